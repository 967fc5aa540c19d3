/* A class looks mostly from the side, where a brain is most itself: the idle motion sways about that view. */
const HOME_YAW = 0.5
const HOME_PITCH = 0.16
const SWAY_RADIANS = 0.42
const SWAY_PERIOD_MS = 46_000

/* After so long without a touch the sway begins again: a projector is often left alone. */
const IDLE_AGAIN_MS = 20_000

const PITCH_LIMIT = 1.25
const ZOOM_MIN = 0.55
const ZOOM_MAX = 1.6
const RADIANS_PER_PX = 0.007
const KEY_STEP = 0.14

/* A finger that moved less than this tapped. */
const TAP_PX = 8

/**
 * Turning and zooming with pointer, wheel, pinch and arrow keys, and a slow sway while nobody does.
 *
 * Vertical panning of one finger stays with the page, so a phone can scroll past the brain.
 */
export class Orbit {
  yaw = HOME_YAW
  pitch = HOME_PITCH
  zoom = 1
  #idleSinceMs = Number.NEGATIVE_INFINITY
  #swayPhaseMs = 0
  #swayCentre = HOME_YAW
  #lastMs = 0
  readonly #pointers = new Map<number, PointerEvent>()
  #pressed: PointerEvent | null = null
  readonly #endings: (() => void)[] = []

  constructor(
    private readonly element: HTMLElement,
    private readonly changed: () => void,
    private readonly tapped: (x: number, y: number) => void,
  ) {
    element.style.touchAction = 'pan-y'
    this.#on('pointerdown', (event) => this.#down(event))
    this.#on('pointermove', (event) => this.#move(event))
    this.#on('pointerup', (event) => this.#up(event, true))
    this.#on('pointercancel', (event) => this.#up(event, false))
    this.#on('dblclick', () => this.home())
    this.#on('keydown', (event) => this.#key(event))
    this.#on('wheel', (event) => this.#wheel(event), { passive: false })
  }

  get touched(): boolean {
    return this.#pointers.size > 0
  }

  /** Sways, if nobody has touched it for a while; returns whether it moved. */
  sway(nowMs: number): boolean {
    const elapsed = Math.min(nowMs - this.#lastMs, 100)
    this.#lastMs = nowMs
    if (this.touched || nowMs - this.#idleSinceMs < IDLE_AGAIN_MS) return false
    this.#swayPhaseMs += elapsed
    this.yaw = this.#swayCentre + SWAY_RADIANS * Math.sin((2 * Math.PI * this.#swayPhaseMs) / SWAY_PERIOD_MS)
    return true
  }

  home(): void {
    this.yaw = this.#swayCentre = HOME_YAW
    this.pitch = HOME_PITCH
    this.zoom = 1
    this.#swayPhaseMs = 0
    this.changed()
  }

  dispose(): void {
    for (const end of this.#endings) end()
  }

  #on<K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
    options?: AddEventListenerOptions,
  ): void {
    this.element.addEventListener(type, listener, options)
    this.#endings.push(() => this.element.removeEventListener(type, listener, options))
  }

  #turn(yaw: number, pitch: number): void {
    this.yaw += yaw
    this.pitch = Math.min(Math.max(this.pitch + pitch, -PITCH_LIMIT), PITCH_LIMIT)
    this.#interacted()
  }

  #zoomBy(factor: number): void {
    this.zoom = Math.min(Math.max(this.zoom * factor, ZOOM_MIN), ZOOM_MAX)
    this.#interacted()
  }

  #interacted(): void {
    this.#idleSinceMs = performance.now()
    this.#swayCentre = this.yaw
    this.#swayPhaseMs = 0
    this.changed()
  }

  #down(event: PointerEvent): void {
    this.#pressed = this.#pointers.size === 0 ? event : null
    this.#pointers.set(event.pointerId, event)
    this.element.setPointerCapture(event.pointerId)
  }

  #move(event: PointerEvent): void {
    const before = this.#pointers.get(event.pointerId)
    if (before === undefined) return
    if (this.#pointers.size === 1) {
      this.#turn((event.clientX - before.clientX) * -RADIANS_PER_PX, (event.clientY - before.clientY) * RADIANS_PER_PX)
    } else {
      const other = [...this.#pointers.values()].find((pointer) => pointer.pointerId !== event.pointerId)
      if (other !== undefined) this.#zoomBy(distance(before, other) / Math.max(distance(event, other), 1))
    }
    this.#pointers.set(event.pointerId, event)
  }

  #up(event: PointerEvent, finished: boolean): void {
    this.#pointers.delete(event.pointerId)
    this.changed()
    const pressed = this.#pressed
    this.#pressed = null
    if (!finished || pressed === null || distance(pressed, event) > TAP_PX) return
    this.tapped(event.offsetX, event.offsetY)
  }

  #key(event: KeyboardEvent): void {
    switch (event.key) {
      case 'ArrowLeft':
        this.#turn(KEY_STEP, 0)
        break
      case 'ArrowRight':
        this.#turn(-KEY_STEP, 0)
        break
      case 'ArrowUp':
        this.#turn(0, KEY_STEP)
        break
      case 'ArrowDown':
        this.#turn(0, -KEY_STEP)
        break
      case '+':
        this.#zoomBy(0.9)
        break
      case '-':
        this.#zoomBy(1.1)
        break
      case '0':
        this.home()
        break
      default:
        return
    }
    event.preventDefault()
  }

  /* Plain wheels scroll the page; with Ctrl (which a touchpad's pinch sends too) they zoom. */
  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey) return
    event.preventDefault()
    this.#zoomBy(Math.exp(event.deltaY * 0.004))
  }
}

function distance(one: PointerEvent, other: PointerEvent): number {
  return Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)
}
