import { mountBodyClock } from '../lenses/bodyclock'
import { mountBrain } from '../lenses/brain'
import { mountRaster } from '../lenses/raster'
import { mountRates } from '../lenses/rates'
import type { FrameSource } from '../model'

/** One thing on show: a lens, and how tall it stands. */
export interface Exhibit {
  readonly id: string
  readonly title: string
  readonly height: string
  readonly mount: (host: HTMLElement, source: FrameSource) => unknown
}

export const EXHIBITS: readonly Exhibit[] = [
  { id: 'brain', title: 'Brain', height: '38rem', mount: mountBrain },
  { id: 'raster', title: 'Raster', height: '22rem', mount: mountRaster },
  { id: 'rates', title: 'Rates', height: '22rem', mount: mountRates },
  {
    id: 'rate',
    title: 'Rates of one region',
    height: '12rem',
    mount: (h, s) => mountRates(h, s, { regions: ['PFC'] }),
  },
  { id: 'body', title: 'Body clock', height: 'auto', mount: mountBodyClock },
]
