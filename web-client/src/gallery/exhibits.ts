import { mountBodyClock } from '../lenses/bodyclock'
import { mountBrain } from '../lenses/brain'
import { mountEeg } from '../lenses/eeg'
import { mountMechanism } from '../lenses/mechanism'
import { mountNetwork } from '../lenses/network'
import { mountRaster } from '../lenses/raster'
import { mountRates } from '../lenses/rates'
import { mountBalance, mountSparkline } from '../lenses/signs'
import { mountSynapse } from '../lenses/synapse'
import { mountThoughts } from '../lenses/thoughts'
import type { FrameSource } from '../model'
import { cutChain } from './cutChain'

/** One thing on show: a lens, and how tall it stands. */
export interface Exhibit {
  readonly id: string
  readonly title: string
  readonly height: string
  readonly mount: (host: HTMLElement, source: FrameSource) => unknown
}

export const EXHIBITS: readonly Exhibit[] = [
  { id: 'brain', title: 'Brain', height: '38rem', mount: mountBrain },
  { id: 'flat', title: 'Brain without WebGL', height: '30rem', mount: (h, s) => mountBrain(h, s, { flat: true }) },
  { id: 'network', title: 'Network', height: '34rem', mount: mountNetwork },
  { id: 'synapse', title: 'Synapse', height: '46rem', mount: mountSynapse },
  { id: 'raster', title: 'Raster', height: '22rem', mount: mountRaster },
  { id: 'rates', title: 'Rates', height: '22rem', mount: mountRates },
  {
    id: 'rate',
    title: 'Rates of one region',
    height: '12rem',
    mount: (h, s) => mountRates(h, s, { regions: ['PFC'] }),
  },
  { id: 'eeg', title: 'EEG', height: '14rem', mount: mountEeg },
  { id: 'body', title: 'Body clock', height: 'auto', mount: mountBodyClock },
  { id: 'mechanism', title: 'Mechanism', height: '44rem', mount: mountMechanism },
  {
    id: 'mechanismCut',
    title: 'Mechanism, arrows off',
    height: '44rem',
    mount: (h, s) => mountMechanism(h, s, cutChain()),
  },
  { id: 'thoughts', title: 'Thoughts', height: '34rem', mount: mountThoughts },
  { id: 'balance', title: 'Balance', height: '9rem', mount: mountBalance },
  {
    id: 'spark',
    title: 'Sparkline',
    height: '2rem',
    mount: (h, s) => mountSparkline(h, s, { metric: 'cortisol', colour: 'cortisol', unit: '× rest', digits: 2 }),
  },
]
