import type { CardFacts } from './card'

export const GROWTH = {
  ampaIsNeeded: {
    grade: 'B',
    kinds: ['animal'],
    arrows: ['surgeToAmpa', 'ampaToBdnf'],
    references: ['maeng2008', 'lepack2014'],
  },
  bdnfIsNeeded: {
    grade: 'B',
    kinds: ['animal', 'human'],
    arrows: ['ampaToBdnf', 'bdnfToMtor'],
    references: ['autry2011', 'liu2012', 'casarotto2021'],
  },
  mtorIsNeeded: {
    grade: 'B',
    kinds: ['animal', 'human'],
    arrows: ['bdnfToMtor', 'mtorToProteins'],
    references: ['li2010', 'abdallah2020'],
  },
  synapsesRegrow: {
    grade: 'B',
    kinds: ['animal', 'human'],
    arrows: ['proteinsToSpines', 'mtorToProteins', 'spinesToNetwork'],
    references: ['modasava2019', 'li2010', 'holmes2022'],
  },
  receptorsComeFirst: {
    grade: 'B',
    kinds: ['animal'],
    arrows: ['bdnfToAmpaReceptors', 'ampaReceptorsToNetwork'],
    references: ['nosyreva2013', 'autry2011'],
  },
  learningWindow: {
    grade: 'C',
    kinds: ['animal', 'human', 'hypothesis'],
    arrows: ['bdnfToLearning'],
    references: ['castren2013', 'price2022'],
  },
} as const satisfies Readonly<Record<string, CardFacts>>
