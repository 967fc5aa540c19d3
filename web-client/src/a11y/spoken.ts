/** The words for what {@link describe} found. */

import { number, t } from '../i18n'
import { abbreviation } from '../model'
import type { Phrase } from './describe'

export function spoken(phrase: Phrase): string {
  switch (phrase.key) {
    case 'describe.synapsesLost':
    case 'describe.synapsesGained':
    case 'describe.dead':
    case 'describe.hurt':
      return t(phrase.key, { percent: phrase.percent })
    case 'describe.stress':
    case 'describe.gamma':
    case 'describe.slowWaves':
      return t(phrase.key, { times: phrase.times })
    case 'describe.ketamine':
      return t(phrase.key, { level: phrase.level })
    case 'describe.area.active':
    case 'describe.area.quiet':
      return t(phrase.key, { area: abbreviation(phrase.area), rate: phrase.rate })
    case 'describe.region':
      return t(phrase.key, {
        region: abbreviation(phrase.region),
        pyramidal: number(phrase.excitatoryHz, 0),
        interneurons: number(phrase.inhibitoryHz, 0),
        synapses: number(phrase.synapsesPercent, 0),
      })
    case 'describe.dmn':
      return t(phrase.key, { value: number(phrase.value, 2) })
    default:
      return t(phrase.key)
  }
}
