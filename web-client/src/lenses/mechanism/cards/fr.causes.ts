/** The evidence cards of stress, glutamate and ketamine in French. */

import type { WordsOf } from '.'

export const causesFr: WordsOf<'stress' | 'glutamate' | 'ketamine'> = {
  stressRaisesCortisol: {
    claim: 'Le stress élève le cortisol.',
    plain:
      'Parler et calculer devant un public multiplie le cortisol par deux ou trois en une demi-heure. Ce qui l’élève le plus : être jugé et ne rien maîtriser.',
    against:
      'Les personnes diffèrent beaucoup, certaines ne réagissent guère. Un échantillon de salive dit peu d’une journée.',
  },
  cortisolBrakesItself: {
    claim: 'Le cortisol freine sa propre libération.',
    plain:
      'Des récepteurs du cerveau et de l’hypophyse mesurent le cortisol et en réduisent la production. Les souris qui en sont privées dans le cerveau antérieur en gardent trop.',
    against: 'Le modèle a un seul frein, à une vitesse ; le corps en a plusieurs, rapides et lents.',
  },
  loadWearsTheBrake: {
    claim: 'Un long stress use ce frein.',
    plain:
      'Chez des rats âgés ou longtemps stressés, l’hippocampe perd des récepteurs et le cortisol reste haut plus longtemps. On parle de cascade des glucocorticoïdes ; charge est le mot de McEwen pour l’usure.',
    against:
      'Chez l’humain c’est bien moins clair : après un long stress, les uns ont beaucoup de cortisol, les autres peu. Le nombre du modèle est le nôtre.',
  },
  stressRaisesGlutamate: {
    claim: 'Un stress aigu élève le glutamate dans le cortex préfrontal.',
    plain:
      'Des sondes chez le rat ont trouvé plus de glutamate hors des cellules sous stress, surtout dans le préfrontal. L’hormone du stress rend plus de vésicules prêtes à être libérées.',
    against:
      'Ces sondes sont lentes et ne recueillent pas que ce que libèrent les synapses. Personne ne l’a mesuré si directement chez l’humain.',
  },
  stressShrinksDendrites: {
    claim: 'Le stress chronique rétrécit les dendrites préfrontales et coûte des épines.',
    plain:
      'Des semaines de contention coûtent aux rats d’un sixième à un tiers des épines préfrontales ; une semaine raccourcit déjà des branches. Des étudiants en médecine en période d’examens étaient moins attentifs, et se sont remis après un mois de repos.',
    against:
      'Chez l’humain on ne mesure en grand que des volumes, et ils diffèrent peu : l’hippocampe des personnes dépressives est en moyenne d’environ un pour cent plus petit.',
  },
  stressKillsCells: {
    claim: '« Le stress tue des neurones. »',
    plain:
      'Il coûte des branches et des synapses, pas des cellules. Chez le rat, les branches repoussent après des semaines de repos. Les cerveaux de personnes longtemps dépressives ou traitées aux stéroïdes n’ont pas montré de grande perte dans l’hippocampe.',
    against:
      'La phrase confond rétrécir et mourir. Les cellules meurent en masse dans les AVC et les lésions, pas après un semestre difficile.',
  },
  stressGrowsTheAmygdala: {
    claim: 'Le stress fait pousser des connexions dans l’amygdale, et elles restent.',
    plain:
      'Le stress qui raccourcit les branches dans l’hippocampe du rat les allonge dans l’amygdale. Trois semaines plus tard l’un s’était remis, l’autre non, et la peur non plus.',
    against:
      'Vu chez des rats mâles sous un type de stress. Que cela explique l’anxiété durable chez l’humain est une déduction.',
  },
  stressLowersBdnf: {
    claim: 'Le stress abaisse le BDNF.',
    plain:
      'Chez le rat, le stress et son hormone abaissent le BDNF de l’hippocampe. Les personnes dépressives en ont en moyenne moins dans le sang.',
    against:
      'Le sang n’est pas le cerveau : le BDNF y vient surtout des plaquettes. Des études plus récentes et plus grandes ont trouvé des écarts plus petits.',
  },
  stressSlowsUptake: {
    claim: 'Sous un long stress, la glie élimine le glutamate plus lentement.',
    plain:
      'Chez des rats stressés la glie préfrontale renouvelait moins de glutamate, et une substance qui aide la recapture y a remédié.',
    against:
      'D’autres études ont trouvé plus de transporteurs après un stress, pas moins. Un quart de moins à pleine charge est un choix du modèle.',
  },

  uptakeClearsGlutamate: {
    claim: 'Les transporteurs de la glie maintiennent bas le glutamate entre les cellules.',
    plain:
      'Qu’on les bloque, et le glutamate autour des cellules double en minutes, même si aucune ne décharge : il y a un suintement constant que la recapture contient.',
    against:
      'Le niveau réel au repos reste disputé : les sondes disent micromolaire, les tranches de cerveau un centième de cela.',
  },
  firingReleasesGlutamate: {
    claim: 'Plus les cellules déchargent, plus elles libèrent de glutamate.',
    plain:
      'Chaque impulsion ouvre des canaux calciques dans la terminaison, et le calcium libère des vésicules. C’est l’une des étapes les mieux mesurées du cerveau.',
    against:
      'Ce qu’une sonde trouve hors des cellules ne suit la décharge que de loin : une bonne part vient de la glie et du métabolisme.',
  },
  strayGlutamateOpensNmda: {
    claim: 'Le glutamate diffus ouvre sans cesse des récepteurs NMDA hors des synapses.',
    plain:
      'Les cellules en sont plus excitables. En excès, les récepteurs hors des synapses favorisent les dégâts, ceux du dedans la survie.',
    against: 'On débat de la netteté de cette séparation dans un cerveau vivant.',
  },
  tooMuchGlutamateKills: {
    claim: 'Trop de glutamate tue des neurones.',
    plain:
      'Quelques minutes de fort glutamate tuent la moitié des neurones d’une culture pour le lendemain. Sans circulation, le glutamate du cerveau est multiplié. C’est l’excitotoxicité.',
    against:
      'Vrai pour les lésions, les AVC et les crises. Les médicaments qui le bloquent ont échoué après un AVC, peut-être venus trop tard. Le stress n’atteint jamais ces niveaux.',
  },
  plasticityNeedsGlutamate: {
    claim: 'Les synapses ont besoin de glutamate pour apprendre.',
    plain:
      'Une forte entrée renforce des synapses pour des heures ou des semaines ; bloquer les récepteurs NMDA l’empêche. Le glutamate n’est pas un poison à tenir au plus bas : la quantité et le lieu décident.',
    against: 'Rien de sérieux contre la phrase principale. Tout apprentissage n’exige pas des récepteurs NMDA.',
  },
  sevenMilliseconds: {
    claim: '« Le cycle d’une synapse dure sept millisecondes. »',
    plain:
      'Juste pour un événement aux récepteurs AMPA : environ une milliseconde de délai, une ou deux avec du glutamate dans la fente, deux à cinq jusqu’à la fin du courant.',
    against:
      'Les courants NMDA durent un dixième de seconde, remplir une vésicule prend des secondes. Il n’y a pas un seul cycle.',
  },

  ketamineReleasesGlutamate: {
    claim: 'La kétamine libère du glutamate en bloquant des récepteurs NMDA.',
    plain:
      'Chez le rat une faible dose élève le glutamate préfrontal et son renouvellement, une dose anesthésique non. Chez l’humain l’imagerie s’accorde avec cela, indirectement.',
    against:
      'Les résultats humains sont rares et divergent. D’autres explications de son effet sur l’humeur se passent de toute poussée : courants de repos, un métabolite, l’habénula.',
  },
  interneuronsFirst: {
    claim: 'Elle bloque d’abord les interneurones inhibiteurs et libère ainsi les pyramidales.',
    plain:
      'Chez le rat un bloqueur NMDA calme les interneurones, puis les pyramidales déchargent plus. Les souris dont les interneurones manquent d’une partie du récepteur ne répondent plus à la kétamine.',
    against:
      'Pourquoi les interneurones seraient touchés d’abord n’est pas réglé : la composition de leurs récepteurs, ou leur décharge plus forte. C’est une hypothèse ; coupez-la et regardez.',
  },
  restingNmdaBlock: {
    claim: 'Bloquer les courants NMDA de repos produit directement du BDNF.',
    plain:
      'Chez la souris, bloquer les courants de vésicules isolées lève un frein à la synthèse de protéines, dont le BDNF, sans aucune poussée.',
    against:
      'La mémantine bloque aussi les récepteurs NMDA et n’a pas aidé les personnes dépressives. D’autres trouvent que la poussée est nécessaire.',
  },
  hnkIsTheDrug: {
    claim: '« Le vrai médicament est le métabolite hydroxynorkétamine. »',
    plain:
      'Chez la souris le HNK agissait comme la kétamine sans bloquer de récepteurs NMDA, et une kétamine qui en donne moins agissait moins.',
    against:
      'Un autre groupe n’a trouvé aucun effet chez le rat. Chez des patients, plus de HNK allait avec une réponse plus faible, pas plus forte.',
  },
  norketamineHelps: {
    claim: 'La norkétamine bloque aussi des récepteurs NMDA, plus faiblement.',
    plain:
      'Le corps transforme beaucoup de kétamine en norkétamine, qui se lie au même endroit quelques fois moins fort et reste des heures. Par la bouche il y en a plus que de kétamine.',
    against:
      'Le modèle la compte pour un tiers de kétamine. Le vrai facteur dépend du récepteur et de la forme en miroir.',
  },
  pyramidsAreBlockedToo: {
    claim: 'À plus forte dose, les pyramidales sont bloquées elles-mêmes.',
    plain:
      'Au repos le magnésium bouche leurs récepteurs NMDA ; ils s’ouvrent quand la cellule est excitée, comme lorsqu’on garde une chose en tête. Les bloquer fait taire ces cellules chez le singe.',
    against:
      'Les deux courbes de blocage, interneurones et pyramidales, sont la façon du modèle de dire « les interneurones d’abord » ; personne ne les a mesurées ainsi.',
  },
  highDosesPutToSleep: {
    claim: 'De fortes doses ôtent la conscience.',
    plain:
      'À environ dix fois le taux sanguin employé contre la dépression on est inconscient, avec des ondes lentes et des bouffées rapides à l’EEG. Chez la souris, des canaux HCN1 y ont part.',
    against: 'Ce qui ôte au juste la conscience reste ouvert. Le thalamus du modèle est un seul nombre.',
  },
  onlyLowDosesHelp: {
    claim: '« Seules les faibles doses aident. »',
    plain:
      'Chez le rat les faibles doses élèvent le glutamate et lancent la croissance, les fortes non. Chez l’humain 0,5 et 1,0 mg/kg ont tous deux fait mieux que le midazolam ; 0,1 et 0,2, moins nettement.',
    against:
      'Le U renversé vient des rongeurs et de doses anesthésiques. Dans ce que reçoivent les patients, rien n’indique que plus soit pire pour l’humeur ; les effets indésirables, si.',
  },
  deepBlockLeavesTheCellDeaf: {
    claim: 'Après un blocage profond, les cellules ne répondent pas au faible niveau qui suit.',
    plain:
      'Une dose anesthésique traverse la plage basse en s’éliminant. Chez le rat elle ne lance pourtant aucune croissance ; quelque chose doit empêcher les cellules de répondre. Le modèle le dit par une variable.',
    against:
      'Personne n’a trouvé cette variable. C’est notre simplification. Que la kétamine sous anesthésie n’ait pas fait mieux qu’un placebo chez l’humain peut tenir à l’attente.',
  },
  midazolamBoostsGaba: {
    claim: 'Le midazolam allonge les courants GABA.',
    plain:
      'Il se lie aux récepteurs GABA-A et les garde ouverts plus longtemps : il calme, endort, efface le souvenir. Les essais s’en servent comme d’une comparaison qui se sent.',
    against: 'Rien de sérieux. Comme comparaison il ne trompe pourtant pas la plupart des patients.',
  },
}
