/*
 * Network. The shown neurons of one region on a flat map (places have no unit; each region keeps its own outline). Triangles are pyramidal
 * cells in the region's colour, small discs interneurons in the inhibition colour, crosses dead cells. The tissue behind them is all living
 * synapses, up to 50,000, in the colour of their transmitter; of firing cells' synapses a sample lights up. Just pruned ones are dashed and
 * fade, just grown ones are bold with a knob for some seconds. Of a chosen neuron all inputs (dashed) and outputs (solid) are drawn, and a
 * slip tells its membrane voltage (mV over the last two seconds), its rate and its connections.
 */

import { abbreviation, type FrameSource, type RegionName, slotOf } from '../../model'
import type { Picture } from '../../picture'
import type { Lens } from '../Lens'
import { type Palette, regionColour } from '../palette'
import { Stage, type StageSize } from '../Stage'
import { onLanguage, text } from '../text'
import { NetworkPainter } from './NetworkPainter'
import { linkRows, NeuronSlip, nameOf, stateOf } from './NeuronSlip'
import { Pointing } from './Pointing'
import { describe, wordsOf } from './words'
import './network.css'

export interface NetworkOptions {
  readonly region?: RegionName
  /** Told when the reader looks at another region. */
  readonly onRegion?: (region: RegionName) => void
  /** Draws without WebGL although the browser has it. */
  readonly plain?: boolean
  /** A neuron that is chosen from the beginning: its place among the region's. */
  readonly chosen?: number
}

export interface NetworkLens extends Lens {
  show(region: RegionName): void
}

const WORDS_EVERY_MS = 400

/* The region's state is told to those who don't see it this seldom, or it would drown everything else. */
const STATUS_EVERY_MS = 20_000

/* Narrower than this the slip lies along the lower edge instead of beside the neuron, px. */
const NARROW_PX = 560

/* What stays free around the slip: the buttons above, the line of words below, px. */
const EDGE_PX = 8
const BUTTONS_PX = 60
const WORDS_PX = 34

/** Shows one region's cells and the synapses that come and go between them. */
export function mountNetwork(host: HTMLElement, source: FrameSource, options: NetworkOptions = {}): NetworkLens {
  return new NetworkView(host, source, options)
}

class NetworkView implements NetworkLens {
  readonly #painter: NetworkPainter
  readonly #stage: Stage
  readonly #pointing: Pointing
  readonly #slip = new NeuronSlip()
  readonly #buttons = new Map<RegionName, HTMLButtonElement>()
  readonly #words = document.createElement('div')
  readonly #status = document.createElement('div')
  readonly #endings: (() => void)[] = []
  #region: RegionName
  #wordsAtMs = Number.NEGATIVE_INFINITY
  #statusAtMs = Number.NEGATIVE_INFINITY
  #tellsChosen = false
  #firstChoice: number | null

  constructor(
    private readonly host: HTMLElement,
    private readonly source: FrameSource,
    private readonly options: NetworkOptions,
  ) {
    this.#region = options.region ?? source.frames.regions[0] ?? 'PFC'
    this.#firstChoice = options.chosen ?? null
    const requestDraw = () => this.#stage.requestDraw()
    this.#painter = new NetworkPainter(host, source, this.#region, options.plain === true, requestDraw)
    const painter = {
      arrange: (size: StageSize, palette: Palette) => {
        this.#painter.arrange(size, palette)
        this.#slip.arrange(palette, size.ratio)
      },
      draw: (nowMs: number) => this.#draw(nowMs),
      dispose: () => this.#painter.dispose(),
    }
    this.#stage = new Stage(host, painter, source, ['metrics', 'spikes', 'synapses'])
    this.#addRegionButtons()
    this.#words.className = 'network-words'
    this.#status.className = 'visually-hidden'
    this.#status.setAttribute('role', 'status')
    host.append(this.#slip.element, this.#words, this.#status)
    host.tabIndex = 0
    host.setAttribute('role', 'group')
    this.#pointing = new Pointing(
      host,
      () => this.#painter.map,
      () => this.#painter.selected,
      (neuron, by) => this.#select(neuron, by),
    )
    this.#endings.push(
      onLanguage(() => this.#label()),
      source.frames.network.onAnswer(() => this.#answered()),
      () => this.#pointing.dispose(),
    )
    this.#label()
    this.#press()
  }

  show(region: RegionName): void {
    this.#region = region
    this.#press()
    this.#pointing.letGo()
    this.#painter.show(region)
    this.#statusAtMs = Number.NEGATIVE_INFINITY
    this.#stage.rearrange()
  }

  pictures(): readonly Picture[] {
    return this.#painter.pictures()
  }

  dispose(): void {
    for (const end of this.#endings) end()
    this.#stage.dispose()
  }

  #draw(nowMs: number): boolean {
    const again = this.#painter.draw(nowMs)
    if (this.#firstChoice !== null && this.#painter.map !== null) {
      this.#select(this.#painter.map.neurons[this.#firstChoice] ?? null, 'key')
      this.#firstChoice = null
    }
    this.#slip.draw(this.#painter.watch.watched, this.#painter.shownMs)
    this.#say(nowMs)
    return again
  }

  #addRegionButtons(): void {
    const row = document.createElement('div')
    row.className = 'segmented network-regions'
    for (const region of this.source.frames.regions) {
      const button = document.createElement('button')
      button.type = 'button'
      button.textContent = abbreviation(region)
      button.style.setProperty('--region', `var(--color-${regionColour(region)})`)
      button.addEventListener('click', () => {
        this.show(region)
        this.options.onRegion?.(region)
      })
      this.#buttons.set(region, button)
      row.append(button)
    }
    this.host.append(row)
  }

