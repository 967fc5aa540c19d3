import type { CardFacts } from './card'

export const STRESS = {
  stressRaisesCortisol: {
    grade: 'A',
    kinds: ['human'],
    arrows: ['stressToCortisol'],
    references: ['kirschbaum1993', 'dickerson2004'],
  },
  cortisolBrakesItself: {
    grade: 'A',
    kinds: ['human', 'animal'],
    arrows: ['cortisolToItself'],
    references: ['boyle2005', 'mcewen1998'],
  },
  loadWearsTheBrake: {
    grade: 'C',
    kinds: ['animal', 'hypothesis'],
    arrows: ['loadToFeedback', 'cortisolToLoad'],
    references: ['sapolsky1986', 'mcewen1998'],
  },
  stressRaisesGlutamate: {
    grade: 'B',
    kinds: ['animal'],
    arrows: ['cortisolToRelease'],
    references: ['moghaddam1993', 'treccani2014', 'popoli2012'],
  },
  stressShrinksDendrites: {
    grade: 'A',
    kinds: ['animal', 'human'],
    arrows: ['loadToSpines', 'spinesToNetwork'],
    references: ['radley2006', 'brown2005', 'liston2009', 'schmaal2016'],
  },
  stressKillsCells: {
    grade: 'D',
    kinds: ['animal', 'human'],
    arrows: ['loadToSpines', 'exposureToDeath'],
    references: ['radley2005', 'muller2001'],
  },
  stressGrowsTheAmygdala: {
    grade: 'B',
    kinds: ['animal'],
    arrows: ['loadToAmygdala'],
    references: ['vyas2002', 'vyas2004'],
  },
  stressLowersBdnf: {
    grade: 'B',
    kinds: ['animal', 'human'],
    arrows: ['loadToBdnf'],
    references: ['smith1995', 'molendijk2014'],
  },
  stressSlowsUptake: {
    grade: 'C',
    kinds: ['animal', 'teaching'],
    arrows: ['loadToUptake'],
    references: ['banasr2010', 'popoli2012'],
  },
} as const satisfies Readonly<Record<string, CardFacts>>
