import type { CardFacts } from './card'

/** Sentences of popular articles that are not a link of the chain. */
export const CLAIMS = {
  safeForAnxietyAndPain: {
    grade: 'C',
    kinds: ['human'],
    arrows: [],
    references: ['feder2014', 'abdallah2022', 'rodriguez2013', 'glue2017', 'cohen2018', 'short2018'],
  },
  serotoninIsInhibitory: {
    grade: 'D',
    kinds: ['animal'],
    arrows: [],
    references: ['araneda1991', 'celada2013'],
  },
  trillionsOfNeurons: {
    grade: 'D',
    kinds: ['human'],
    arrows: [],
    references: ['azevedo2009', 'pakkenberg2003'],
  },
  resetsTheNetwork: {
    grade: 'D',
    kinds: ['human'],
    arrows: ['spinesToNetwork', 'spinesToSymptoms'],
    references: ['murroughRepeated2013', 'singh2016'],
  },
  worksThroughOpioids: {
    grade: 'C',
    kinds: ['human', 'hypothesis'],
    arrows: [],
    references: ['williams2018', 'yoon2019'],
  },
  rBetterThanS: {
    grade: 'C',
    kinds: ['animal', 'human', 'hypothesis'],
    arrows: [],
    references: ['yang2015', 'daly2018', 'leal2023'],
  },
} as const satisfies Readonly<Record<string, CardFacts>>
