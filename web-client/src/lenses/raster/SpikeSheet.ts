import type { SpikeRing } from '../../model'
import type { RasterRows } from './rows'

/* Room to the right of the shown span, as a share of it: spikes that came with a frame the playhead hasn't reached. */
const AHEAD_SHARE = 0.06

/* What a group fires at rest, Hz; decides how strong a dot is, for many faint ones show density where strong ones only fill. */
const USUAL_RATE_HZ = { excitatory: 3, inhibitory: 16 }

/** How strong a dot may be so that a group at its usual rate stays a texture: 1 where dots stand alone, less where they pile up. */
export function dotStrength(
  dotWidth: number,
  dotHeight: number,
  perRow: number,
  pxPerMs: number,
  rateHz: number,
): number {
  const piledUp = (dotHeight / perRow) * ((dotWidth * rateHz) / (pxPerMs * 1000))
  return Math.min(0.95, Math.max(0.22, 0.55 * piledUp ** -0.6))
}

/**
 * An endless sheet of paper on which spikes are drawn once: a canvas used as a ring along time.
 *
 * Column `c` of device pixels, counted since the class began, lies at `c mod width`. Showing a span is two copies; a new
 * frame costs its own spikes only. Axes: x neural time, `pxPerMs`; y rows, top to bottom.
 */
export class SpikeSheet {
  readonly #canvas = document.createElement('canvas')
  readonly #context: CanvasRenderingContext2D
  readonly #pxPerMs: number
  readonly #rows: RasterRows
  readonly #strengths: readonly number[] // [group]
  readonly #dot: { readonly width: number; readonly height: number; readonly perRow: number }
  #nextSpike = -1
  #clearedTo = 0 // column

  constructor(
    private readonly shownColumns: number,
    height: number,
    spanMs: number,
    ratio: number,
    rows: RasterRows,
    private readonly styles: readonly string[],
  ) {
    this.#canvas.width = Math.ceil(shownColumns * (1 + AHEAD_SHARE))
    this.#canvas.height = height
    const context = this.#canvas.getContext('2d')
    if (context === null) throw new Error('this browser has no 2-D canvas')
    this.#context = context
    this.#pxPerMs = shownColumns / spanMs
    this.#rows = rows
    const perRow = height / rows.total
    this.#dot = { width: Math.max(1.25 * ratio, 1), height: Math.max(perRow * 0.9, 1), perRow }
    this.#strengths = rows.groups.map(({ excitatory }) => {
      const rateHz = excitatory ? USUAL_RATE_HZ.excitatory : USUAL_RATE_HZ.inhibitory
      return dotStrength(this.#dot.width, this.#dot.height, perRow, this.#pxPerMs, rateHz)
    })
  }

  /** Draws the spikes that came since the last call. */
  catchUp(ring: SpikeRing, newestMs: number): void {
    const missedSome = this.#nextSpike < ring.first || this.#nextSpike > ring.end
    const newestColumn = Math.ceil(newestMs * this.#pxPerMs)
    if (missedSome || newestColumn < this.#clearedTo - 1) {
      this.#clear()
      this.#nextSpike = ring.first
      this.#clearedTo = newestColumn
    } else {
      this.#clearUpTo(newestColumn + 1)
    }
    this.#drawSpikes(ring, this.#nextSpike, ring.end)
    this.#nextSpike = ring.end
  }

  /** Copies the span that ends at `endMs` to the target's rectangle, given in device pixels. */
  show(target: CanvasRenderingContext2D, left: number, top: number, endMs: number): void {
    const { width, height } = this.#canvas
    const from = Math.round(endMs * this.#pxPerMs) - this.shownColumns
    const start = ((from % width) + width) % width
    const first = Math.min(this.shownColumns, width - start)
    target.drawImage(this.#canvas, start, 0, first, height, left, top, first, height)
    if (first < this.shownColumns) {
      const rest = this.shownColumns - first
      target.drawImage(this.#canvas, 0, 0, rest, height, left + first, top, rest, height)
    }
  }

  #clear(): void {
    this.#context.clearRect(0, 0, this.#canvas.width, this.#canvas.height)
  }

  #clearUpTo(column: number): void {
    const { width, height } = this.#canvas
    const count = Math.min(column - this.#clearedTo, width)
    if (count <= 0) return
    const start = this.#clearedTo % width
    const first = Math.min(count, width - start)
    this.#context.clearRect(start, 0, first, height)
    if (first < count) this.#context.clearRect(0, 0, count - first, height)
    this.#clearedTo = column
  }

  /* One pass for each group, for changing the fill style costs more than looking at a spike again. */
  #drawSpikes(ring: SpikeRing, first: number, end: number): void {
    const { rowOf, groupOf, groups } = this.#rows
    const { width, height, perRow } = this.#dot
    for (let group = 0; group < groups.length; group++) {
      this.#context.fillStyle = this.styles[group] ?? '#888'
      this.#context.globalAlpha = this.#strengths[group] ?? 1
      for (let n = first; n < end; n++) {
        const slot = n & ring.mask
        const neuron = ring.neuron[slot] as number
        if (groupOf[neuron] !== group || neuron >= rowOf.length) continue
        const column = Math.floor((ring.timeMs[slot] as number) * this.#pxPerMs) % this.#canvas.width
        this.#context.fillRect(column, (rowOf[neuron] as number) * perRow, width, height)
      }
    }
  }
}
