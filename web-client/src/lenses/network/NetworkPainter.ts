import { FRAME_MS, type FrameSource, type FrameStore, type Layout, type RegionName, slotOf } from '../../model'
import type { Picture } from '../../picture'
import { LONGEST_STEP_MS, RegionGlow } from '../glow/RegionGlow'
import { Playhead } from '../Playhead'
import { ink, type Palette, regionColour } from '../palette'
import { fitCanvas, makeCanvas, type Painter, prefersStill, type StageSize } from '../Stage'
import { ChosenLayer } from './ChosenLayer'
import { drawLines, type LinesShown } from './lines'
import { NeuronWatch } from './NeuronWatch'
import { networkPicture } from './networkPicture'
import { RegionMap } from './RegionMap'
import { SynapseLedger } from './SynapseLedger'
import { makeSprites, type Sprites, stampNeurons } from './sprites'
import type { LinesOf, Tissue } from './Tissue'
import { TissueLayer } from './TissueLayer'

/* Thirty pictures a second are enough for glows that last 150 ms. */
const INTERVAL_MS = 30

/** What there is to say of a region's synapses. */
export interface SynapseWords {
  readonly living: number
  /** How many live at rest; null while only the layout's sample is known. */
  readonly atRest: number | null
  /** How many there are in the sample. */
  readonly count: number
  /** How many are drawn, when not all are. */
  readonly drawn: number | null
  readonly lost: number
  readonly grown: number
}

/** Draws one region's neurons and synapses. */
export class NetworkPainter implements Painter {
  readonly watch: NeuronWatch
  readonly #tissueLayer: TissueLayer
  readonly #chosenLayer: ChosenLayer
  readonly #canvas: HTMLCanvasElement
  readonly #store: FrameStore
  readonly #playhead = new Playhead()
  #context: CanvasRenderingContext2D | null = null
  #size: StageSize = { width: 1, height: 1, ratio: 1 }
  #palette: Palette | null = null
  #sprites: Sprites | null = null
  #layout: Layout | null = null
  #map: RegionMap | null = null
  #tissue: Tissue | null = null
  #ledger: SynapseLedger | null = null
  #glow: RegionGlow | null = null
  #light = new Float32Array(0)
  #lastMs = 0
  #shownMs = 0
  #selected: number | null = null
  #chosen: { readonly living: number; readonly lines: LinesOf } | null = null

  constructor(
    host: HTMLElement,
    source: FrameSource,
    private region: RegionName,
    plain: boolean,
    requestDraw: () => void,
  ) {
    this.#store = source.frames
    this.watch = new NeuronWatch(source)
    this.#chosenLayer = new ChosenLayer(host)
    this.#canvas = makeCanvas(host)
    this.#tissueLayer = new TissueLayer(host, plain, requestDraw)
  }

  get size(): StageSize {
    return this.#size
  }

  get map(): RegionMap | null {
    return this.#map
  }

  get selected(): number | null {
    return this.#selected
  }

  /** The neural time that is shown. */
  get shownMs(): number {
    return this.#shownMs
  }

  select(neuron: number | null): void {
    this.#selected = neuron
    this.#chosen = null
    this.watch.follow(neuron)
    this.#tissueLayer.recede(neuron !== null)
  }

  show(region: RegionName): void {
    this.region = region
    this.select(null)
    this.watch.turn()
    this.#layout = null // begins anew at the next drawing
  }

  arrange(size: StageSize, palette: Palette): void {
    this.#size = size
    this.#palette = palette
    this.#context = fitCanvas(this.#canvas, size)
    this.#map?.resize(size.width, size.height)
    this.#tissueLayer.arrange(size)
    this.#chosenLayer.arrange(size)
    this.#remakeSprites()
  }