  #press(): void {
    for (const [name, button] of this.#buttons) button.setAttribute('aria-pressed', String(name === this.#region))
  }

  #label(): void {
    this.host.setAttribute('aria-label', text('lens.network.aria'))
    for (const [name, button] of this.#buttons) button.title = text(`lens.region.${name}`)
    this.#wordsAtMs = Number.NEGATIVE_INFINITY
  }

  #select(neuron: number | null, by: 'pointer' | 'key'): void {
    if (neuron === this.#painter.selected) return
    this.#painter.select(neuron)
    this.#tellsChosen = neuron !== null && by === 'key'
    this.#wordsAtMs = Number.NEGATIVE_INFINITY
    this.#stage.requestDraw()
  }

  #answered(): void {
    if (this.#painter.watch.watched?.moments.length !== 0) this.#wordsAtMs = Number.NEGATIVE_INFINITY
    this.#stage.requestDraw()
  }

  #say(nowMs: number): void {
    if (nowMs - this.#wordsAtMs < WORDS_EVERY_MS) return
    this.#wordsAtMs = nowMs
    const synapses = this.#painter.words(nowMs)
    if (synapses === null) return
    this.#words.replaceChildren(...wordsOf(synapses))
    this.#sayChosen()
    if (nowMs - this.#statusAtMs >= STATUS_EVERY_MS && this.#painter.selected === null) {
      this.#statusAtMs = nowMs
      const { map } = this.#painter
      if (map !== null)
        this.#status.textContent = describe(this.#region, map.neurons, this.source.frames.deadCells, synapses)
    }
  }

  #sayChosen(): void {
    const { selected, map, watch } = this.#painter
    if (selected === null || map === null) {
      this.#slip.hide()
      return
    }
    const facts = map.facts(selected, this.source.frames)
    const { regions } = this.source.frames
    const own = slotOf(this.#region)
    this.#slip.say(facts, watch.watched, regions, own)
    this.#placeSlip(map.x(selected), map.y(selected))
    if (this.#tellsChosen && (watch.watched !== null || facts.dead)) {
      this.#tellsChosen = false
      const { inputs, outputs } = linkRows(watch.watched?.links ?? [], regions, own)
      const rows = [text('lens.network.inputs'), ...inputs, text('lens.network.outputs'), ...outputs]
      this.#status.textContent = [nameOf(facts), stateOf(facts, watch.watched), ...rows].join('. ')
    }
  }

  /* In the corner that is farthest from the neuron, so that its lines are seen; on a phone along the farther edge. */
  #placeSlip(x: number, y: number): void {
    const { width, height } = this.#painter.size
    const narrow = width < NARROW_PX
    const { element } = this.#slip
    element.classList.toggle('narrow', narrow)
    element.classList.toggle('above', narrow && y > height / 2)
    const across = x < width / 2 ? `calc(${width - EDGE_PX}px - 100%)` : `${EDGE_PX}px`
    const down = y < height / 2 ? `calc(${height - WORDS_PX}px - 100%)` : `${BUTTONS_PX}px`
    element.style.translate = narrow ? '' : `${across} ${down}`
  }
}
