/*
 * Synapse. One impulse at one synapse in slow motion, traced in this brain as it is. Above, the cleft: bouton, vesicles, receptors, glia; counts are the trace's, places are
 * schematic. Below, its traces: x is the time since the spike set out, ms; each row has its own unit at its head. Both show one time, which plays, steps and is
 * scrubbed. Beside it, the same impulse in a rested brain, or one that was pinned.
 */

import type { FrameSource, RegionName } from '../../model'
import type { Picture } from '../../picture'
import type { Lens } from '../Lens'
import { prefersStill, Stage } from '../Stage'
import { number, onLanguage, text } from '../text'
import { Choices, regionOf } from './Choices'
import { momentText, phaseText, timeText } from './facts'
import { Key } from './Key'
import { Playback } from './Playback'
import { Questions } from './Questions'
import { Readout } from './Readout'
import { SynapsePainter } from './SynapsePainter'
import { Transport } from './Transport'
import './synapse.css'

export interface SynapseOptions {
  readonly region?: RegionName
  /** Told when the reader looks at another region. */
  readonly onRegion?: (region: RegionName) => void
  /** False on a wall, where nobody could press anything: it plays by itself. */
  readonly withControls?: boolean
}

/* A screen reader hears of a time when the hand rests there. */
const SAY_AFTER_MS = 700

/** Shows how one impulse crosses a synapse. */
export function mountSynapse(host: HTMLElement, source: FrameSource, options: SynapseOptions = {}): Lens {
  return new SynapseView(host, source, options)
}

class SynapseView implements Lens {
  readonly #playback = new Playback()
  readonly #questions: Questions
  readonly #painter: SynapsePainter
  readonly #stage: Stage
  readonly #choices: Choices
  readonly #transport: Transport
  readonly #readout = new Readout()
  readonly #key = new Key()
  readonly #words = element('p', 'synapse-moment')
  readonly #spoken = element('p', 'visually-hidden')
  readonly #endings: (() => void)[] = []
  #began = false
  #stale = true
  #drawnAtMs = 0
  #sayTimer = 0

