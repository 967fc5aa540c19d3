import { abbreviation, FRAME_MS, type FrameStore, type RegionName, SPIKE_SPAN_MS } from '../../model'
import { Playhead } from '../Playhead'
import { chartFont, ink, type Palette, regionColour } from '../palette'
import { fitCanvas, makeCanvas, type Painter, prefersStill, type StageSize } from '../Stage'
import { text } from '../text'
import { arrangeRows, type RasterRows } from './rows'
import { SpikeSheet } from './SpikeSheet'

/* Below this width a phone holds the chart: labels get shorter. */
const NARROW_PX = 480

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
    this.#rows = arrangeRows(this.#layout)
    this.#measure()
    const styles = this.#rows.groups.map((group) =>
      ink(palette, group.excitatory ? regionColour(group.region) : 'gaba'),
    )
    const { width, height } = this.#plot
    this.#sheet = new SpikeSheet(width, height, SPIKE_SPAN_MS, size.ratio, this.#rows, styles)
    this.#drawChart(fitCanvas(this.#back, size), this.#rows, palette)
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

  #measure(): void {
    const { width, height, ratio } = this.#size
    const text = this.#palette?.chartSizePx ?? 12
    const letters = Math.max(3, ...(this.#rows?.groups ?? []).map((group) => group.region.length))
    const left = Math.round(text * (width < NARROW_PX ? 2.4 + 0.4 * letters : 4.6))
    const bottom = Math.round(text * 2.1)
    this.#plot = {
      left: Math.round(left * ratio),
      top: Math.round(4 * ratio),
      width: Math.max(1, Math.round((width - left - 2) * ratio)),
      height: Math.max(1, Math.round((height - bottom - 4) * ratio)),
    }
  }

  #drawChart(context: CanvasRenderingContext2D, rows: RasterRows, palette: Palette): void {
    const ratio = this.#size.ratio
    const left = this.#plot.left / ratio
    const top = this.#plot.top / ratio
    const width = this.#plot.width / ratio
    const height = this.#plot.height / ratio
    const y = (row: number) => top + (row / rows.total) * height
    context.textBaseline = 'middle'
    for (const group of rows.groups) {
      const [from, to] = [y(group.firstRow), y(group.firstRow + group.rows)]
      const colour = group.excitatory ? regionColour(group.region) : 'gaba'
      context.fillStyle = ink(palette, colour, group.excitatory ? 0.05 : 0.1)
      context.fillRect(left, from, width, to - from)
      context.fillStyle = ink(palette, colour, 0.9)
      context.fillRect(left - 4, from, 3, to - from)
      this.#label(
        context,
        group.excitatory ? group.region : null,
        group.excitatory,
        (from + to) / 2,
        to - from,
        palette,
      )
    }
    this.#timeAxis(context, left, top, width, height, palette)
  }

  #label(
    context: CanvasRenderingContext2D,
    region: RegionName | null,
    excitatory: boolean,
    y: number,
    room: number,
    palette: Palette,
  ): void {
    const right = this.#plot.left / this.#size.ratio - 8
    const size = palette.chartSizePx
    context.textAlign = 'right'
    if (region !== null) {
      context.font = chartFont(palette, 1, 600)
      context.fillStyle = ink(palette, regionColour(region))
      const lift = room > size * 2.4 ? size * 0.62 : 0
      context.fillText(abbreviation(region), right, y - lift)
      if (lift === 0) return
      y += lift
    }
    if (region === null && room < size * 0.8) return
    context.font = chartFont(palette, 0.86)
    context.fillStyle = ink(palette, excitatory ? 'text-quiet' : 'gaba')
    context.fillText(text(excitatory ? 'lens.excitatory' : 'lens.inhibitory'), right, y)
  }

  #timeAxis(
    context: CanvasRenderingContext2D,
    left: number,
    top: number,
    width: number,
    height: number,
    palette: Palette,
  ): void {
    const spanS = SPIKE_SPAN_MS / 1000
    context.textBaseline = 'top'
    context.font = chartFont(palette)
    const everyS = width < NARROW_PX ? 5 : 2
    for (let ago = 0; ago <= spanS; ago += everyS) {
      const x = left + width * (1 - ago / spanS)
      context.fillStyle = ink(palette, 'line', 0.8)
      if (ago > 0 && ago < spanS) context.fillRect(Math.round(x), top, 1, height)
      context.fillStyle = ink(palette, 'text-quiet')
      context.textAlign = ago === 0 ? 'right' : ago === spanS ? 'left' : 'center'
      const label = ago === 0 ? text('lens.time.now') : text('lens.time.ago', { seconds: ago })
      context.fillText(label, x, top + height + 6)
    }
  }
}
