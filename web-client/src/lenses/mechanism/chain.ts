/** The causal chain as a graph: what stands in its boxes, and which arrow leads from where to where, in which unit. */

import type { Arrow, Blocker, Hypothesis } from '../../protocol/commands'
import type { MetricName } from '../../protocol/metrics'
import type { ColourName } from '../palette'

export const NODES = [
  'stress',
  'cortisol',
  'feedback',
  'load',
  'amygdala',
  'uptake',
  'glutamate',
  'exposure',
  'death',
  'ketamine',
  'metabolites',
  'thalamus',
  'pyramids',
  'refractory',
  'interneurons',
  'surge',
  'ampa',
  'bdnf',
  'learning',
  'ampaReceptors',
  'mtor',
  'proteins',
  'spines',
  'network',
  'dmn',
  'midazolam',
  'gaba',
  'expectancy',
  'symptoms',
] as const
export type Node = (typeof NODES)[number]

/** How a number is told: a share or a change in %, or in a unit of its own. */
export type Unit =
  | 'percent'
  | 'timesRest'
  | 'hz'
  | 'um'
  | 'ngPerMl'
  | 'perHour'
  | 'points'
  | 'signedPoints'
  | 'number'
  | 'shareOfRest'

export interface Reading {
  /** Where several are named the greatest counts: damage anywhere is damage. */
  readonly metrics: readonly MetricName[]
  readonly unit: Unit
}

/** What is measured in a box; some boxes have no number of their own. */
export const READINGS: Readonly<Partial<Record<Node, Reading>>> = {
  stress: { metrics: ['dial.stress'], unit: 'percent' },
  cortisol: { metrics: ['cortisol'], unit: 'timesRest' },
  load: { metrics: ['load'], unit: 'number' },
  amygdala: { metrics: ['AMY.spineDensity'], unit: 'shareOfRest' },
  uptake: { metrics: ['uptake'], unit: 'shareOfRest' },
  glutamate: { metrics: ['PFC.glutamateUm'], unit: 'um' },
  death: { metrics: ['PFC.deadShare', 'HIP.deadShare', 'AMY.deadShare', 'DMN.deadShare'], unit: 'percent' },
  ketamine: { metrics: ['effectSiteUm'], unit: 'um' },
  metabolites: { metrics: ['norketamineNgPerMl'], unit: 'ngPerMl' },
  thalamus: { metrics: ['responsiveness'], unit: 'percent' },
  refractory: { metrics: ['refractory'], unit: 'percent' },
  interneurons: { metrics: ['PFC.rateIHz'], unit: 'hz' },
  surge: { metrics: ['PFC.rateEHz'], unit: 'hz' },
  ampa: { metrics: ['PFC.ampaDrive'], unit: 'shareOfRest' },
  bdnf: { metrics: ['bdnf'], unit: 'timesRest' },
  learning: { metrics: ['thought.new.strength'], unit: 'timesRest' },
  ampaReceptors: { metrics: ['fastAmpar'], unit: 'percent' },
  mtor: { metrics: ['mtor'], unit: 'number' },
  proteins: { metrics: ['proteins'], unit: 'number' },
  spines: { metrics: ['PFC.spineDensity'], unit: 'shareOfRest' },
  network: { metrics: ['globalPfc'], unit: 'number' },
  dmn: { metrics: ['dmnWithin'], unit: 'number' },
  expectancy: { metrics: ['symptomExpectancy'], unit: 'signedPoints' },
  symptoms: { metrics: ['symptomIndex'], unit: 'points' },
  midazolam: { metrics: ['midazolamNgPerMl'], unit: 'ngPerMl' },
}

/** Whether a positive flow raises what the arrow points at; `either` follows the sign of the flow. */
export type Effect = 'raises' | 'lowers' | 'either'

export interface Link {
  readonly from: Node
  readonly to: Node
  readonly effect: Effect
  readonly unit: Unit
  /** A strong flow: such an arrow is drawn at its full width. */
  readonly full: number
  readonly colour: ColourName
  readonly blockers?: readonly Blocker[]
  readonly hypothesis?: Hypothesis
}

type Part = Omit<Link, 'from' | 'to' | 'effect' | 'unit' | 'full' | 'colour'>

function link(path: `${Node} ${Node}`, effect: Effect, unit: Unit, full: number, colour: ColourName, part: Part = {}) {
  const [from, to] = path.split(' ') as [Node, Node]
  return { from, to, effect, unit, full, colour, ...part }
}

