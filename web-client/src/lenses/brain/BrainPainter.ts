import {
  FRAME_MS,
  type FrameSource,
  type FrameStore,
  type Layout,
  type MetricName,
  type RegionName,
  slotOf,
} from '../../model'
import type { Drawing, Picture } from '../../picture'
import { LONGEST_STEP_MS, RegionGlow } from '../glow/RegionGlow'
import { Playhead } from '../Playhead'
import type { Palette } from '../palette'
import { makeCanvas, type Painter, prefersStill, type StageSize } from '../Stage'
import { BUNDLES, FULL_DENSITY } from './anatomy'
import { BrainScene } from './BrainScene'
import { brainPicture } from './brainPicture'
import { Callouts, NAMES_PX, type Spot } from './Callouts'
import { Orbit } from './Orbit'
import { Pace } from './Pace'

/* Below this width names shrink to their letters. */
const NARROW_PX = 560

/* A pulse crosses a fibre in about two seconds: slow enough to follow, and no flicker. */
const PULSES_PER_MS = 0.0004

/* E rate at which pulses are as bright as they get, Hz. */
const BRIGHT_RATE_HZ = 8

/** Draws the brain in 3-D. */
export class BrainPainter implements Painter {
  #canvas: HTMLCanvasElement
  readonly #callouts: Callouts
  readonly #orbit: Orbit
  readonly #playhead = new Playhead()
  readonly #pace: Pace
  readonly #store: FrameStore
  #scene: BrainScene | null = null
  #glow: RegionGlow | null = null
  #layout: Layout | null = null
  #size: StageSize = { width: 1, height: 1, ratio: 1 }
  #palette: Palette | null = null
  #lastMs = 0
  #phase = 0
  #stale = true
  #mustFit = false
  #wasTouched = false

