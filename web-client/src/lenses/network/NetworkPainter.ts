import { FRAME_MS, type FrameStore, type Layout, type RegionName, slotOf } from '../../model'
import type { Picture } from '../../picture'
import { LONGEST_STEP_MS, RegionGlow } from '../glow/RegionGlow'
import { Playhead } from '../Playhead'
import { ink, type Palette, regionColour } from '../palette'
import { fitCanvas, makeCanvas, type Painter, prefersStill, type StageSize } from '../Stage'
import { drawLines } from './lines'
import { networkPicture } from './networkPicture'
import { type NeuronFacts, RegionMap } from './RegionMap'
import { SynapseLedger } from './SynapseLedger'
import { makeSprites, type Sprites } from './sprites'

/* Thirty pictures a second are enough for glows that last 150 ms. */
const INTERVAL_MS = 30

/** Draws one region's neurons and synapses. */
export class NetworkPainter implements Painter {
  readonly #canvas: HTMLCanvasElement
  readonly #playhead = new Playhead()
  #context: CanvasRenderingContext2D | null = null
  #size: StageSize = { width: 1, height: 1, ratio: 1 }
  #palette: Palette | null = null
  #sprites: Sprites | null = null
  #layout: Layout | null = null
  #map: RegionMap | null = null
  #ledger: SynapseLedger | null = null
  #glow: RegionGlow | null = null
  #light = new Float32Array(0)
  #lastMs = 0
  #selected: number | null = null

  constructor(
    host: HTMLElement,
    private readonly store: FrameStore,
    private region: RegionName,
  ) {
    this.#canvas = makeCanvas(host)
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

  select(neuron: number | null): void {
    this.#selected = neuron
  }

  show(region: RegionName): void {
    this.region = region
    this.#selected = null
    this.#layout = null // begins anew at the next drawing
  }

  arrange(size: StageSize, palette: Palette): void {
    this.#size = size
    this.#palette = palette
    this.#context = fitCanvas(this.#canvas, size)
    this.#map?.resize(size.width, size.height)
    this.#remakeSprites()
  }

  draw(nowMs: number): boolean {
    if (this.#layout !== this.store.layout) this.#begin()
    if (this.#map === null || this.#ledger === null || this.#glow === null) return false
    const elapsedMs = Math.min(nowMs - this.#lastMs, LONGEST_STEP_MS)
    if (elapsedMs < INTERVAL_MS) return true
    this.#lastMs = nowMs
    this.#ledger.update(this.store.livingSynapses[slotOf(this.region)] ?? 0, nowMs)
    const newestMs = (this.store.latest?.frame ?? 0) * FRAME_MS
    const shownMs = this.#playhead.follow(newestMs, nowMs, prefersStill())
    const glows = this.#glow.advance(this.store, shownMs, elapsedMs, this.#light)
    this.#paint(this.#map, this.#ledger, nowMs)
    const { lost, grown } = this.#ledger.recent(nowMs)
    return glows || lost + grown > 0 || !this.#playhead.hasArrived(newestMs)
  }

  /** What there is to say of the selected neuron, and of the synapses. */
  facts(
    nowMs: number,
  ): { neuron: NeuronFacts | null; living: number; count: number; lost: number; grown: number } | null {
    if (this.#map === null || this.#ledger === null) return null
    const { living, count } = this.#ledger
    const neuron = this.#selected === null ? null : this.#map.facts(this.#selected, this.store, living)
    return { neuron, living, count, ...this.#ledger.recent(nowMs) }
  }

  pictures(): readonly Picture[] {
    const [map, ledger, light] = [this.#map, this.#ledger, this.#light.slice()]
    if (map === null || ledger === null) return []
    return [networkPicture(this.region, this.#size, { map, ledger, light, deadCells: this.store.deadCells.slice() })]
  }

  #begin(): void {
    this.#layout = this.store.layout
    if (this.#layout === null) return
    this.#map = new RegionMap(this.#layout, this.region)
    this.#map.resize(this.#size.width, this.#size.height)
    const living = this.store.livingSynapses[slotOf(this.region)] ?? 0
    this.#ledger = new SynapseLedger(this.#map.synapses.pre.length, living)
    this.#glow = new RegionGlow(this.#layout)
    this.#light = new Float32Array(this.#layout.shown)
    this.#remakeSprites()
  }

  #remakeSprites(): void {
    if (this.#palette === null) return
    this.#sprites = makeSprites(this.#palette, regionColour(this.region), this.#size.ratio, this.#map?.scale)
  }

  #paint(map: RegionMap, ledger: SynapseLedger, nowMs: number): void {
    const [context, palette, sprites] = [this.#context, this.#palette, this.#sprites]
    if (context === null || palette === null || sprites === null) return
    context.clearRect(0, 0, this.#size.width, this.#size.height)
    drawLines(context, map, ledger, this.#light, this.store.deadCells, palette, this.#selected, nowMs)
    this.#paintNeurons(context, map, sprites)
    if (this.#selected !== null) this.#paintRing(context, map, this.#selected, palette)
  }

  #paintNeurons(context: CanvasRenderingContext2D, map: RegionMap, sprites: Sprites): void {
    for (const id of map.neurons) {
      const [x, y] = [map.x(id), map.y(id)]
      if (this.store.deadCells[id] === 1) {
        sprites.dead.stamp(context, x, y)
        continue
      }
      const kind = map.isExcitatory(id) ? sprites.excitatory : sprites.inhibitory
      const light = this.#light[id] ?? 0
      if (light > 0.03) {
        context.globalAlpha = Math.min(1, light)
        kind.glow.stamp(context, x, y)
      }
      context.globalAlpha = 0.62 + 0.38 * light
      kind.body.stamp(context, x, y)
    }
    context.globalAlpha = 1
  }

  #paintRing(context: CanvasRenderingContext2D, map: RegionMap, id: number, palette: Palette): void {
    context.strokeStyle = ink(palette, 'text')
    context.lineWidth = 2
    context.beginPath()
    context.arc(map.x(id), map.y(id), 10, 0, 7)
    context.stroke()
  }
}
