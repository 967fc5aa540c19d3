/** What lenses, controls and pages may use of the model. */

export { type Arm, PATTERNS, type Pattern } from '../protocol/commands'
export type { Layout, Spikes, SynapseList } from '../protocol/frames'
export {
  channelOf,
  IMPULSE_CHANNELS,
  IMPULSE_STAGES,
  type Impulse,
  type ImpulseChannel,
  type ImpulseQuestion,
  type ImpulseStage,
  SYNAPSE_KINDS,
  type SynapseKind,
} from '../protocol/impulse'
export {
  abbreviation,
  BODY_METRICS,
  type BodyMetric,
  CIRCUITS,
  type CircuitName,
  columnOf,
  DIALS,
  type DialName,
  METRICS,
  type MetricName,
  REGION_METRICS,
  REGIONS,
  type RegionMetric,
  type RegionName,
  SIGNAL_METRICS,
  type SignalMetric,
  slotOf,
  type ThoughtMetric,
} from '../protocol/metrics'
export type { Links, NetworkQuestion, Neuron, NeuronMoment, Wiring, WiringBlock } from '../protocol/network'
export type { Alternative, LapseChange, Showing, Span, StoryChapter, StoryMark, Timeline } from '../protocol/showing'
export { COURSES, type Comparison, type Course, type Group, isMasked, type Teams } from '../protocol/teams'
export { ClassStore, type ConnectionPhase, type Identity } from './ClassStore'
export { EEG_SPAN_MS, EegTrace } from './EegTrace'
export type { FrameSource } from './FrameSource'
export { type FrameChange, FrameStore, type LatestFrame } from './FrameStore'
export { type ImpulseAnswer, ImpulseStore } from './ImpulseStore'
export { MetricHistory, type Series } from './MetricHistory'
export { NetworkStore, type WatchedNeuron } from './NetworkStore'
export { type RestRates, restRates, USUAL_REST } from './restRates'
export { FRAME_MS, SPIKE_SPAN_MS, SpikeRing } from './SpikeRing'
export { spikesCsv } from './spikesCsv'
export { bodyTimeAt, chapterAt, frameAtBodyTime, frameOfWish, nextStop, previousStop } from './story'
export { TeamStore } from './TeamStore'
export { readWishedTime, type WishedTime } from './wishedTime'
