import type { Entry } from './catalogue'
import type { spokenEn } from './en.spoken'

/** What the pages say of the brain in words, and how help is called. */
export const spokenDe: Readonly<Record<keyof typeof spokenEn, Entry>> = {
  'access.skip': 'Zum Inhalt springen',
  'access.title': 'Hilfe und Zugänglichkeit',
  'access.statement': 'Erklärung zur Barrierefreiheit',
  'describe.pyramidal.quiet': 'Pyramidenzellen still',
  'describe.pyramidal.calm': 'Pyramidenzellen ruhig',
  'describe.pyramidal.lively': 'Pyramidenzellen lebhaft',
  'describe.pyramidal.bursting': 'Pyramidenzellen im Sturm',
  'describe.interneurons.quiet': 'Interneurone still',
  'describe.interneurons.calm': 'Interneurone ruhig',
  'describe.interneurons.lively': 'Interneurone lebhaft',
  'describe.interneurons.bursting': 'Interneurone im Sturm',
  'describe.synapsesLost': '{percent} % der präfrontalen Synapsen verloren',
  'describe.synapsesGained': '{percent} % mehr präfrontale Synapsen als in Ruhe',
  'describe.dead': '{percent} % der Zellen tot',
  'describe.stress': 'Stresshormon beim {times}-Fachen des Ruhewerts',
  'describe.ketamine': 'Ketamin im Blut, {level} Nanogramm je Milliliter',
  'describe.glutamate': 'Glutamat so hoch, dass es Zellen schadet',
  'describe.area.active': '{area} aktiv mit {rate} Spikes je Sekunde',
  'describe.area.quiet': '{area} ruhig',
  'describe.region':
    '{region}: Pyramidenzellen {pyramidal}, Interneurone {interneurons} Spikes je Sekunde, {synapses} % der Synapsen',
  'describe.dmn': 'Ruhezustandsnetz verbunden mit {value}',
  'describe.hurt': '{percent} % der Zellen verletzt',
  'describe.gamma': 'Gamma-Wellen {times}-mal so stark wie in Ruhe',
  'describe.slowWaves': 'langsame Wellen {times}-mal so stark wie in Ruhe',
  'describe.thought.negative': 'der negative Gedanke hält',
  'describe.thought.new': 'der neue Gedanke hält',
}