  constructor(
    private readonly host: HTMLElement,
    source: FrameSource,
    { region, onRegion = () => {}, withControls = true }: SynapseOptions,
  ) {
    const { regions } = source.frames
    this.#questions = new Questions(source, () => this.#changed())
    this.#questions.ask({ region: regionOf(region ?? regions[0] ?? 'PFC') })
    this.#painter = new SynapsePainter(this.#questions, this.#playback, () => this.#changed())
    this.#choices = new Choices(this.#questions, regions, onRegion)
    this.#transport = new Transport(
      this.#playback,
      () => this.#questions.now,
      (byHand) => this.#moved(byHand),
    )
    this.#build(withControls)
    this.#stage = new Stage(
      host,
      {
        arrange: (_, palette) => this.#restyle(() => this.#painter.arrange(palette)),
        draw: (nowMs) => this.#draw(nowMs),
      },
      source,
      ['metrics'],
    )
    this.#endings.push(
      onLanguage(() => this.#restyle()),
      source.frames.onFrame((change) => change === 'history' && this.#questions.renew()),
    )
  }

  pictures(): readonly Picture[] {
    return this.#painter.pictures()
  }

  dispose(): void {
    window.clearTimeout(this.#sayTimer)
    for (const end of this.#endings) end()
    this.#questions.dispose()
    this.#painter.dispose()
    this.#stage.dispose()
    this.host.classList.remove('synapse-lens')
  }

  #build(withControls: boolean): void {
    const { scene, traces } = this.#painter
    this.host.classList.add('synapse-lens')
    this.#spoken.setAttribute('aria-live', 'polite')
    scene.element.setAttribute('role', 'img')
    traces.element.setAttribute('aria-hidden', 'true')
    const body = element('div', 'synapse-body')
    const left = element('div', 'synapse-left')
    left.append(scene.element, this.#words)
    if (withControls) {
      const bar = element('div', 'synapse-bar')
      bar.append(this.#transport.element, this.#transport.settings)
      left.append(bar)
    }
    body.append(left, traces.element)
    if (withControls) this.host.append(this.#choices.element)
    this.host.append(body)
    this.host.append(this.#readout.element, this.#key.element, this.#spoken)
    this.host.dataset.controls = String(withControls)
    if (withControls) this.#listen()
  }

  #listen(): void {
    const on = <K extends keyof HTMLElementEventMap>(
      target: HTMLElement,
      type: K,
      listener: (event: HTMLElementEventMap[K]) => void,
    ) => {
      target.addEventListener(type, listener)
      this.#endings.push(() => target.removeEventListener(type, listener))
    }
    const traces = this.#painter.traces.element
    const point = (event: PointerEvent) =>
      this.#transport.point(this.#painter.timeAt(event.clientX - traces.getBoundingClientRect().left))
    on(traces, 'pointerdown', (event) => {
      traces.setPointerCapture(event.pointerId)
      point(event)
    })
    on(traces, 'pointermove', (event) => traces.hasPointerCapture(event.pointerId) && point(event))
    on(this.host, 'keydown', (event) => {
      if (event.target === this.host && this.#transport.key(event)) event.preventDefault()
    })
  }

  /* `style` comes first: words are measured in the new one. */
  #restyle(style: () => void = () => {}): void {
    style()
    this.#choices.label()
    this.#transport.label()
    this.#changed()
  }

  #changed(): void {
    this.#stale = true
    this.#stage?.requestDraw()
  }

  #moved(byHand: boolean): void {
    this.#changed()
    window.clearTimeout(this.#sayTimer)
    if (byHand) this.#sayTimer = window.setTimeout(() => this.#say(), SAY_AFTER_MS)
  }

  #say(): void {
    const { now } = this.#questions
    if (now !== null) this.#spoken.textContent = momentText(now, this.#playback.timeUs)
  }

  #draw(nowMs: number): boolean {
    this.#questions.look(nowMs)
    const { now } = this.#questions
    if (now !== null && !this.#began) this.#begin()
    if (this.#playback.playing) {
      this.#playback.advance(nowMs - this.#drawnAtMs)
      this.#stale = true
    }
    this.#drawnAtMs = nowMs
    if (this.#stale) this.#show()
    this.#stale = false
    return this.#playback.playing || now === null
  }

  /* It plays by itself, but for those who asked for less motion: for them it stands where the cleft is at its fullest. */
  #begin(): void {
    this.#began = true
    if (!prefersStill()) this.#playback.play()
    else this.#playback.seek(this.#questions.now?.marks.find(({ stage }) => stage === 'cleft')?.timeUs ?? 0)
  }

  #show(): void {
    const { now, before, blind, refused } = this.#questions
    this.#choices.show()
    this.host.dataset.traced = String(now !== null)
    if (now === null) {
      say(this.#words, text(refused ? 'lens.synapse.busy' : 'lens.synapse.waiting'))
      return
    }
    const { timeUs, slowness } = this.#playback
    this.#painter.draw()
    this.#transport.show()
    this.#readout.show(now, before, before === null ? '' : this.#painter.beforeName(), timeUs)
    const times = text('lens.synapse.times', { times: number(slowness, 0) })
    const blindly = blind ? ` · ${text('lens.synapse.blind')}` : ''
    say(this.#words, `${timeText(timeUs)} · ${times} · ${phaseText(now, timeUs)}${blindly}`)
    this.#painter.scene.element.setAttribute('aria-label', text('lens.synapse.scene.aria'))
    this.#key.show(now)
  }
}

function element<K extends 'p' | 'div'>(tag: K, className: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  made.className = className
  return made
}

function say(place: HTMLElement, words: string): void {
  if (place.textContent !== words) place.textContent = words
}
