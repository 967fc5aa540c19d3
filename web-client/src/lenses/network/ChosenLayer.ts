import type { Palette } from '../palette'
import { fitCanvas, makeCanvas, type StageSize } from '../Stage'
import { drawChosen, type LinesShown } from './lines'
import type { RegionMap } from './RegionMap'
import type { LinesOf, Tissue } from './Tissue'

/** The lines of the chosen neuron on a canvas of their own: dashes are dear, and they change only when synapses or the choice do. */
export class ChosenLayer {
  readonly #canvas: HTMLCanvasElement
  #context: CanvasRenderingContext2D | null = null
  #size: StageSize = { width: 1, height: 1, ratio: 1 }
  #drawn: { selected: number | null; chosen: LinesOf | null; map: RegionMap; tissue: Tissue | null } | null = null

  constructor(host: HTMLElement) {
    this.#canvas = makeCanvas(host)
  }

  arrange(size: StageSize): void {
    this.#size = size
    this.#context = fitCanvas(this.#canvas, size)
    this.#drawn = null
  }

  /** Draws when anything is other than it was. */
  show(shown: LinesShown, palette: Palette): void {
    const { selected, chosen, map, tissue } = shown
    const { selected: before, chosen: lines, map: on, tissue: of } = this.#drawn ?? {}
    if (before === selected && lines === chosen && on === map && of === tissue) return
    this.#drawn = { selected, chosen, map, tissue }
    this.#context?.clearRect(0, 0, this.#size.width, this.#size.height)
    if (this.#context !== null) drawChosen(this.#context, shown, palette)
  }
}
