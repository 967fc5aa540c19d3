import type { Rgb } from '../../design/colour'
import type { StageSize } from '../Stage'

/** Lines to be drawn as tissue. Places in CSS pixels. */
export interface Threads {
  readonly count: number
  /** x, y where it begins, x, y where it ends. [line][4] */
  readonly ends: Float32Array
  /** A line is drawn while its lot is below the share that is drawn; beyond 1 never. [line] */
  readonly lot: Float32Array
  /** 1 for lines in the first colour, 0 in the second. [line] */
  readonly first: Uint8Array
}

/** How tissue looks. */
export interface Dye {
  readonly first: Rgb
  readonly second: Rgb
  /** How much a single line covers, 0…1. */
  readonly alpha: number
}

/** A layer of many faint lines that is drawn seldom and stays until then. */
export interface Fabric {
  readonly canvas: HTMLCanvasElement
  /** The least that a line can cover and still leave a trace, 0…1. */
  readonly thinnest: number
  fit(size: StageSize): void
  weave(threads: Threads): void
  /** Draws the first `living` lines, of them a share. */
  draw(living: number, share: number, dye: Dye): void
  /** Goes on drawing; returns whether there is more to do. */
  work(): boolean
  dispose(): void
}
