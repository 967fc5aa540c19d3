/** Moves through an impulse: play and pause, single steps, stages, the slider, slow motion, loop. */

import type { Impulse } from '../../model'
import { number, text } from '../text'
import { phaseText, timeText } from './facts'
import { nearestSampleUs, stageFrom, stepped } from './moment'
import { type Playback, SLOWNESS, SPANS_US, type SpanUs } from './Playback'

type ButtonName = 'stageBack' | 'back' | 'play' | 'forward' | 'stageForward' | 'loop'

const SIGNS: Readonly<Record<ButtonName, string>> = {
  stageBack: '|◂',
  back: '◂',
  play: '▶',
  forward: '▸',
  stageForward: '▸|',
  loop: '↻',
}
const BIG_STEP = 10

export class Transport {
  readonly element = document.createElement('div')
  /** How time goes: what is set seldom stands apart. */
  readonly settings = document.createElement('div')
  readonly #slider = document.createElement('input')
  readonly #time = document.createElement('output')
  readonly #buttons = new Map<ButtonName, HTMLButtonElement>()
  readonly #slowness = document.createElement('select')
  readonly #spans = new Map<SpanUs, HTMLButtonElement>()
  readonly #spanGroup = document.createElement('div')

  constructor(
    private readonly playback: Playback,
    private readonly impulse: () => Impulse | null,
    /** Told of every move; `byHand` when the reader went to a time. */
    private readonly moved: (byHand: boolean) => void,
  ) {
    this.element.className = 'synapse-transport'
    this.settings.className = 'synapse-settings'
    this.#makeButtons()
    this.#makeSlider()
    this.element.append(...this.#named('play'), this.#slider, this.#time)
    this.#slowness.className = 'synapse-slowness'
    this.#slowness.addEventListener('change', () => {
      playback.slowness = Number(this.#slowness.value)
      moved(false)
    })
    this.#spanGroup.className = 'segmented'
    this.#spanGroup.setAttribute('role', 'group')
    this.#spanGroup.append(...SPANS_US.map((spanUs) => this.#spanButton(spanUs)))
    this.settings.append(
      ...this.#named('stageBack', 'back', 'forward', 'stageForward', 'loop'),
      this.#slowness,
      this.#spanGroup,
    )
    this.label()
  }

  /** Says everything in the reader's language. */
  label(): void {
    for (const [name, button] of this.#buttons) {
      const key = name === 'play' && this.playback.playing ? 'pause' : name
      button.setAttribute('aria-label', text(`lens.synapse.${key}`))
      button.title = text(`lens.synapse.${key}`)
    }
    this.#slider.setAttribute('aria-label', text('lens.synapse.time'))
    this.#slowness.setAttribute('aria-label', text('lens.synapse.slowness'))
    this.#spanGroup.setAttribute('aria-label', text('lens.synapse.span'))
    for (const [spanUs, button] of this.#spans) button.textContent = `${number(spanUs / 1000, 0)} ms`
    this.show()
  }

  /** Stands as the playback stands. */
  show(): void {
    const { timeUs, spanUs, playing, loops, slowness } = this.playback
    this.#slider.max = String(spanUs)
    this.#slider.value = String(timeUs)
    this.#slider.style.setProperty('--dial-fill', `${(100 * timeUs) / spanUs}%`)
    const impulse = this.impulse()
    const words = impulse === null ? timeText(timeUs) : `${timeText(timeUs)}, ${phaseText(impulse, timeUs)}`
    this.#slider.setAttribute('aria-valuetext', words)
    this.#time.textContent = timeText(timeUs)
    this.#time.dataset.timeUs = String(Math.round(timeUs))
    const play = this.#buttons.get('play')
    if (play !== undefined) {
      const [sign, key] = playing ? (['❚❚', 'pause'] as const) : ([SIGNS.play, 'play'] as const)
      if (play.textContent !== sign) play.textContent = sign
      play.setAttribute('aria-label', text(`lens.synapse.${key}`))
    }
    this.#buttons.get('loop')?.setAttribute('aria-pressed', String(loops))
    for (const [each, button] of this.#spans) button.setAttribute('aria-pressed', String(each === spanUs))
    this.#showSlowness(SLOWNESS[spanUs], slowness)
  }

  /** Takes a key that means a move through time; returns whether it did. */
  key(event: KeyboardEvent): boolean {
    if (event.altKey || event.ctrlKey || event.metaKey) return false
    const many = event.shiftKey ? BIG_STEP : 1
    switch (event.key) {
      case 'ArrowRight':
      case 'ArrowUp':
        return this.#step(many)
      case 'ArrowLeft':
      case 'ArrowDown':
        return this.#step(-many)
      case 'PageDown':
        return this.#toStage(1)
      case 'PageUp':
        return this.#toStage(-1)
      case 'Home':
        return this.#go(0)
      case 'End':
        return this.#go(this.playback.spanUs)
      case ' ':
        return this.#playOrPause()
      default:
        return false
    }
  }

  /** Goes to a time that a hand points at: the nearest one that the trace knows. */
  point(timeUs: number): void {
    const impulse = this.impulse()
    this.#go(impulse === null ? timeUs : nearestSampleUs(impulse, timeUs))
  }

  #go(timeUs: number): true {
    this.playback.playing = false
    this.playback.seek(timeUs)
    this.moved(true)
    return true
  }

  #step(steps: number): true {
    const impulse = this.impulse()
    return impulse === null ? true : this.#go(stepped(impulse, this.playback.timeUs, steps))
  }

