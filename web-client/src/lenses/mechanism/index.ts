/*
 * Mechanism. The causal chain from stress and drug to symptoms as a diagram without axes: boxes with what is measured in them, arrows as wide as what flows along them compared with
 * what is usual (percent, µM, 1/h or points, each arrow its own unit). A triangle raises, a bar lowers. Who may, switches arrows off; everybody opens their evidence. On a
 * phone the same chain is a list, from cause to effect.
 */

import type { FrameSource } from '../../model'
import type { Picture } from '../../picture'
import type { Arrow } from '../../protocol/commands'
import type { Lens } from '../Lens'
import type { Palette } from '../palette'
import { prefersStill, Stage } from '../Stage'
import { text } from '../text'
import { chainPicture } from './chainPicture'
import { Diagram, element, say } from './Diagram'
import { type Flow, flowsOf, NOTHING_SWITCHED, type Switched } from './flows'
import { Inspector, type Perform, type Shown } from './Inspector'
import { Key } from './Key'
import { LEAST_WIDTH } from './layout'
import { arrowName, chainText } from './words'
import './mechanism.css'

export type { Switched } from './flows'
export type { Perform, Switching } from './Inspector'

/** What is switched in this brain, and word of changes. */
export interface SwitchSource {
  peek(): Switched
  subscribe(listener: () => void): () => void
}

export interface MechanismOptions {
  readonly switches?: SwitchSource
  /** Sends what somebody switched; absent where nobody may ever switch. */
  readonly perform?: Perform
  /** False on a wall, where nobody could press anything. */
  readonly withControls?: boolean
}

/* Numbers that change faster can't be read; the sentence is for reading at leisure. */
const WRITE_EVERY_MS = 250
const TELL_EVERY_MS = 1_000
const MS_PER_FRAME = 50

/** Shows the causal chain. */
export function mountMechanism(host: HTMLElement, source: FrameSource, options: MechanismOptions = {}): Lens {
  return new MechanismView(host, source, options)
}

class MechanismView implements Lens {
  readonly #diagram: Diagram
  readonly #inspector: Inspector
  readonly #stage: Stage
  readonly #key = new Key()
  readonly #place = element('div', 'mechanism-place')
  readonly #bar = element('div', 'mechanism-bar')
  readonly #words = element('p', 'mechanism-words')
  readonly #all = element('button', 'btn btn-small')
  readonly #mend = element('button', 'btn btn-small')
  readonly #spoken = element('p', 'visually-hidden')
  readonly #endings: (() => void)[] = []
  #flows: readonly Flow[] = []
  #cut: readonly Arrow[]
  #writtenAtMs = Number.NEGATIVE_INFINITY
  #toldAtMs = Number.NEGATIVE_INFINITY

  constructor(
    private readonly host: HTMLElement,
    private readonly source: FrameSource,
    private readonly options: MechanismOptions,
  ) {
    this.#cut = this.#switched.cut
    this.#diagram = new Diagram(this.#withControls ? (arrow) => this.#open(arrow) : null)
    this.#inspector = new Inspector(
      options.perform ?? null,
      () => this.#close(),
      (arrow) => this.#open(arrow),
    )
    this.#build()
    this.#stage = new Stage(
      host,
      { arrange: (_, palette) => this.#arrange(palette), draw: (nowMs) => this.#draw(nowMs) },
      source,
      ['metrics'],
    )
    const stop = options.switches?.subscribe(() => this.#switchedAnew())
    if (stop !== undefined) this.#endings.push(stop)
  }

