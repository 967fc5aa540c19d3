import { FRAME_MS, type FrameSource, type Layout, type RegionName, slotOf } from '../../model'
import type { Drawing, Picture } from '../../picture'
import { LONGEST_STEP_MS, RegionGlow } from '../glow/RegionGlow'
import { makeSprites, type Sprites } from '../network/sprites'
import { Playhead } from '../Playhead'
import { ink, type Palette, regionColour } from '../palette'
import { fitCanvas, makeCanvas, type Painter, prefersStill, type StageSize } from '../Stage'
import { anchorOf, BUNDLES, drawFibres, type Fibre, FULL_DENSITY, placeNeurons } from './anatomy'
import { brainPicture } from './brainPicture'
import { Callouts, type Spot } from './Callouts'
import { paintSilhouette } from './silhouette'

/* The brain's extent from the side, in its own units, with a margin. */
const WIDTH = 2.7
const HEIGHT = 2.1
const NARROW_PX = 560
const INTERVAL_MS = 45

/* Pixels for each unit at which neurons have their full size. */
const NEURONS_FULL_SIZE_AT = 620

/* Device pixels of a picture for each CSS pixel. */
const PICTURE_RATIO = 2

/** Draws the brain flat, from the side, for browsers without WebGL: the same neurons, glow, fibres and names. */
export class FlatBrainPainter implements Painter {
  readonly #back: HTMLCanvasElement
  readonly #front: HTMLCanvasElement
  readonly #callouts: Callouts
  readonly #playhead = new Playhead()
  #context: CanvasRenderingContext2D | null = null
  #backContext: CanvasRenderingContext2D | null = null
  #size: StageSize = { width: 1, height: 1, ratio: 1 }
  #palette: Palette | null = null
  #sprites: readonly Sprites[] = []
  #layout: Layout | null = null
  #placed: Float32Array = new Float32Array(0)
  #fibres: readonly Fibre[] = []
  #glow: RegionGlow | null = null
  #light = new Float32Array(0)
  #emphasised: RegionName | null = null
  #lastMs = 0
  #densities = ''

  constructor(
    host: HTMLElement,
    private readonly source: FrameSource,
    onRegion: (region: RegionName) => void,
  ) {
    this.#back = makeCanvas(host)
    this.#front = makeCanvas(host)
    this.#callouts = new Callouts(host, source.frames.regions, onRegion)
  }

  arrange(size: StageSize, palette: Palette): void {
    this.#size = size
    this.#palette = palette
    this.#backContext = fitCanvas(this.#back, size)
    this.#context = fitCanvas(this.#front, size)
    this.#sprites = this.#makeSprites(palette, size.ratio)
    this.#callouts.relabel()
    this.#densities = ''
  }

