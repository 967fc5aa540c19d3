import type { CardFacts } from './card'

export const OUTCOME = {
  connectivityReturns: {
    grade: 'C',
    kinds: ['human'],
    arrows: ['spinesToNetwork', 'ampaReceptorsToNetwork'],
    references: ['abdallah2017', 'kraus2020'],
  },
  defaultModeRelief: {
    grade: 'C',
    kinds: ['human', 'hypothesis'],
    arrows: ['spinesToNetwork'],
    references: ['scheidegger2012', 'adhikari2020', 'yan2019'],
  },
  stressBringsDepression: {
    grade: 'A',
    kinds: ['human'],
    arrows: ['loadToSymptoms'],
    references: ['kendler1999'],
  },
  fewerSynapsesMoreSymptoms: {
    grade: 'C',
    kinds: ['human', 'hypothesis', 'teaching'],
    arrows: ['spinesToSymptoms'],
    references: ['holmes2019', 'duman2012'],
  },
  ketamineRelievesDepression: {
    grade: 'B',
    kinds: ['human'],
    arrows: ['spinesToSymptoms', 'ketamineToInterneurons'],
    references: ['berman2000', 'zarate2006', 'murrough2013', 'jelovac2025'],
  },
  expectancyHelps: {
    grade: 'A',
    kinds: ['human'],
    arrows: ['expectancyToSymptoms'],
    references: ['walsh2002', 'wilkinson2019', 'lii2023'],
  },
} as const satisfies Readonly<Record<string, CardFacts>>
