import type { FrameSource } from '../model'
import type { Picture } from '../picture'
import type { StreamName } from '../protocol/messages'
import type { Lens } from './Lens'
import { type Palette, readPalette } from './palette'
import { onLanguage } from './text'

/** A host's size in CSS pixels, and how many device pixels to draw for each of them. */
export interface StageSize {
  readonly width: number
  readonly height: number
  readonly ratio: number
}

/** What a lens brings to its stage. */
export interface Painter {
  /** The host has a new size, or the theme or the language is another one. Called before the first `draw`. */
  arrange(size: StageSize, palette: Palette): void
  /** Draws; returns whether it wants the next animation frame too, though no new data came. */
  draw(nowMs: number): boolean
  /** What it shows now, plot by plot, to be saved. */
  pictures?(): readonly Picture[]
  dispose?(): void
}

/* Beyond two device pixels a dot looks the same and costs twice as much. */
const MAX_RATIO = 2

/**
 * Says when a lens draws: at most once an animation frame, only when something changed, and never while nobody can see it.
 *
 * Sizes come from a ResizeObserver, so drawing never makes the browser lay the page out again.
 */
export class Stage implements Lens {
  readonly #host: HTMLElement
  readonly #painter: Painter
  readonly #source: FrameSource | null
  readonly #streams: readonly StreamName[]
  readonly #endings: (() => void)[] = []
  #stopStreams: (() => void) | null = null
  #size: StageSize | null = null
  #arranged = false
  #onScreen = false
  #request = 0

  constructor(host: HTMLElement, painter: Painter, source: FrameSource | null, streams: readonly StreamName[]) {
    this.#host = host
    this.#painter = painter
    this.#source = source
    this.#streams = streams
    this.#watchSize()
    this.#watchVisibility()
    this.#watchTheme()
    this.#endings.push(onLanguage(() => this.rearrange()))
    if (source !== null) this.#endings.push(source.frames.onFrame(() => this.requestDraw()))
  }

  /** Draws at the next animation frame, if anybody can see it. */
  readonly requestDraw = (): void => {
    if (this.#request === 0 && this.#visible()) this.#request = requestAnimationFrame(this.#drawNow)
  }

  /** Arranges anew, then draws: for a changed option or language. */
  rearrange(): void {
    this.#arranged = false
    this.requestDraw()
  }

  pictures(): readonly Picture[] {
    return this.#painter.pictures?.() ?? []
  }

  dispose(): void {
    cancelAnimationFrame(this.#request)
    this.#request = -1
    for (const end of this.#endings) end()
    this.#stopStreams?.()
    this.#stopStreams = null
    this.#painter.dispose?.()
    this.#host.replaceChildren()
  }

  readonly #drawNow = (nowMs: number): void => {
    this.#request = 0
    if (this.#size === null || !this.#visible()) return
    if (!this.#arranged) {
      this.#painter.arrange(this.#size, readPalette(this.#host))
      this.#arranged = true
    }
    if (this.#painter.draw(nowMs)) this.requestDraw()
  }

  #visible(): boolean {
    return this.#onScreen && !document.hidden && this.#size !== null
  }

  #watchSize(): void {
    const observer = new ResizeObserver((entries) => {
      const box = entries.at(-1)?.contentRect
      if (box === undefined || box.width < 1 || box.height < 1) {
        this.#size = null
        return
      }
      const ratio = Math.min(window.devicePixelRatio || 1, MAX_RATIO)
      this.#size = { width: Math.floor(box.width), height: Math.floor(box.height), ratio }
      this.rearrange()
    })
    observer.observe(this.#host)
    this.#endings.push(() => observer.disconnect())
  }

  #watchVisibility(): void {
    const changed = () => {
      const watched = this.#onScreen && !document.hidden
      if (watched && this.#stopStreams === null) this.#stopStreams = this.#source?.draw(this.#streams) ?? null
      if (!watched) {
        this.#stopStreams?.()
        this.#stopStreams = null
      }
      this.requestDraw()
    }
    const observer = new IntersectionObserver((entries) => {
      this.#onScreen = entries.at(-1)?.isIntersecting ?? false
      changed()
    })
    observer.observe(this.#host)
    document.addEventListener('visibilitychange', changed)
    this.#endings.push(
      () => observer.disconnect(),
      () => document.removeEventListener('visibilitychange', changed),
    )
  }

  #watchTheme(): void {
    const observer = new MutationObserver(() => this.rearrange())
    const themed = new Set([document.documentElement, this.#host.closest('[data-theme]') ?? document.documentElement])
    for (const element of themed) observer.observe(element, { attributes: true, attributeFilter: ['data-theme'] })
    this.#endings.push(() => observer.disconnect())
  }
}

/** Whether the reader asked for less motion; asked anew each time, for it can change while a lesson runs. */
export function prefersStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** Makes a canvas that fills its host, and gives it the device pixels of a size. */
export function makeCanvas(host: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%'
  canvas.setAttribute('aria-hidden', 'true')
  host.append(canvas)
  return canvas
}

/** Fits the canvas to the size and returns a context whose unit is the CSS pixel. */
export function fitCanvas(canvas: HTMLCanvasElement, { width, height, ratio }: StageSize): CanvasRenderingContext2D {
  canvas.width = Math.round(width * ratio)
  canvas.height = Math.round(height * ratio)
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('this browser has no 2-D canvas')
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  return context
}
