import { FRAME_MS, type FrameStore, SPIKE_SPAN_MS } from '../../model'
import type { Picture } from '../../picture'
import { Playhead } from '../Playhead'
import type { Palette } from '../palette'
import { fitCanvas, makeCanvas, type Painter, prefersStill, type StageSize } from '../Stage'
import { drawRasterChart, spikeBox, spikeStyles } from './RasterChart'
import { rasterPicture } from './rasterPicture'
import { arrangeRows, type RasterRows } from './rows'
import { SpikeSheet } from './SpikeSheet'

/** Draws the raster: a chart of rows behind, and above it the sheet of spikes that scrolls. */
export class RasterPainter implements Painter {
  readonly #back: HTMLCanvasElement
  readonly #front: HTMLCanvasElement
  readonly #store: FrameStore
  readonly #playhead = new Playhead()
  #context: CanvasRenderingContext2D | null = null
  #sheet: SpikeSheet | null = null
  #rows: RasterRows | null = null
  #layout: FrameStore['layout'] = null
  #size: StageSize = { width: 0, height: 0, ratio: 1 }
  #palette: Palette | null = null
  #plot = { left: 0, top: 0, width: 0, height: 0 } // device pixels

  constructor(host: HTMLElement, store: FrameStore) {
    this.#back = makeCanvas(host)
    this.#front = makeCanvas(host)
    this.#store = store
  }

  arrange(size: StageSize, palette: Palette): void {
    this.#size = size
    this.#palette = palette
    this.#layout = this.#store.layout
    this.#context = fitCanvas(this.#front, size)
    this.#context.setTransform(1, 0, 0, 1, 0, 0)
    if (this.#layout === null) {
      fitCanvas(this.#back, size)
      this.#sheet = null
      return
    }
    const rows = arrangeRows(this.#layout)
    const box = spikeBox(size.width, size.height, rows, palette)
    const device = (px: number) => Math.round(px * size.ratio)
    const plot = { left: device(box.left), top: device(box.top), width: device(box.width), height: device(box.height) }
    this.#rows = rows
    this.#plot = plot
    this.#sheet = new SpikeSheet(plot.width, plot.height, SPIKE_SPAN_MS, size.ratio, rows, spikeStyles(rows, palette))
    drawRasterChart(fitCanvas(this.#back, size), box, rows, palette)
  }

  draw(nowMs: number): boolean {
    if (this.#store.layout !== this.#layout && this.#palette !== null) this.arrange(this.#size, this.#palette)
    const latest = this.#store.latest
    if (this.#context === null || this.#sheet === null || latest === null) return false
    const newestMs = latest.frame * FRAME_MS
    this.#sheet.catchUp(this.#store.spikes, newestMs)
    const shownMs = this.#playhead.follow(newestMs, nowMs, prefersStill())
    const { left, top, width, height } = this.#plot
    this.#context.clearRect(left, top, width, height)
    this.#sheet.show(this.#context, left, top, shownMs)
    return !this.#playhead.hasArrived(newestMs)
  }

  pictures(): readonly Picture[] {
    return this.#rows === null ? [] : [rasterPicture(this.#store, this.#rows)]
  }
}
