import type { CardFacts } from './card'

export const KETAMINE = {
  ketamineReleasesGlutamate: {
    grade: 'B',
    kinds: ['animal', 'human', 'hypothesis'],
    arrows: ['ketamineToInterneurons', 'interneuronsToSurge', 'surgeToAmpa'],
    references: ['moghaddam1997', 'chowdhury2017', 'abdallah2018', 'zanosGould2018'],
  },
  interneuronsFirst: {
    grade: 'B',
    kinds: ['animal', 'hypothesis'],
    arrows: ['ketamineToInterneurons', 'interneuronsToSurge'],
    references: ['homayoun2007', 'gerhard2020', 'widman2018'],
  },
  restingNmdaBlock: {
    grade: 'C',
    kinds: ['animal', 'hypothesis'],
    arrows: ['tonicBlockToBdnf'],
    references: ['autry2011', 'kavalali2012', 'nosyreva2013'],
  },
  hnkIsTheDrug: {
    grade: 'C',
    kinds: ['animal', 'human', 'hypothesis'],
    arrows: ['hnkToAmpa'],
    references: ['zanos2016', 'shirayama2018', 'farmer2020'],
  },
  norketamineHelps: {
    grade: 'B',
    kinds: ['animal', 'teaching'],
    arrows: ['norketamineToNmda'],
    references: ['ebert1997', 'zanos2018'],
  },
  pyramidsAreBlockedToo: {
    grade: 'B',
    kinds: ['animal', 'teaching'],
    arrows: ['ketamineToPyramids'],
    references: ['jahr1990', 'wang2013'],
  },
  highDosesPutToSleep: {
    grade: 'A',
    kinds: ['human', 'animal'],
    arrows: ['ketamineToThalamus'],
    references: ['akeju2016', 'chen2009'],
  },
  onlyLowDosesHelp: {
    grade: 'C',
    kinds: ['human', 'animal'],
    arrows: ['ketamineToPyramids', 'anaesthesiaToRefractory'],
    references: ['fava2020', 'moghaddam1997', 'li2010'],
  },
  deepBlockLeavesTheCellDeaf: {
    grade: 'C',
    kinds: ['teaching'],
    arrows: ['anaesthesiaToRefractory'],
    references: ['li2010', 'lii2023'],
  },
  midazolamBoostsGaba: {
    grade: 'A',
    kinds: ['animal', 'human'],
    arrows: ['midazolamToGaba'],
    references: ['rudolph1999', 'farrant2005', 'murrough2013'],
  },
} as const satisfies Readonly<Record<string, CardFacts>>