/** Every arrow of the engine, once. The full widths are what strong stress or a low dose bring about. */
export const LINKS: Readonly<Record<Arrow, Link>> = {
  stressToCortisol: link('stress cortisol', 'raises', 'percent', 1.5, 'cortisol'),
  cortisolToItself: link('cortisol feedback', 'lowers', 'percent', 0.75, 'cortisol'),
  cortisolToLoad: link('cortisol load', 'raises', 'percent', 0.75, 'cortisol'),
  cortisolToRelease: link('cortisol glutamate', 'raises', 'percent', 0.6, 'glutamate'),
  loadToFeedback: link('load feedback', 'lowers', 'percent', 0.4, 'cortisol'),
  loadToUptake: link('load uptake', 'lowers', 'percent', 0.25, 'cortisol'),
  loadToBdnf: link('load bdnf', 'lowers', 'percent', 0.35, 'cortisol'),
  loadToSpines: link('load spines', 'lowers', 'percent', 0.35, 'cortisol'),
  loadToAmygdala: link('load amygdala', 'raises', 'percent', 0.3, 'region-amy'),
  spikesToRelease: link('surge glutamate', 'raises', 'percent', 0.6, 'glutamate', { blockers: ['ttx'] }),
  uptakeToGlutamate: link('uptake glutamate', 'either', 'um', 1, 'glutamate', { blockers: ['tboa'] }),
  glutamateToTonicNmda: link('glutamate pyramids', 'either', 'percent', 1, 'glutamate'),
  glutamateToExposure: link('glutamate exposure', 'raises', 'um', 20, 'danger'),
  exposureToDeath: link('exposure death', 'raises', 'percent', 0.4, 'danger'),
  ketamineToInterneurons: link('ketamine interneurons', 'lowers', 'percent', 0.7, 'ketamine', {
    hypothesis: 'disinhibition',
  }),
  ketamineToPyramids: link('ketamine pyramids', 'lowers', 'percent', 0.7, 'ketamine'),
  ketamineToThalamus: link('ketamine thalamus', 'lowers', 'percent', 0.4, 'ketamine'),
  norketamineToNmda: link('metabolites ketamine', 'raises', 'um', 0.4, 'ketamine'),
  interneuronsToSurge: link('interneurons surge', 'either', 'percent', 0.8, 'gaba', { blockers: ['ttx'] }),
  surgeToAmpa: link('surge ampa', 'either', 'percent', 0.8, 'glutamate'),
  ampaToBdnf: link('ampa bdnf', 'either', 'perHour', 2, 'bdnf', { blockers: ['nbqx'] }),
  bdnfToMtor: link('bdnf mtor', 'raises', 'number', 0.35, 'bdnf', { blockers: ['rapamycin', 'rapamycinSystemic'] }),
  mtorToProteins: link('mtor proteins', 'raises', 'number', 0.35, 'bdnf'),
  proteinsToSpines: link('proteins spines', 'raises', 'percent', 4, 'bdnf'),
  bdnfToAmpaReceptors: link('bdnf ampaReceptors', 'raises', 'perHour', 0.2, 'bdnf'),
  ampaReceptorsToNetwork: link('ampaReceptors network', 'raises', 'percent', 0.3, 'glutamate'),
  spinesToNetwork: link('spines network', 'either', 'percent', 0.25, 'region-pfc'),
  anaesthesiaToRefractory: link('pyramids refractory', 'raises', 'perHour', 8, 'ketamine'),
  bdnfToLearning: link('bdnf learning', 'raises', 'percent', 0.8, 'bdnf'),
  midazolamToGaba: link('midazolam gaba', 'raises', 'percent', 0.5, 'gaba'),
  loadToSymptoms: link('load symptoms', 'raises', 'signedPoints', 15, 'cortisol'),
  spinesToSymptoms: link('spines symptoms', 'either', 'signedPoints', 12, 'region-pfc'),
  expectancyToSymptoms: link('expectancy symptoms', 'either', 'signedPoints', 9, 'accent'),
  tonicBlockToBdnf: link('ketamine bdnf', 'raises', 'perHour', 1, 'ketamine', { hypothesis: 'tonicNmda' }),
  hnkToAmpa: link('metabolites ampa', 'raises', 'percent', 0.4, 'ketamine', { hypothesis: 'hnk' }),
}

/** What hangs together by itself: it emerges in the network, so nothing can switch it off. */
export const READOUTS: readonly { readonly from: Node; readonly to: Node }[] = [
  { from: 'network', to: 'dmn' },
  { from: 'pyramids', to: 'surge' },
]