  #toStage(direction: 1 | -1): true {
    const impulse = this.impulse()
    return impulse === null ? true : this.#go(stageFrom(impulse, this.playback.timeUs, direction))
  }

  #playOrPause(): true {
    if (this.playback.playing) this.playback.playing = false
    else this.playback.play()
    this.moved(!this.playback.playing)
    return true
  }

  #named(...names: readonly ButtonName[]): HTMLButtonElement[] {
    return names.flatMap((name) => this.#buttons.get(name) ?? [])
  }

  #makeSlider(): void {
    this.#slider.type = 'range'
    this.#slider.min = '0'
    this.#slider.step = '1'
    this.#slider.className = 'synapse-slider'
    this.#slider.addEventListener('input', () => this.point(Number(this.#slider.value)))
    this.#slider.addEventListener('keydown', (event) => {
      if (!this.key(event)) return
      event.preventDefault()
      event.stopPropagation()
    })
    this.#time.className = 'synapse-time'
  }

  #makeButtons(): void {
    const does: Readonly<Record<ButtonName, () => unknown>> = {
      stageBack: () => this.#toStage(-1),
      back: () => this.#step(-1),
      play: () => this.#playOrPause(),
      forward: () => this.#step(1),
      stageForward: () => this.#toStage(1),
      loop: () => {
        this.playback.loops = !this.playback.loops
        this.moved(false)
      },
    }
    for (const name of Object.keys(SIGNS) as ButtonName[]) {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = name === 'play' ? 'btn btn-primary btn-icon' : 'btn btn-ghost btn-icon'
      button.textContent = SIGNS[name]
      button.addEventListener('click', does[name])
      this.#buttons.set(name, button)
    }
  }

  #spanButton(spanUs: SpanUs): HTMLButtonElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.addEventListener('click', () => {
      this.playback.look(spanUs)
      this.moved(false)
    })
    this.#spans.set(spanUs, button)
    return button
  }

  #showSlowness(offered: readonly number[], chosen: number): void {
    const wanted = offered.map((times) => text('lens.synapse.times', { times: number(times, 0) }))
    const key = wanted.join()
    if (this.#slowness.dataset.options !== key) {
      this.#slowness.dataset.options = key
      this.#slowness.replaceChildren(...offered.map((times, index) => new Option(wanted[index] ?? '', String(times))))
    }
    this.#slowness.value = String(chosen)
  }
}
