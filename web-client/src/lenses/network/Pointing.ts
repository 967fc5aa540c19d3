import type { RegionMap } from './RegionMap'

/* How near a pointer must be to a neuron to mean it, CSS pixels; fingers are broader. */
const MOUSE_REACH_PX = 16
const FINGER_REACH_PX = 28

const ARROWS: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
}

/** Turns pointers and keys on a lens into the choice of a neuron. */
export class Pointing {
  #held = false
  readonly #endings: (() => void)[] = []

  constructor(
    private readonly host: HTMLElement,
    private readonly map: () => RegionMap | null,
    private readonly selected: () => number | null,
    private readonly choose: (neuron: number | null, by: 'pointer' | 'key') => void,
  ) {
    this.#on('pointermove', (event) => event.pointerType === 'mouse' && !this.#held && this.#point(event))
    this.#on('pointerdown', (event) => this.#press(event))
    this.#on('pointerleave', (event) => event.pointerType === 'mouse' && !this.#held && this.choose(null, 'pointer'))
    this.#on('keydown', (event) => this.#key(event))
  }

  /** Lets go of a held neuron: another region is shown. */
  letGo(): void {
    this.#held = false
  }

  dispose(): void {
    for (const end of this.#endings) end()
  }

  #point(event: PointerEvent): void {
    if (event.target instanceof HTMLButtonElement) return
    this.choose(this.#under(event), 'pointer')
  }

  /* Once more on the same neuron, or beside all of them, lets go. */
  #press(event: PointerEvent): void {
    if (event.target instanceof HTMLButtonElement) return
    const found = this.#under(event)
    const again = this.#held && found === this.selected()
    this.#held = found !== null && !again
    this.choose(again && event.pointerType !== 'mouse' ? null : found, 'pointer')
  }

  #under(event: PointerEvent): number | null {
    const box = this.host.getBoundingClientRect()
    const reach = event.pointerType === 'touch' ? FINGER_REACH_PX : MOUSE_REACH_PX
    return this.map()?.nearest(event.clientX - box.left, event.clientY - box.top, reach) ?? null
  }

  #key(event: KeyboardEvent): void {
    if (event.target !== this.host) return
    if (event.key === 'Escape' && this.selected() !== null) {
      this.#held = false
      this.choose(null, 'key')
      return
    }
    const arrow = ARROWS[event.key]
    const map = this.map()
    if (arrow === undefined || map === null || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    this.#held = true
    this.choose(map.neighbour(this.selected(), ...arrow), 'key')
  }

  #on<K extends keyof HTMLElementEventMap>(type: K, listener: (event: HTMLElementEventMap[K]) => void): void {
    this.host.addEventListener(type, listener)
    this.#endings.push(() => this.host.removeEventListener(type, listener))
  }
}