  get #withControls(): boolean {
    return this.options.withControls ?? true
  }

  get #switched(): Switched {
    return this.options.switches?.peek() ?? NOTHING_SWITCHED
  }

  pictures(): readonly Picture[] {
    return [chainPicture(flowsOf(this.#row, this.#switched), this.#row)]
  }

  dispose(): void {
    for (const end of this.#endings) end()
    this.#stage.dispose()
    this.host.classList.remove('mechanism-lens')
  }

  get #row(): Float32Array | null {
    return this.source.frames.latest?.metrics ?? null
  }

  #build(): void {
    this.host.classList.add('mechanism-lens')
    this.host.dataset.controls = String(this.#withControls)
    this.#spoken.setAttribute('role', 'status')
    this.#place.setAttribute('role', 'group')
    this.#place.append(this.#diagram.element)
    this.#bar.append(this.#words)
    if (this.#withControls) this.#bar.append(this.#mend, this.#all)
    for (const button of [this.#all, this.#mend]) button.type = 'button'
    this.#all.addEventListener('click', () => this.#open('all'))
    this.#mend.addEventListener('click', () => this.#mendAll())
    const scroll = element('div', 'mechanism-scroll')
    scroll.append(this.#bar, this.#place, this.#key.element)
    this.host.append(scroll, this.#inspector.element, this.#spoken)
  }

  #arrange(palette: Palette): void {
    this.#all.textContent = text('lens.mechanism.all')
    this.#mend.textContent = text('lens.mechanism.mend')
    this.#place.setAttribute('aria-label', text('lens.mechanism.aria'))
    this.#key.label()
    const width = this.#place.clientWidth
    const asList = width < LEAST_WIDTH && this.#withControls // a wall can't be scrolled
    this.host.dataset.layout = asList ? 'list' : 'diagram' // first, for the height depends on it
    this.#diagram.arrange(asList, width, this.#place.clientHeight, palette)
    this.#inspector.label(this.#switched)
    this.#writtenAtMs = Number.NEGATIVE_INFINITY
    this.#toldAtMs = Number.NEGATIVE_INFINITY
  }

  #draw(nowMs: number): boolean {
    const fresh = nowMs - this.#writtenAtMs >= WRITE_EVERY_MS
    if (fresh) {
      this.#writtenAtMs = nowMs
      this.#write()
    }
    const frame = this.source.frames.latest?.frame ?? 0
    this.#diagram.draw(this.#flows, prefersStill() ? null : (frame * MS_PER_FRAME) / 1000)
    if (fresh && nowMs - this.#toldAtMs >= TELL_EVERY_MS) {
      this.#toldAtMs = nowMs
      say(this.#words, chainText(this.#flows))
    }
    return false
  }

  #write(): void {
    const switched = this.#switched
    this.#flows = flowsOf(this.#row, switched)
    this.#diagram.write(this.#flows, this.#row)
    const { shown } = this.#inspector
    this.#inspector.write(
      this.#flows.find(({ arrow }) => arrow === shown),
      switched,
    )
    this.#mend.hidden = switched.cut.length === 0 || !switched.free || this.options.perform === undefined
  }

  #switchedAnew(): void {
    const { cut } = this.#switched
    const off = cut
      .filter((arrow) => !this.#cut.includes(arrow))
      .map((arrow) => text('lens.mechanism.said.off', { arrow: arrowName(arrow) }))
    const on = this.#cut
      .filter((arrow) => !cut.includes(arrow))
      .map((arrow) => text('lens.mechanism.said.on', { arrow: arrowName(arrow) }))
    if (off.length + on.length > 0) this.#spoken.textContent = [...off, ...on].join(' ')
    this.#cut = cut
    this.#writtenAtMs = Number.NEGATIVE_INFINITY
    this.#toldAtMs = Number.NEGATIVE_INFINITY
    this.#stage.requestDraw()
  }

  #mendAll(): void {
    for (const arrow of this.#switched.cut) void this.options.perform?.({ type: 'setArrow', arrow, intact: true })
  }

  /* The sheet lies over the other half of the diagram than the arrow that it is about. */
  #open(what: Shown): void {
    if (this.#inspector.shown === what) {
      this.#close()
      return
    }
    const onRight = what === 'all' || this.#diagram.shareAcross(what) < 0.5
    this.#inspector.element.dataset.side = onRight ? 'right' : 'left'
    this.#inspector.show(what, this.#switched)
    this.#diagram.mark(what === 'all' ? null : what)
    this.#write()
  }

  #close(): void {
    const { shown } = this.#inspector
    this.#inspector.show(null, this.#switched)
    this.#diagram.mark(null)
    if (shown === 'all') this.#all.focus()
    else if (shown !== null) this.#diagram.focus(shown)
  }
}
