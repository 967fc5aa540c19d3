/** A canvas with a place and a size of its own within the lens. */

import { fitCanvas, makeCanvas, type StageSize } from '../Stage'

const MAX_RATIO = 2

export class Panel {
  readonly element = document.createElement('div')
  readonly #canvas: HTMLCanvasElement
  readonly #observer: ResizeObserver
  #size: StageSize | null = null
  #context: CanvasRenderingContext2D | null = null

  constructor(className: string, resized: () => void) {
    this.element.className = className
    this.#canvas = makeCanvas(this.element)
    this.#observer = new ResizeObserver((entries) => {
      const box = entries.at(-1)?.contentRect
      const ratio = Math.min(window.devicePixelRatio || 1, MAX_RATIO)
      const seen = box !== undefined && box.width >= 1 && box.height >= 1
      this.#size = seen ? { width: Math.floor(box.width), height: Math.floor(box.height), ratio } : null
      this.#context = this.#size === null ? null : fitCanvas(this.#canvas, this.#size)
      resized()
    })
    this.#observer.observe(this.element)
  }

  get size(): StageSize | null {
    return this.#size
  }

  /** Wipes the canvas and draws, if it can be seen. */
  draw(paint: (context: CanvasRenderingContext2D, size: StageSize) => void): void {
    if (this.#context === null || this.#size === null) return
    this.#context.clearRect(0, 0, this.#size.width, this.#size.height)
    this.#context.save()
    paint(this.#context, this.#size)
    this.#context.restore()
  }

  dispose(): void {
    this.#observer.disconnect()
  }
}
