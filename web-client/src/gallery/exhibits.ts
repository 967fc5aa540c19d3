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
import type { StoryName } from './stories'

/** One thing on show: a lens, the made-up lesson that it shows best, and how tall it stands. */
export interface Exhibit {
  readonly id: string
  readonly title: string
  readonly story: StoryName
  readonly height: string
  /** As wide as a lens that fills the instrument, rather than a chart beside it. */
  readonly wide?: boolean
  readonly mount: (host: HTMLElement, source: FrameSource) => unknown
}

/* In the order in which they fill the gallery's columns: after a wide one two narrow ones that are as tall together. */
export const EXHIBITS: readonly Exhibit[] = [
  { id: 'brain', title: 'Brain', story: 'dayAfter', height: '38rem', wide: true, mount: mountBrain },
  {
    id: 'flat',
    title: 'Brain without WebGL',
    story: 'stressed',
    height: '26rem',
    mount: (h, s) => mountBrain(h, s, { flat: true }),
  },
  { id: 'balance', title: 'Balance', story: 'stressed', height: '9rem', mount: mountBalance },
  { id: 'network', title: 'Network', story: 'lowDose', height: '34rem', wide: true, mount: mountNetwork },
  {
    id: 'rate',
    title: 'Rates of one region',
    story: 'rest',
    height: '12rem',
    mount: (h, s) => mountRates(h, s, { regions: ['PFC'] }),
  },
  { id: 'eeg', title: 'EEG', story: 'lowDose', height: '21rem', mount: mountEeg },
  {
    id: 'networkChosen',
    title: 'Network, a neuron chosen',
    story: 'dayAfter',
    height: '34rem',
    wide: true,
    mount: (h, s) => mountNetwork(h, s, { chosen: 180 }),
  },
  {
    id: 'networkPlain',
    title: 'Network without WebGL',
    story: 'excitotoxic',
    height: '34rem',
    mount: (h, s) => mountNetwork(h, s, { plain: true, region: 'HIP' }),
  },
  { id: 'synapse', title: 'Synapse', story: 'lowDose', height: '46rem', wide: true, mount: mountSynapse },
  {
    id: 'mechanismCut',
    title: 'Mechanism, arrows off',
    story: 'dayAfter',
    height: '44rem',
    mount: (h, s) => mountMechanism(h, s, cutChain()),
  },
  {
    id: 'spark',
    title: 'Sparkline',
    story: 'dayAfter',
    height: '2rem',
    mount: (h, s) => mountSparkline(h, s, { metric: 'cortisol', colour: 'cortisol', unit: '× rest', digits: 2 }),
  },
  { id: 'body', title: 'Body clock', story: 'dayAfter', height: 'auto', wide: true, mount: mountBodyClock },
  { id: 'rates', title: 'Rates', story: 'excitotoxic', height: '41rem', mount: mountRates },
  { id: 'raster', title: 'Raster', story: 'lowDose', height: '22rem', wide: true, mount: mountRaster },
  { id: 'mechanism', title: 'Mechanism', story: 'lowDose', height: '44rem', wide: true, mount: mountMechanism },
  { id: 'thoughts', title: 'Thoughts', story: 'rest', height: '34rem', wide: true, mount: mountThoughts },
]
