import { mix } from '../../design/colour'
import type { Palette } from '../palette'
import { makeCanvas, type StageSize } from '../Stage'
import type { Dye, Fabric, Threads } from './Fabric'
import { GlFabric } from './GlFabric'
import { PlainFabric } from './PlainFabric'
import type { RegionMap } from './RegionMap'
import { lotOf, shareDrawn, type Tissue } from './Tissue'

/* Synapses come and go with each frame of a fast lapse; tissue that is a quarter of a second old looks the same. */
const REDRAW_MS = 250

/* How much of the ground all lines of a rested region cover where they lie, on average; and how much one may, however few there are. */
const COVERED = 0.2
const MOST_OF_ONE = 0.3

/* Transmitters' colours are for what is to be looked at: tissue is nearly grey. */
const PALE = 0.6

/* Beyond any share: the line is never drawn. */
const NEVER = 2

/** What the fabric holds. */
interface Woven {
  readonly tissue: Tissue
  readonly map: RegionMap
  readonly deaths: number
  /** How many of the synapses before each join two living cells. */
  readonly working: Uint32Array
}

/** The living synapses of a region as tissue, drawn anew only when it has changed. */
export class TissueLayer {
  #fabric: Fabric
  #size: StageSize | null = null
  #woven: Woven | null = null
  #drawn = { living: -1, atMs: Number.NEGATIVE_INFINITY }
  #alpha = MOST_OF_ONE
  #stale = true
  #busy = false

  constructor(
    private readonly host: HTMLElement,
    plain: boolean,
    private readonly requestDraw: () => void,
  ) {
    this.#fabric = this.#make(plain)
  }

  /** The host has another size, or the theme is another one. */
  arrange(size: StageSize): void {
    this.#size = size
    this.#fabric.fit(size)
    this.#woven = null
    this.#stale = true
  }

  /** Shows the first `living` synapses; returns whether it has not come to an end yet. */
  show(
    tissue: Tissue,
    map: RegionMap,
    living: number,
    deadCells: Uint8Array,
    palette: Palette,
    nowMs: number,
  ): boolean {
    if (this.#size === null) return false
    const changed = living !== this.#drawn.living || this.#isOther(tissue, map, deadCells)
    const due = this.#stale || (!this.#busy && nowMs - this.#drawn.atMs >= REDRAW_MS)
    if (changed && due) {
      this.#weave(tissue, map, deadCells)
      this.#stale = true
    }
    if (this.#stale) {
      this.#fabric.draw(living, this.shareOf(living), this.#dye(palette))
      this.#drawn = { living, atMs: nowMs }
      this.#stale = false
    }
    this.#busy = this.#fabric.work()
    return this.#busy || (changed && !due)
  }

  /** Which share of `living` lines is drawn: fewer where single ones would be too faint to be drawn at all. */
  shareOf(living: number): number {
    return shareDrawn(living) * Math.min(1, this.#alpha / this.#fabric.thinnest)
  }

  /** How many of the first `living` synapses join two cells that are alive. */
  working(living: number): number {
    return this.#woven?.working[living] ?? living
  }

  /** Steps back, for lines that are followed by eye. */
  recede(far: boolean): void {
    this.#fabric.canvas.style.opacity = far ? '0.35' : '1'
  }

  /** Shows nothing, until there is tissue again. */
  clear(): void {
    this.#woven = null
    this.#stale = true
    if (this.#size !== null) this.#fabric.fit(this.#size)
  }

  dispose(): void {
    this.#fabric.dispose()
  }

  #isOther(tissue: Tissue, map: RegionMap, deadCells: Uint8Array): boolean {
    const { tissue: before, map: on, deaths } = this.#woven ?? {}
    return before !== tissue || on !== map || deaths !== countOf(deadCells)
  }

  #weave(tissue: Tissue, map: RegionMap, deadCells: Uint8Array): void {
    if (!this.#isOther(tissue, map, deadCells)) return
    const threads = threadsOf(tissue, map, deadCells)
    this.#fabric.weave(threads)
    this.#alpha = this.#alphaOf(threads, Math.min(tissue.atRest, tissue.count))
    this.#woven = { tissue, map, deaths: countOf(deadCells), working: workingBefore(threads) }
  }

  /* So many layers of lines cover the ground as much as is wanted. By what lives at rest: a pruned region is paler. */
  #alphaOf({ ends, count }: Threads, atRest: number): number {
    if (this.#size === null || count === 0) return MOST_OF_ONE
    let length = 0
    for (let at = 0; at < 4 * count; at += 4) {
      length += Math.hypot((ends[at + 2] ?? 0) - (ends[at] ?? 0), (ends[at + 3] ?? 0) - (ends[at + 1] ?? 0))
    }
    const { width, height, ratio } = this.#size
    const layers = ((length / count) * Math.min(atRest, 50_000)) / (width * height * ratio)
    return Math.min(MOST_OF_ONE, 1 - (1 - COVERED) ** (1 / Math.max(layers, 0.01)))
  }

  #dye(palette: Palette): Dye {
    const { glutamate, gaba } = palette.colours
    const pale = palette.colours['text-quiet']
    return {
      first: mix(glutamate, pale, PALE),
      second: mix(gaba, pale, PALE),
      alpha: Math.max(this.#alpha, this.#fabric.thinnest),
    }
  }

  #make(plain: boolean): Fabric {
    const canvas = makeCanvas(this.host)
    this.host.prepend(canvas)
    if (!plain) {
      try {
        return new GlFabric(canvas, () => this.#fallBack())
      } catch {
        canvas.remove() // it may have begun as another kind of canvas
        return this.#make(true)
      }
    }
    return new PlainFabric(canvas)
  }

  /* A phone that slept may come back without its graphics card. */
  #fallBack(): void {
    this.#fabric.canvas.remove()
    this.#fabric = this.#make(true)
    if (this.#size !== null) this.arrange(this.#size)
    this.requestDraw()
  }
}

function countOf(deadCells: Uint8Array): number {
  let dead = 0
  for (const each of deadCells) dead += each
  return dead
}

function workingBefore({ count, lot }: Threads): Uint32Array {
  const working = new Uint32Array(count + 1)
  for (let line = 0; line < count; line++) {
    working[line + 1] = (working[line] ?? 0) + (lot[line] === NEVER ? 0 : 1)
  }
  return working
}

function threadsOf(tissue: Tissue, map: RegionMap, deadCells: Uint8Array): Threads {
  const { count, pre, post } = tissue
  const ends = new Float32Array(4 * count)
  const lot = new Float32Array(count)
  for (let line = 0; line < count; line++) {
    const [from, to] = [pre[line] ?? 0, post[line] ?? 0]
    ends[4 * line] = map.x(from)
    ends[4 * line + 1] = map.y(from)
    ends[4 * line + 2] = map.x(to)
    ends[4 * line + 3] = map.y(to)
    lot[line] = deadCells[from] === 1 || deadCells[to] === 1 ? NEVER : lotOf(line)
  }
  return { count, ends, lot, first: tissue.excitatory }
}
