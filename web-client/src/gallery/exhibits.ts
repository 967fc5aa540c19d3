import { mountRaster } from '../lenses/raster'
import type { FrameSource } from '../model'

/** One thing on show: a lens, and how tall it stands. */
export interface Exhibit {
  readonly id: string
  readonly title: string
  readonly height: string
  readonly mount: (host: HTMLElement, source: FrameSource) => unknown
}

export const EXHIBITS: readonly Exhibit[] = [
  { id: 'raster', title: 'Raster', height: '22rem', mount: (host, source) => mountRaster(host, source) },
]