  draw(nowMs: number): boolean {
    if (this.#layout !== this.source.frames.layout) this.#begin()
    const elapsedMs = Math.min(nowMs - this.#lastMs, LONGEST_STEP_MS)
    if (this.#glow === null || this.#context === null) return false
    if (elapsedMs < INTERVAL_MS) return true
    this.#lastMs = nowMs
    const newestMs = (this.source.frames.latest?.frame ?? 0) * FRAME_MS
    const shownMs = this.#playhead.follow(newestMs, nowMs, prefersStill())
    const glows = this.#glow.advance(this.source.frames, shownMs, elapsedMs, this.#light)
    this.#paintBack()
    this.#context.clearRect(0, 0, this.#size.width, this.#size.height)
    this.#paintNeurons(this.#context, this.#sprites)
    const gliding = this.#placeNames()
    return glows || gliding || !this.#playhead.hasArrived(newestMs)
  }

  pictures(): readonly Picture[] {
    if (this.#layout === null) return []
    const paint = (drawing: Drawing, palette: Palette) => {
      this.#paintAnatomy(drawing, palette, this.#densityShares())
      this.#paintNeurons(drawing, this.#makeSprites(palette, PICTURE_RATIO))
    }
    return [brainPicture(this.#size, this.#spots(), paint)]
  }

  emphasise(region: RegionName | null): void {
    this.#emphasised = region
    this.#callouts.emphasise(region)
  }

  #makeSprites(palette: Palette, ratio: number): readonly Sprites[] {
    return this.source.frames.regions.map((region) =>
      makeSprites(palette, regionColour(region), ratio, this.#scale() / NEURONS_FULL_SIZE_AT),
    )
  }

  #begin(): void {
    this.#layout = this.source.frames.layout
    if (this.#layout === null) return
    this.#placed = placeNeurons(this.#layout)
    this.#fibres = drawFibres(this.#layout, this.#placed)
    this.#glow = new RegionGlow(this.#layout)
    this.#light = new Float32Array(this.#layout.shown)
    this.#densities = ''
  }

  /* From a little above the side, so that the halves don't hide each other. */
  #spot(x: number, y: number, z: number): Spot {
    const { width, height } = this.#size
    const scale = this.#scale()
    return { x: width / 2 + (x + 0.12 * z) * scale, y: height / 2 - (y + 0.12 + 0.1 * z) * scale }
  }

  #scale(): number {
    return Math.min(this.#size.width / WIDTH, this.#size.height / HEIGHT)
  }

  /* Outline and fibres change slowly; they are drawn anew only when a bundle gained or lost a fibre. */
  #paintBack(): void {
    const [context, palette] = [this.#backContext, this.#palette]
    if (context === null || palette === null) return
    const densities = this.#densityShares()
    const key = densities.map((density) => Math.round(density * 50)).join()
    if (key === this.#densities) return
    this.#densities = key
    context.clearRect(0, 0, this.#size.width, this.#size.height)
    this.#paintAnatomy(context, palette, densities)
  }

  /* How full each bundle is. */
  #densityShares(): readonly number[] {
    return BUNDLES[this.source.frames.circuit].map(
      ({ to }) => (this.source.frames.metrics.latest(`${to}.spineDensity`) ?? 1) / FULL_DENSITY,
    )
  }

  #paintAnatomy(drawing: Drawing, palette: Palette, densities: readonly number[]): void {
    paintSilhouette(drawing, palette, (x, y) => this.#spot(x, y, 0))
    drawing.lineWidth = 0.8
    for (const fibre of this.#fibres) {
      if (fibre.rank >= (densities[fibre.bundle] ?? 1)) continue
      drawing.strokeStyle = ink(
        palette,
        regionColour(BUNDLES[this.source.frames.circuit][fibre.bundle]?.from ?? 'PFC'),
        0.28,
      )
      drawing.beginPath()
      for (const [x, y, z] of fibre.points) {
        const spot = this.#spot(x, y, z)
        drawing.lineTo(spot.x, spot.y)
      }
      drawing.stroke()
    }
  }

  #paintNeurons(drawing: Drawing, regionSprites: readonly Sprites[]): void {
    const layout = this.#layout
    if (layout === null) return
    for (let id = 0; id < layout.shown; id++) {
      const region = layout.region[id] ?? 0
      const sprites = regionSprites[region]
      if (sprites === undefined) return
      const spot = this.#spot(this.#placed[3 * id] ?? 0, this.#placed[3 * id + 1] ?? 0, this.#placed[3 * id + 2] ?? 0)
      const shown = this.#emphasised === null || slotOf(this.#emphasised) === region ? 1 : 0.3
      const kind = layout.excitatory[id] === 1 ? sprites.excitatory : sprites.inhibitory
      const light = (this.#light[id] ?? 0) * shown
      drawing.globalAlpha = shown * 0.5
      if (this.source.frames.deadCells[id] === 1) sprites.dead.stamp(drawing, spot.x, spot.y)
      else kind.body.stamp(drawing, spot.x, spot.y)
      if (light < 0.04) continue
      drawing.globalAlpha = light
      kind.glow.stamp(drawing, spot.x, spot.y)
    }
    drawing.globalAlpha = 1
  }

  #spots(): Map<RegionName, Spot> {
    return new Map(this.source.frames.regions.map((region) => [region, this.#spot(...anchorOf(region))]))
  }

  #placeNames(): boolean {
    const { width, height } = this.#size
    return this.#callouts.place(this.#spots(), width, height, width < NARROW_PX, prefersStill())
  }
}
