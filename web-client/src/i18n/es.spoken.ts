import type { Entry } from './catalogue'
import type { spokenEn } from './en.spoken'

/** What the pages say of the brain in words, and how help is called. */
export const spokenEs: Readonly<Record<keyof typeof spokenEn, Entry>> = {
  'access.skip': 'Saltar al contenido',
  'access.title': 'Ayuda y accesibilidad',
  'access.statement': 'Declaración de accesibilidad',
  'describe.pyramidal.quiet': 'células piramidales en silencio',
  'describe.pyramidal.calm': 'células piramidales tranquilas',
  'describe.pyramidal.lively': 'células piramidales activas',
  'describe.pyramidal.bursting': 'células piramidales en tormenta',
  'describe.interneurons.quiet': 'Interneuronas en silencio',
  'describe.interneurons.calm': 'Interneuronas tranquilas',
  'describe.interneurons.lively': 'Interneuronas activas',
  'describe.interneurons.bursting': 'Interneuronas en tormenta',
  'describe.synapsesLost': '{percent} % de las sinapsis prefrontales perdidas',
  'describe.synapsesGained': '{percent} % más sinapsis prefrontales que en reposo',
  'describe.dead': '{percent} % de las células muertas',
  'describe.stress': 'hormona del estrés a {times} veces el reposo',
  'describe.ketamine': 'ketamina en la sangre, {level} nanogramos por mililitro',
  'describe.glutamate': 'glutamato tan alto que daña las células',
  'describe.area.active': '{area} activa con {rate} impulsos por segundo',
  'describe.area.quiet': '{area} tranquila',
  'describe.region':
    '{region}: células piramidales {pyramidal}, interneuronas {interneurons} impulsos por segundo, {synapses} % de sus sinapsis',
  'describe.dmn': 'red por defecto unida con {value}',
  'describe.hurt': '{percent} % de las células heridas',
  'describe.gamma': 'ondas gamma {times} veces más fuertes que en reposo',
  'describe.slowWaves': 'ondas lentas {times} veces más fuertes que en reposo',
  'describe.thought.negative': 'el pensamiento negativo se sostiene',
  'describe.thought.new': 'el pensamiento nuevo se sostiene',
}
