import type { Entry } from './catalogue'
import type { spokenEn } from './en.spoken'

/** What the pages say of the brain in words, and how help is called. */
export const spokenFr: Readonly<Record<keyof typeof spokenEn, Entry>> = {
  'access.skip': 'Aller au contenu',
  'access.title': 'Aide et accessibilité',
  'access.statement': 'Déclaration d’accessibilité',
  'describe.pyramidal.quiet': 'cellules pyramidales silencieuses',
  'describe.pyramidal.calm': 'cellules pyramidales calmes',
  'describe.pyramidal.lively': 'cellules pyramidales vives',
  'describe.pyramidal.bursting': 'cellules pyramidales en tempête',
  'describe.interneurons.quiet': 'Interneurones silencieux',
  'describe.interneurons.calm': 'Interneurones calmes',
  'describe.interneurons.lively': 'Interneurones vifs',
  'describe.interneurons.bursting': 'Interneurones en tempête',
  'describe.synapsesLost': '{percent} % des synapses préfrontales perdues',
  'describe.synapsesGained': '{percent} % de synapses préfrontales de plus qu’au repos',
  'describe.dead': '{percent} % des cellules mortes',
  'describe.stress': 'hormone du stress à {times} fois le repos',
  'describe.ketamine': 'kétamine dans le sang, {level} nanogrammes par millilitre',
  'describe.glutamate': 'glutamate assez haut pour nuire aux cellules',
  'describe.area.active': '{area} active à {rate} impulsions par seconde',
  'describe.area.quiet': '{area} calme',
  'describe.region':
    '{region} : cellules pyramidales {pyramidal}, interneurones {interneurons} impulsions par seconde, {synapses} % de ses synapses',
  'describe.dmn': 'réseau par défaut lié à {value}',
  'describe.hurt': '{percent} % des cellules blessées',
  'describe.gamma': 'ondes gamma {times} fois plus fortes qu’au repos',
  'describe.slowWaves': 'ondes lentes {times} fois plus fortes qu’au repos',
  'describe.thought.negative': 'la pensée négative tient',
  'describe.thought.new': 'la nouvelle pensée tient',
}
