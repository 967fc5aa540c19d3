/** Spanish texts of the lenses; the same keys as English. */
import type { Entry } from './catalogue'
import type { lensEn } from './en.lens'
import { mechanismEs } from './es.mechanism'
import { synapseEs } from './es.synapse'

export const lensEs: Readonly<Record<keyof typeof lensEn, Entry>> = {
  'lens.region.PFC': 'Corteza prefrontal',
  'lens.region.HIP': 'Hipocampo',
  'lens.region.AMY': 'Amígdala',
  'lens.region.DMN': 'Red neuronal por defecto',
  'lens.region.VACC': 'Cíngulo anterior ventral',
  'lens.region.DLPFC': 'Corteza prefrontal dorsolateral',

  'lens.unit.hz': 'impulsos por segundo',
  'lens.unit.ngPerMl': 'ng/mL',
  'lens.unit.timesRest': '× reposo',
  'lens.unit.timesRestLog': '× reposo, logarítmico',
  'lens.unit.nanoampere': 'nA en torno a la media',
  'lens.unit.percentOfRest': '% del reposo',
  'lens.unit.umLog': 'µM, logarítmico',
  'lens.unit.percentOfCells': '% de las células',

  'lens.time.second': '{count} s',
  'lens.time.minute': '{count} min',
  'lens.time.hour': '{count} h',
  'lens.time.day': '{count} d',
  'lens.time.now': 'ahora',
  'lens.time.ago': '−{seconds} s',

  'lens.time.neural': 'tiempo neural',
  'lens.time.body': 'tiempo corporal',
  'lens.brain.title': 'Actividad de todo el cerebro',
  'lens.raster.title': 'Impulsos de los últimos diez segundos',
  'lens.raster.axes': 'una fila por neurona · tiempo neural, s',
  'lens.rest': 'reposo',

  'lens.excitatory': 'E',

  'lens.inhibitory': 'I',

  'lens.brain.aria': 'El cerebro: las flechas lo giran, más y menos lo acercan y alejan, 0 lo devuelve a su sitio',

  'lens.network.aria': 'Neuronas y sinapsis de una región; las flechas eligen una neurona',
  'lens.network.living': '{living} de {count} sinapsis mostradas viven',
  'lens.network.grown': {
    one: '{count} recién nacida',
    many: '{count} recién nacidas',
    other: '{count} recién nacidas',
  },
  'lens.network.lost': {
    one: '{count} recién perdida',
    many: '{count} recién perdidas',
    other: '{count} recién perdidas',
  },
  'lens.network.pyramidal': 'Célula piramidal {id}',
  'lens.network.interneuron': 'Interneurona {id}',
  'lens.network.fires': 'dispara {rate} veces por segundo',
  'lens.network.dead': 'muerta: no volverá a disparar',
  'lens.network.links': 'sinapsis mostradas: {inputs} de entrada, {outputs} de salida',

  'lens.raster.aria': 'Ráster: cada punto es un disparo de una neurona en los últimos diez segundos de tiempo neuronal',

  'lens.eeg.trace': 'Señal de la corteza prefrontal, similar al EEG',
  'lens.eeg.bands': 'Potencia de sus bandas',
  'lens.eeg.delta': 'δ 0,5–4 Hz',
  'lens.eeg.theta': 'θ 4–8 Hz',
  'lens.eeg.alpha': 'α 8–13 Hz',
  'lens.eeg.beta': 'β 13–30 Hz',
  'lens.eeg.gamma': 'γ 30–80 Hz',

  'lens.body.ketamine': 'Ketamina',
  'lens.body.plasma': 'sangre',
  'lens.body.effectSite': 'cerebro',
  'lens.body.dissociation': 'empieza la disociación',
  'lens.body.stress': 'Hormona del estrés',
  'lens.body.cortisol': 'cortisol',
  'lens.body.load': 'carga',
  'lens.body.growth': 'Señales de crecimiento',
  'lens.body.bdnf': 'BDNF',
  'lens.body.mtor': 'mTOR',
  'lens.body.proteins': 'proteínas',
  'lens.body.spines': 'Densidad de sinapsis',
  'lens.body.glutamate': 'Glutamato en torno a las células',
  'lens.body.harmful': 'daña las células',
  'lens.body.damage': 'Células dañadas, prefrontal',
  'lens.body.damaged': 'heridas',
  'lens.body.dead': 'muertas',
  'lens.body.symptoms': 'Índice de síntomas',
  'lens.body.modelQuantity': 'una magnitud del modelo',
  'lens.body.index': 'índice',
  'lens.body.byDrug': 'fármaco',
  'lens.body.byExpectancy': 'placebo',
  'lens.body.lane.stress': 'mando de estrés subido',
  'lens.body.lane.glutamate': 'mando de glutamato movido',
  'lens.body.lane.ketamine': 'bomba de ketamina en marcha',

  'lens.thought.negative': 'Pensamiento negativo',
  'lens.thought.negative.short': 'negativo',
  'lens.thought.negative.where': 'células de la amígdala y de la red por defecto',
  'lens.thought.new': 'Pensamiento nuevo',
  'lens.thought.new.short': 'nuevo',
  'lens.thought.new.where': 'células de la corteza prefrontal',
  'lens.thought.holds': 'se sostiene desde hace {seconds} s',
  'lens.thought.held': 'callado; la última vez duró {seconds} s',
  'lens.thought.never': 'callado; aún no ha surgido',
  'lens.thought.learned': 'conexiones × {times} por aprendizaje',
  'lens.thought.unlearned': 'nada aprendido',
  'lens.thought.note':
    'Nada viene a la mente por sí solo: un pensamiento empieza con una señal, dura segundos más que ella y se cansa. Modelo de una hipótesis, no de la mente de nadie.',
  'lens.thought.overlap': 'Qué pensamiento llevan sus células',
  'lens.thought.overlap.unit': 'solapamiento, −1 … 1',
  'lens.thought.threshold': 'se sostiene desde aquí',
  'lens.thought.strength': 'Lo aprendido',
  'lens.thought.strength.unit': 'fuerza de las conexiones, × sin aprender',

  'lens.balance.title': 'Equilibrio entre excitación e inhibición',
  'lens.balance.calm': 'inhibido',
  'lens.balance.even': 'equilibrado',
  'lens.balance.excited': 'excitado',

  'lens.teams.comparison': 'Media de los equipos, con intervalo del 95 %',
  'lens.teams.all': 'todos los equipos',
  'lens.whatif.title': 'Como se grabó, y qué pasaría si',
  'lens.whatif.parting': 'aquí se separan',

  ...mechanismEs,
  ...synapseEs,
}
