import { css, type Rgb } from '../../design/colour'
import { fitCanvas, type StageSize } from '../Stage'
import type { Dye, Fabric, Threads } from './Fabric'

/* What a picture may spend on tissue, ms, so that cells go on glowing meanwhile. */
const BUDGET_MS = 5

/* Lines of one stroke don't add up where they cross: few, and far from each other in the list. */
const LINES_PER_STROKE = 12

/** Tissue drawn without a graphics card: on a sheet nobody sees, a little at a time, then shown at once. */
export class PlainFabric implements Fabric {
  readonly thinnest = 0.04 // its lines are smoothed over two pixels
  readonly #sheet = document.createElement('canvas')
  #context: CanvasRenderingContext2D | null = null
  #shown: CanvasRenderingContext2D | null = null
  #threads: Threads | null = null
  #job: { readonly living: number; readonly share: number; readonly dye: Dye; next: number } | null = null

  constructor(readonly canvas: HTMLCanvasElement) {}

  fit(size: StageSize): void {
    this.#shown = fitCanvas(this.canvas, size)
    this.#context = fitCanvas(this.#sheet, size)
  }

  weave(threads: Threads): void {
    this.#threads = threads
    this.#job = null
  }

  draw(living: number, share: number, dye: Dye): void {
    this.#context?.clearRect(0, 0, this.#sheet.width, this.#sheet.height)
    this.#job = { living, share, dye, next: 0 }
  }

  work(): boolean {
    const [context, shown, threads, job] = [this.#context, this.#shown, this.#threads, this.#job]
    if (context === null || shown === null || threads === null || job === null) return false
    const until = performance.now() + BUDGET_MS
    const strokes = Math.ceil(job.living / LINES_PER_STROKE)
    context.lineWidth = 1
    while (job.next < strokes) {
      this.#stroke(context, threads, job.living, job.share, job.next, strokes, job.dye)
      job.next++
      if ((job.next & 15) === 0 && performance.now() > until) return true
    }
    shown.save()
    shown.setTransform(1, 0, 0, 1, 0, 0)
    shown.clearRect(0, 0, this.canvas.width, this.canvas.height)
    shown.drawImage(this.#sheet, 0, 0)
    shown.restore()
    this.#job = null
    return false
  }

  dispose(): void {}

  #stroke(
    context: CanvasRenderingContext2D,
    { ends, lot, first }: Threads,
    living: number,
    share: number,
    stroke: number,
    strokes: number,
    dye: Dye,
  ): void {
    const colour: Rgb = first[stroke] === 1 ? dye.first : dye.second
    context.strokeStyle = css(colour, dye.alpha)
    context.beginPath()
    for (let line = stroke; line < living; line += strokes) {
      if ((lot[line] ?? 2) >= share) continue
      context.moveTo(ends[4 * line] ?? 0, ends[4 * line + 1] ?? 0)
      context.lineTo(ends[4 * line + 2] ?? 0, ends[4 * line + 3] ?? 0)
    }
    context.stroke()
  }
}