  draw(nowMs: number): boolean {
    if (this.#layout !== this.#store.layout) this.#begin()
    if (this.#map === null || this.#glow === null) return false
    const elapsedMs = Math.min(nowMs - this.#lastMs, LONGEST_STEP_MS)
    if (elapsedMs < INTERVAL_MS) return true
    this.#lastMs = nowMs
    this.watch.look(nowMs)
    const ledger = this.#count(nowMs)
    const newestMs = (this.#store.latest?.frame ?? 0) * FRAME_MS
    this.#shownMs = this.#playhead.follow(newestMs, nowMs, prefersStill())
    const glows = this.#glow.advance(this.#store, this.#shownMs, elapsedMs, this.#light)
    const weaves = this.#paint(this.#map, ledger, nowMs)
    const { lost, grown } = ledger.recent(nowMs)
    const waits = this.#selected !== null && this.watch.watched === null
    return glows || weaves || waits || lost + grown > 0 || !this.#playhead.hasArrived(newestMs)
  }

  /** What there is to say of the synapses. */
  words(nowMs: number): SynapseWords | null {
    const [ledger, tissue] = [this.#ledger, this.#tissue]
    if (ledger === null) return null
    if (tissue === null) {
      const { living, count } = ledger
      return { living, atRest: null, count, drawn: null, ...ledger.recent(nowMs) }
    }
    const living = this.#tissueLayer.working(tissue.fixed + ledger.living)
    const share = this.#tissueLayer.shareOf(living)
    const drawn = share < 1 || tissue.isSample ? Math.round(living * share) : null
    return { living, atRest: tissue.atRest, count: tissue.wiring.laidOut, drawn, ...ledger.recent(nowMs) }
  }

  pictures(): readonly Picture[] {
    const [map, ledger] = [this.#map, this.#ledger]
    if (map === null || ledger === null) return []
    const shown = { ...this.#lines(map, ledger), light: this.#light.slice(), deadCells: this.#store.deadCells.slice() }
    return [networkPicture(this.region, this.#size, { ...shown, selected: null, chosen: null })]
  }

  dispose(): void {
    this.#tissueLayer.dispose()
  }

  #begin(): void {
    this.#layout = this.#store.layout
    this.#tissue = null
    this.#ledger = null
    this.#tissueLayer.clear()
    if (this.#layout === null) return
    this.#map = new RegionMap(this.#layout, this.region)
    this.#map.resize(this.#size.width, this.#size.height)
    this.#glow = new RegionGlow(this.#layout)
    this.#light = new Float32Array(this.#layout.shown)
    this.#remakeSprites()
  }

  /* Of all synapses once they are told, till then of the layout's sample: what comes and goes from here on. */
  #count(nowMs: number): SynapseLedger {
    const slot = slotOf(this.region)
    const tissue = this.watch.tissueOf(this.region, nowMs)
    const living =
      tissue === null
        ? (this.#store.livingSynapses[slot] ?? 0)
        : tissue.living(this.#store.density[slot] ?? Number.NaN) - tissue.fixed
    if (this.#ledger === null || tissue !== this.#tissue) {
      this.#tissue = tissue
      this.#chosen = null
      const count = tissue === null ? (this.#map?.synapses.pre.length ?? 0) : tissue.count - tissue.fixed
      this.#ledger = new SynapseLedger(count, living)
    }
    this.#ledger.update(living, nowMs)
    return this.#ledger
  }

  #lines(map: RegionMap, ledger: SynapseLedger): LinesShown {
    return {
      map,
      light: this.#light,
      deadCells: this.#store.deadCells,
      sample: map.synapses,
      living: Math.min(this.#store.livingSynapses[slotOf(this.region)] ?? 0, map.synapses.pre.length),
      tissue: this.#tissue,
      ledger,
      selected: this.#selected,
      chosen: this.#linesOfChosen(ledger),
    }
  }

  /* Looked for once a choice, and when synapses have come or gone since. */
  #linesOfChosen(ledger: SynapseLedger): LinesOf | null {
    if (this.#selected === null || this.#tissue === null) return null
    const living = this.#tissue.fixed + ledger.living
    if (this.#chosen?.living !== living) this.#chosen = { living, lines: this.#tissue.linesOf(this.#selected, living) }
    return this.#chosen.lines
  }

  #remakeSprites(): void {
    if (this.#palette === null) return
    this.#sprites = makeSprites(this.#palette, regionColour(this.region), this.#size.ratio, this.#map?.scale)
  }

  #paint(map: RegionMap, ledger: SynapseLedger, nowMs: number): boolean {
    const [context, palette, sprites, tissue] = [this.#context, this.#palette, this.#sprites, this.#tissue]
    if (context === null || palette === null || sprites === null) return false
    const { deadCells } = this.#store
    const weaves =
      tissue !== null && this.#tissueLayer.show(tissue, map, tissue.fixed + ledger.living, deadCells, palette, nowMs)
    context.clearRect(0, 0, this.#size.width, this.#size.height)
    const lines = this.#lines(map, ledger)
    this.#chosenLayer.show(lines, palette)
    drawLines(context, lines, palette, nowMs)
    stampNeurons(sprites, context, map, this.#light, deadCells)
    if (this.#selected !== null) this.#paintRing(context, map, this.#selected, palette)
    return weaves
  }

  #paintRing(context: CanvasRenderingContext2D, map: RegionMap, id: number, palette: Palette): void {
    context.strokeStyle = ink(palette, 'text')
    context.lineWidth = 2
    context.beginPath()
    context.arc(map.x(id), map.y(id), 10, 0, 7)
    context.stroke()
  }
}
