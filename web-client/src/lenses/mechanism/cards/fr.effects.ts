/** The evidence cards of growth, of what comes of it, and of what is often read, in French. */

import type { WordsOf } from '.'

export const effectsFr: WordsOf<'growth' | 'outcome' | 'claims'> = {
  ampaIsNeeded: {
    claim: 'Sans récepteurs AMPA la kétamine n’agit pas.',
    plain:
      'Chez la souris et en culture le NBQX, qui ferme les récepteurs AMPA, supprime les effets de la kétamine sur le comportement et sur le BDNF.',
    against:
      'Une souris qui nage plus longtemps n’est pas une personne qui va mieux. Personne ne peut donner du NBQX à des patients.',
  },
  bdnfIsNeeded: {
    claim: 'La kétamine a besoin de BDNF.',
    plain:
      'Chez les souris qui en manquent, ou qui ont la variante humaine Met qui en libère moins, aucune épine ne pousse après la kétamine. Des anticorps contre lui arrêtent l’effet.',
    against:
      'Chez l’humain l’influence de la variante Met est incertaine. La kétamine se lie peut-être aussi au récepteur du BDNF.',
  },
  mtorIsNeeded: {
    claim: 'La kétamine a besoin de mTOR.',
    plain:
      'Chez le rat la rapamycine dans le cortex préfrontal empêche les nouvelles synapses et l’effet sur le comportement.',
    against:
      'Chez des patients la rapamycine avalée avant la kétamine n’a pas supprimé l’effet ; après deux semaines ils étaient même plus nombreux à aller bien. Peut-être en est-il trop peu arrivé au cerveau. Le modèle a les deux.',
  },
  synapsesRegrow: {
    claim: 'La kétamine fait repousser des synapses perdues.',
    plain:
      'Chez des souris stressées des épines sont revenues en un jour, beaucoup là où elles manquaient. Le comportement s’était amélioré avant, mais ne durait pas si l’on effaçait les nouvelles épines.',
    against:
      'Chez l’humain une première mesure des synapses n’a trouvé aucun changement le lendemain, sauf peut-être chez ceux qui en avaient peu.',
  },
  receptorsComeFirst: {
    claim: 'Les synapses présentes se renforcent en quelques heures, avant que d’autres poussent.',
    plain:
      'Dans des tranches d’hippocampe la kétamine renforce nettement les synapses en une heure, par de nouveaux récepteurs AMPA. Ce pourrait être le soulagement précoce.',
    against: 'Vu en tranches et chez la souris. Chez l’humain il n’y a que des signes indirects.',
  },
  learningWindow: {
    claim: 'Après la kétamine une fenêtre d’apprentissage est ouverte.',
    plain:
      'Les antidépresseurs rendent à des animaux une sorte de plasticité juvénile. Dans un essai, quatre jours d’exercices d’estime de soi sur ordinateur ont suivi la kétamine : avec eux l’effet a tenu un mois, sans eux il s’est effacé.',
    against:
      'Un essai, un type d’exercice. La plasticité n’a pas de direction : tout ce qu’on pratique peut se renforcer.',
  },

  connectivityReturns: {
    claim: 'La connectivité préfrontale est basse dans la dépression et revient avec la kétamine.',
    plain:
      'Une première étude a trouvé une connectivité globale basse chez des patients et des valeurs normales le lendemain de la kétamine.',
    against:
      'Une étude ultérieure ne l’a pas retrouvé, et a montré combien le résultat dépend du nettoyage des images.',
  },
  defaultModeRelief: {
    claim: '« Calmer le réseau par défaut apporte le soulagement. »',
    plain: 'Le lendemain de la kétamine ce réseau est moins lié, et il a trait au fait de penser à soi.',
    against:
      'Le midazolam le calme aussi, et n’aide pas autant. Dans le plus grand échantillon, les personnes dépressives y avaient des liens plus faibles, pas plus forts.',
  },
  stressBringsDepression: {
    claim: 'Les événements stressants provoquent des dépressions.',
    plain:
      'Chez des jumelles un événement grave multipliait le risque de dépression dans le mois suivant ; une bonne part est cause, et non simple propension aux deux.',
    against:
      'La plupart ne tombent pas malades après un tel événement. L’indice d’ici est une grandeur du modèle, pas une échelle clinique.',
  },
  fewerSynapsesMoreSymptoms: {
    claim: 'Moins de synapses, c’est plus de symptômes.',
    plain:
      'Des personnes en dépression sévère avaient à l’imagerie moins d’un marqueur de synapses, et moins il y en avait, plus elles allaient mal. Toute une théorie de la dépression repose là-dessus.',
    against:
      'Une petite étude, et les cas légers ne différaient pas. Elle ne peut dire ce qui est cause et ce qui est effet.',
  },
  ketamineRelievesDepression: {
    claim: 'Une faible dose soulage la dépression en quelques heures.',
    plain:
      'Montré par de nombreux essais dans la dépression résistante, contre le sérum physiologique et le midazolam : environ la moitié répond en un jour.',
    against:
      'La plupart devinent ce qu’ils ont reçu. Un essai de huit doses à l’hôpital n’a pas trouvé d’avantage net sur le midazolam. Une dose tient quelques jours.',
  },
  expectancyHelps: {
    claim: 'Attendre de l’aide aide.',
    plain:
      'Dans les essais d’antidépresseurs environ un tiers va mieux sous placebo, et davantage à chaque décennie. Quand la kétamine fut donnée sous anesthésie, sans que nul ne la sente, les deux groupes allèrent mieux autant.',
    against:
      'Tout n’est pas attente : certains vont mieux d’eux-mêmes. Combien, aucun essai sans groupe non traité ne le dit.',
  },

  safeForAnxietyAndPain: {
    claim: '« La kétamine est sûre et efficace pour l’anxiété, les traumatismes, les obsessions et la douleur. »',
    plain:
      'De petits essais encouragent pour l’anxiété et les obsessions. Pour les traumatismes un petit essai fut positif, un plus grand non. Pour certaines douleurs les preuves sont faibles.',
    against:
      'Risques : hausse de la tension, dissociation, dépendance et, à usage long ou fréquent, lésions de la vessie. La sécurité à long terme a été à peine étudiée.',
  },
  serotoninIsInhibitory: {
    claim: '« La sérotonine est inhibitrice. »',
    plain: 'Le récepteur décide : par 1A elle calme la même cellule du cortex qu’elle excite par 2A.',
    against: 'De la phrase on ne sauve que la question « à quel récepteur ? ».',
  },
  trillionsOfNeurons: {
    claim: '« Le cerveau a des billions de neurones. »',
    plain:
      'Environ 86 milliards, et autant d’autres cellules. Ce qu’on compte en billions, ce sont les synapses : plus de cent dans le seul cortex.',
    against: 'Les comptes diffèrent de quelques pour cent entre personnes, pas d’un facteur cent.',
  },
  resetsTheNetwork: {
    claim: '« La kétamine réinitialise le réseau. »',
    plain:
      'Une métaphore. Après une perfusion la plupart reviennent où ils étaient en une ou deux semaines ; après six, la moitié en trois semaines, si le traitement s’arrête.',
    against:
      'Une réinitialisation durerait et ne laisserait rien. Ce qui a poussé s’efface, et ce que le stress a changé dans l’amygdale reste.',
  },
  worksThroughOpioids: {
    claim: '« La kétamine agit par les opioïdes. »',
    plain:
      'Chez douze patients la naltrexone, qui bloque les récepteurs opioïdes, a ôté l’essentiel de l’effet de la kétamine sur l’humeur.',
    against:
      'Chez cinq autres, ayant un problème d’alcool, elle n’a rien ôté. Les deux études sont minuscules. Avoir besoin d’un système opioïde sain n’est pas être un opioïde.',
  },
  rBetterThanS: {
    claim: '« La forme R de la kétamine vaut mieux que la forme S. »',
    plain:
      'Chez la souris R dure plus longtemps avec moins d’effets indésirables. Chez l’humain c’est S qui a été testée et autorisée, en spray nasal.',
    against:
      'Un premier petit essai de R contre placebo n’a trouvé aucune différence. Personne n’a bien comparé les deux chez des patients.',
  },
}
