import { CIRCUITS } from '../protocol/metrics'
import type { FrameStore } from './FrameStore'

/**
 * The spikes that a page holds as comma-separated values, one a line, in order of time: neural time since the class began,
 * the neuron's display number, its region and kind. Null when there are none, for a page holds what its lenses draw.
 */
export function spikesCsv({ spikes, layout }: FrameStore): string | null {
  if (layout === null || spikes.first === spikes.end) {
    return null
  }
  const regions = CIRCUITS[layout.circuit]
  const lines = ['neural time (s),neuron,region,type']
  for (let spike = spikes.first; spike < spikes.end; spike++) {
    const neuron = spikes.neuron[spike & spikes.mask] ?? 0
    const timeS = (spikes.timeMs[spike & spikes.mask] ?? 0) / 1000
    const kind = layout.excitatory[neuron] === 1 ? 'pyramidal' : 'interneuron'
    lines.push(`${timeS},${neuron},${regions[layout.region[neuron] ?? 0] ?? ''},${kind}`)
  }
  return `${lines.join('\n')}\n`
}
