import { signal } from '@preact/signals-core'

/** A blank screen, drawn and lifted together on all pages of one showing in this browser: the speaker's window darkens the hall's. */
export class Curtain {
  readonly drawn = signal(false)
  readonly #channel: BroadcastChannel | null

  constructor(token: string) {
    this.#channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(`synaptarium.curtain.${token}`) : null
    if (this.#channel !== null) {
      this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
        this.drawn.value = data === true
      }
    }
  }

  set(drawn: boolean): void {
    this.drawn.value = drawn
    this.#channel?.postMessage(drawn)
  }

  toggle(): void {
    this.set(!this.drawn.peek())
  }

  dispose(): void {
    this.#channel?.close()
  }
}
