/* A running class sends 20 frames a second; silence this long means that the line is dead without having said so. */
const SILENCE_MS = 6_000
/* The same when someone looks at the page again: a phone that slept should not show an old brain for six seconds. */
const SILENCE_ON_RETURN_MS = 2_000
const LOOK_INTERVAL_MS = 1_000

/** Notices a line that has died without a word: a phone that slept, a network that changed. */
export class Watch {
  readonly #nowMs: () => number
  readonly #expectsWord: () => boolean
  readonly #onSilence: () => void
  #timer: ReturnType<typeof setInterval> | null = null
  #lastHeardMs = 0

  constructor(nowMs: () => number, expectsWord: () => boolean, onSilence: () => void) {
    this.#nowMs = nowMs
    this.#expectsWord = expectsWord
    this.#onSilence = onSilence
  }

  start(): void {
    this.#timer ??= setInterval(() => this.#look(SILENCE_MS), LOOK_INTERVAL_MS)
  }

  stop(): void {
    if (this.#timer !== null) {
      clearInterval(this.#timer)
      this.#timer = null
    }
  }

  heard(): void {
    this.#lastHeardMs = this.#nowMs()
  }

  /** Somebody looks at the page again. */
  lookNow(): void {
    this.#look(SILENCE_ON_RETURN_MS)
  }

  #look(silenceMs: number): void {
    if (this.#expectsWord() && this.#nowMs() - this.#lastHeardMs > silenceMs) {
      this.#onSilence()
    }
  }
}
