/** French texts of the lenses; the same keys as English. */
import type { Entry } from './catalogue'
import type { lensEn } from './en.lens'
import { mechanismFr } from './fr.mechanism'
import { synapseFr } from './fr.synapse'

export const lensFr: Readonly<Record<keyof typeof lensEn, Entry>> = {
  'lens.region.PFC': 'Cortex préfrontal',
  'lens.region.HIP': 'Hippocampe',
  'lens.region.AMY': 'Amygdale',
  'lens.region.DMN': 'Réseau du mode par défaut',
  'lens.region.VACC': 'Cingulaire antérieur ventral',
  'lens.region.DLPFC': 'Cortex préfrontal dorsolatéral',

  'lens.unit.hz': 'impulsions par seconde',
  'lens.unit.ngPerMl': 'ng/mL',
  'lens.unit.timesRest': '× repos',
  'lens.unit.timesRestLog': '× repos, logarithmique',
  'lens.unit.nanoampere': 'nA autour de la moyenne',
  'lens.unit.percentOfRest': '% du repos',
  'lens.unit.umLog': 'µM, logarithmique',
  'lens.unit.percentOfCells': '% des cellules',

  'lens.time.second': '{count} s',
  'lens.time.minute': '{count} min',
  'lens.time.hour': '{count} h',
  'lens.time.day': '{count} j',
  'lens.time.now': 'maintenant',
  'lens.time.ago': '−{seconds} s',

  'lens.time.neural': 'temps neural',
  'lens.time.body': 'temps du corps',
  'lens.brain.title': 'Activité du cerveau entier',
  'lens.raster.title': 'Impulsions des dix dernières secondes',
  'lens.raster.axes': 'une ligne par neurone · temps neural, s',
  'lens.rest': 'repos',

  'lens.excitatory': 'E',

  'lens.inhibitory': 'I',

  'lens.brain.aria':
    'Le cerveau : les flèches le tournent, plus et moins l’approchent et l’éloignent, 0 le remet en place',

  'lens.network.aria': 'Neurones et synapses d’une région ; les flèches choisissent un neurone',
  'lens.network.living': '{living} des {count} synapses montrées vivent',
  'lens.network.grown': {
    one: '{count} vient de pousser',
    many: '{count} viennent de pousser',
    other: '{count} viennent de pousser',
  },
  'lens.network.lost': {
    one: '{count} vient d’être perdue',
    many: '{count} viennent d’être perdues',
    other: '{count} viennent d’être perdues',
  },
  'lens.network.pyramidal': 'Cellule pyramidale {id}',
  'lens.network.interneuron': 'Interneurone {id}',
  'lens.network.fires': 'décharge {rate} fois par seconde',
  'lens.network.dead': 'mort : il ne déchargera plus',
  'lens.network.alive': '{living} synapses vivent ; au repos {rest}',
  'lens.network.sample': 'un échantillon est dessiné : {drawn} sur {count}',
  'lens.network.millivolts': '{value} mV',
  'lens.network.traceBegins': 'La tension se dessine dès que la classe tourne.',
  'lens.network.livingOf': '{living} sur {count}',
  'lens.network.inputs': 'Entrées (tirets)',
  'lens.network.outputs': 'Sorties (trait plein)',
  'lens.network.cells.pyramidal': 'cellules pyramidales',
  'lens.network.cells.interneuron': 'interneurones',
  'lens.network.described':
    '{region} : {neurons} neurones, dont {dead} morts. {synapses} synapses vivent ; {lost} viennent d’être perdues, {grown} viennent de pousser.',

  'lens.raster.aria':
    'Raster : chaque point est une décharge d’un neurone dans les dix dernières secondes de temps neuronal',

  'lens.eeg.trace': 'Signal du cortex préfrontal, semblable à un EEG',
  'lens.eeg.bands': 'Puissance de ses bandes',
  'lens.eeg.delta': 'δ 0,5–4 Hz',
  'lens.eeg.theta': 'θ 4–8 Hz',
  'lens.eeg.alpha': 'α 8–13 Hz',
  'lens.eeg.beta': 'β 13–30 Hz',
  'lens.eeg.gamma': 'γ 30–80 Hz',

  'lens.body.ketamine': 'Kétamine',
  'lens.body.plasma': 'sang',
  'lens.body.effectSite': 'cerveau',
  'lens.body.dissociation': 'la dissociation commence',
  'lens.body.stress': 'Hormone du stress',
  'lens.body.cortisol': 'cortisol',
  'lens.body.load': 'charge',
  'lens.body.growth': 'Signaux de croissance',
  'lens.body.bdnf': 'BDNF',
  'lens.body.mtor': 'mTOR',
  'lens.body.proteins': 'protéines',
  'lens.body.spines': 'Densité des synapses',
  'lens.body.glutamate': 'Glutamate autour des cellules',
  'lens.body.harmful': 'nuit aux cellules',
  'lens.body.damage': 'Cellules abîmées, préfrontal',
  'lens.body.damaged': 'blessées',
  'lens.body.dead': 'mortes',
  'lens.body.symptoms': 'Indice de symptômes',
  'lens.body.modelQuantity': 'une grandeur du modèle',
  'lens.body.index': 'indice',
  'lens.body.byDrug': 'substance',
  'lens.body.byExpectancy': 'placebo',
  'lens.body.lane.stress': 'curseur de stress levé',
  'lens.body.lane.glutamate': 'curseur de glutamate bougé',
  'lens.body.lane.ketamine': 'pompe à kétamine en marche',

  'lens.thought.negative': 'Pensée négative',
  'lens.thought.negative.short': 'négative',
  'lens.thought.negative.where': 'cellules de l’amygdale et du réseau par défaut',
  'lens.thought.new': 'Nouvelle pensée',
  'lens.thought.new.short': 'nouvelle',
  'lens.thought.new.where': 'cellules du cortex préfrontal',
  'lens.thought.holds': 'tient depuis {seconds} s',
  'lens.thought.held': 'muette ; a tenu {seconds} s la dernière fois',
  'lens.thought.never': 'muette ; n’est pas encore venue',
  'lens.thought.learned': 'connexions × {times} par apprentissage',
  'lens.thought.unlearned': 'rien d’appris',
  'lens.thought.note':
    'Rien ne vient à l’esprit tout seul : une pensée commence par un signal, dure des secondes de plus que lui et se fatigue. Modèle d’une hypothèse, non de l’esprit de quelqu’un.',
  'lens.thought.overlap': 'Quelle pensée ses cellules portent',
  'lens.thought.overlap.unit': 'recouvrement, −1 … 1',
  'lens.thought.threshold': 'tient à partir d’ici',
  'lens.thought.strength': 'Ce qui a été appris',
  'lens.thought.strength.unit': 'force des connexions, × sans apprentissage',

  'lens.balance.title': 'Équilibre entre excitation et inhibition',
  'lens.balance.calm': 'inhibé',
  'lens.balance.even': 'équilibré',
  'lens.balance.excited': 'excité',

  'lens.teams.comparison': 'Moyenne des équipes, avec intervalle à 95 %',
  'lens.teams.all': 'toutes les équipes',
  'lens.whatif.title': 'Tel qu’enregistré, et si …',
  'lens.whatif.parting': 'ici, ils se séparent',

  ...mechanismFr,
  ...synapseFr,
}
