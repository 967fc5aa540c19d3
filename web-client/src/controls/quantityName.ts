import { t } from '../i18n'
import type { MetricName } from '../model'

/** What can be predicted: its words, and the chart that it is drawn in. */
export const PREDICTABLE = {
  'PFC.spineDensity': { words: 'spines', least: 0, greatest: 2 },
  'PFC.rateEHz': { words: 'pyramidal', least: 0, greatest: 10 },
  'PFC.rateIHz': { words: 'interneurons', least: 0, greatest: 30 },
  cortisol: { words: 'cortisol', least: 0, greatest: 4 },
  plasmaNgPerMl: { words: 'plasma', least: 0, greatest: 300 },
  bdnf: { words: 'bdnf', least: 0, greatest: 4 },
  mtor: { words: 'mtor', least: 0, greatest: 4 },
  symptomIndex: { words: 'symptoms', least: 0, greatest: 40 },
} as const satisfies Partial<Record<MetricName, object>>

export type Predictable = keyof typeof PREDICTABLE

/* What lessons may ask for besides: nobody is offered it, but it has a name. */
const OTHERS = {
  dmnPfc: 'dmnPfc',
  dissociation: 'dissociation',
  responsiveness: 'responsiveness',
} as const satisfies Partial<Record<MetricName, string>>

/** A quantity in the reader's language; one that has no words there is called by its own name. */
export function quantityName(quantity: MetricName): string {
  if (quantity in PREDICTABLE) return t(`quantity.${PREDICTABLE[quantity as Predictable].words}`)
  return quantity in OTHERS ? t(`quantity.${OTHERS[quantity as keyof typeof OTHERS]}`) : quantity
}