  constructor(
    private readonly host: HTMLElement,
    source: FrameSource,
    private readonly onRegion: (region: RegionName) => void,
    private readonly requestDraw: () => void,
    private readonly modest: boolean,
  ) {
    this.#pace = new Pace(modest)
    this.#store = source.frames
    this.#canvas = makeCanvas(host)
    this.#canvas.style.borderRadius = 'inherit'
    this.#callouts = new Callouts(host, this.#store.regions, (region) => this.onRegion(region))
    this.#orbit = new Orbit(
      host,
      () => {
        this.#stale = true
        this.requestDraw()
      },
      (x, y) => this.#tap(x, y),
    )
  }

  arrange(size: StageSize, palette: Palette): void {
    this.#size = size
    this.#palette = palette
    this.#callouts.relabel()
    this.#fit()
  }

  draw(nowMs: number): boolean {
    if (this.#layout !== this.#store.layout) this.#begin()
    if (this.#scene === null || this.#glow === null) return false
    if (!this.#pace.isDue(nowMs, this.#orbit.touched)) return true
    if (this.#mustFit) this.#fit()
    const still = prefersStill()
    const elapsedMs = Math.min(nowMs - this.#lastMs, LONGEST_STEP_MS)
    this.#lastMs = nowMs
    const newestMs = (this.#store.latest?.frame ?? 0) * FRAME_MS
    const shownMs = this.#playhead.follow(newestMs, nowMs, still)
    const glows = this.#glow.advance(this.#store, shownMs, elapsedMs, this.#scene.glow)
    /* Without a graphics chip the shell is too dear to draw anew all the time; there the brain rests until it is turned. */
    const sways = !still && !this.modest && this.#orbit.sway(nowMs)
    this.#readStore(this.#scene, elapsedMs, glows && !still)
    const released = this.#wasTouched && !this.#orbit.touched
    this.#wasTouched = this.#orbit.touched
    if (glows || sways || released || this.#stale) this.#paint(this.#scene)
    this.#stale = false
    const gliding = this.#placeNames(this.#scene, still)
    /* A canvas that gets other pixels is empty until it is painted: not now, but before the next picture. */
    this.#mustFit = this.#pace.drew(nowMs)
    return glows || sways || gliding || this.#mustFit || !this.#playhead.hasArrived(newestMs)
  }

  emphasise(region: RegionName | null): void {
    this.#callouts.emphasise(region)
    this.#scene?.emphasise(region)
    this.#stale = true
    this.requestDraw()
  }

  pictures(): readonly Picture[] {
    const scene = this.#scene
    if (scene === null) return []
    return [
      brainPicture(this.#size, this.#spots(scene), (drawing, palette) => this.#paintInto(scene, drawing, palette)),
    ]
  }

  dispose(): void {
    this.#orbit.dispose()
    this.#scene?.dispose()
  }

  #begin(): void {
    this.#layout = this.#store.layout
    if (this.#scene !== null) this.#leaveScene(this.#scene)
    this.#scene = null
    if (this.#layout === null) return
    this.#scene = new BrainScene(this.#canvas, this.#layout, this.modest)
    this.#glow = new RegionGlow(this.#layout)
    this.#fit()
  }

  /* A canvas whose context was given back gets no other: the next brain needs one of its own. */
  #leaveScene(scene: BrainScene): void {
    scene.dispose()
    const fresh = this.#canvas.cloneNode() as HTMLCanvasElement
    this.#canvas.replaceWith(fresh)
    this.#canvas = fresh
  }

  #fit(): void {
    if (this.#scene === null || this.#palette === null) return
    const { width, height, ratio } = this.#size
    const namesPx = width < NARROW_PX ? NAMES_PX.narrow : NAMES_PX.wide
    this.#scene.arrange(width, height, ratio * this.#pace.ratioShare, namesPx)
    this.#scene.restyle(this.#palette)
    this.#stale = true
    this.#mustFit = false
  }

  #readStore(scene: BrainScene, elapsedMs: number, flows: boolean): void {
    const metric = (name: MetricName) => this.#store.metrics.latest(name) ?? 0
    BUNDLES[this.#store.circuit].forEach(({ from, to }, index) => {
      /* A bundle ends on spines of the region it goes to. */
      scene.density[index] = Math.max(0, (this.#store.metrics.latest(`${to}.spineDensity`) ?? 1) / FULL_DENSITY)
      scene.activity[index] = flows ? Math.min(1, metric(`${from}.rateEHz`) / BRIGHT_RATE_HZ) : 0
    })
    if (flows) this.#phase += elapsedMs * PULSES_PER_MS
    scene.phase = this.#phase
    const { deadCells } = this.#store
    for (let id = 0; id < scene.alive.length; id++) scene.alive[id] = deadCells[id] ? 0 : 1
    scene.haloStrength = 0.1 + 0.5 * Math.min(1, 3 * (this.#glow?.shownMean(slotOf('DMN')) ?? 0))
  }

  #paint(scene: BrainScene): void {
    scene.render(this.#orbit.yaw, this.#orbit.pitch, this.#orbit.zoom, this.#orbit.touched)
  }

  /* A 3-D canvas forgets what it showed at the end of the task, so it is painted and copied at once. */
  #paintInto(scene: BrainScene, drawing: Drawing, palette: Palette): void {
    if (scene !== this.#scene) return
    scene.restyle(palette)
    this.#paint(scene)
    drawing.drawImage(this.#canvas, 0, 0, this.#size.width, this.#size.height)
    if (this.#palette !== null) scene.restyle(this.#palette)
    this.#stale = true
    this.requestDraw()
  }

  #spots(scene: BrainScene): Map<RegionName, Spot> {
    const { width, height } = this.#size
    return new Map(this.#store.regions.map((region) => [region, scene.spotOf(region, width, height)]))
  }

  #placeNames(scene: BrainScene, still: boolean): boolean {
    const { width, height } = this.#size
    return this.#callouts.place(this.#spots(scene), width, height, width < NARROW_PX, still)
  }

  /* The region whose middle is nearest to the tap, if it is near at all. */
  #tap(x: number, y: number): void {
    if (this.#scene === null) return
    const { width, height } = this.#size
    const near = Math.min(width, height) * 0.16
    const away = (spot: Spot) => Math.hypot(spot.x - x, spot.y - y)
    const [nearest] = this.#store.regions
      .map((region) => ({
        region,
        away: away(this.#scene?.spotOf(region, width, height) ?? { x: 0, y: 0 }),
      }))
      .sort((a, b) => a.away - b.away)
    if (nearest !== undefined && nearest.away < near) this.onRegion(nearest.region)
    this.host.focus({ preventScroll: true })
  }
}
