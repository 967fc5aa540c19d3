import type { AccessTexts } from './accessTexts'

/** Texts of help and access. */
export const accessFr: AccessTexts = {
  'access.now': 'Ce que fait le cerveau maintenant',
  'access.region': 'Région',
  'access.pyramidal': 'Cellules pyramidales, impulsions/s',
  'access.interneurons': 'Interneurones, impulsions/s',
  'access.synapses': 'Synapses, % du repos',
  'access.dead': 'Cellules mortes, %',
  'access.sound': 'Entendre les fréquences',
  'access.sound.on': 'Son',
  'access.sound.note':
    'La voix grave, ce sont les cellules pyramidales ; l’aiguë, les interneurones. Une fréquence double sonne une octave plus haut et plus fort ; les cellules silencieuses ne s’entendent pas. Ces sons sont faits à partir des fréquences : les neurones ne sonnent pas ainsi.',
  'access.sound.region': 'Région à écouter',
  'access.sound.volume': 'Volume',
  'access.sound.heard':
    'On entend {region} : cellules pyramidales à {pyramidal}, interneurones à {interneurons} impulsions par seconde.',
  'access.sound.impossible': 'Ce navigateur ne peut pas émettre de son ici.',
  'access.keys': 'Touches',
  'access.keys.tab': 'Aller à la commande suivante, ou revenir',
  'access.keys.arrows': 'Déplacer un réglage ; choisir une lentille ; tourner le cerveau',
  'access.keys.fine': 'Déplacer finement un réglage',
  'access.keys.ends': 'Amener un réglage à son extrémité',
  'access.keys.close': 'Fermer un dialogue ou une fiche',
  'access.keys.play': 'Démarrer ou suspendre (hôte)',
  'access.keys.reset': 'Réinitialiser réglages et substances (hôte)',
  'access.keys.describe': 'Dire en détail ce que fait le cerveau maintenant, pour les lecteurs d’écran',
  'access.keys.sound': 'Son activé ou non',
  'access.keys.help': 'Cette aide',
  'access.statement.summary':
    'Synaptarium vise les WCAG 2.2, niveau AA. La déclaration dit ce qui est vérifié et ce qui manque encore. Elle est en anglais.',
}
