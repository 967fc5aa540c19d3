import type { CardFacts } from './card'

export const GLUTAMATE = {
  uptakeClearsGlutamate: {
    grade: 'A',
    kinds: ['animal'],
    arrows: ['uptakeToGlutamate'],
    references: ['danbolt2001', 'jabaudon1999'],
  },
  firingReleasesGlutamate: {
    grade: 'B',
    kinds: ['animal'],
    arrows: ['spikesToRelease'],
    references: ['borst1996', 'timmerman1997'],
  },
  strayGlutamateOpensNmda: {
    grade: 'A',
    kinds: ['animal'],
    arrows: ['glutamateToTonicNmda'],
    references: ['sah1989', 'hardingham2010'],
  },
  tooMuchGlutamateKills: {
    grade: 'A',
    kinds: ['animal', 'human'],
    arrows: ['glutamateToExposure', 'exposureToDeath'],
    references: ['olney1969', 'choi1987', 'benveniste1984'],
  },
  plasticityNeedsGlutamate: {
    grade: 'A',
    kinds: ['animal'],
    arrows: ['surgeToAmpa', 'bdnfToLearning'],
    references: ['bliss1973', 'bliss1993'],
  },
  sevenMilliseconds: {
    grade: 'B',
    kinds: ['animal', 'teaching'],
    arrows: ['surgeToAmpa'],
    references: ['clements1992', 'attwell2005', 'jahr1990'],
  },
} as const satisfies Readonly<Record<string, CardFacts>>
