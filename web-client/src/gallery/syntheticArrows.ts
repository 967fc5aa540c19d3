/** What flows along the causal arrows of a made-up body: the same signs and sizes as in a class, not the same equations. */

import type { Arrow } from '../protocol/commands'
import type { Dials, SyntheticBody } from './syntheticBody'

/** Arrows that are not named are still. */
export function syntheticArrows(body: SyntheticBody, dials: Dials): Readonly<Partial<Record<Arrow, number>>> {
  const l = Math.min(body.load, 1)
  const above = body.cortisol - 1
  const surge = Math.max(0, body.driveE / (0.3 + 0.7 * body.meanSpines) - 1)
  const um = body.glutamateUm(0, dials)
  return {
    stressToCortisol: 1.5 * dials.stress,
    cortisolToItself: -above * (1 - l / 3),
    cortisolToLoad: Math.max(0, above),
    cortisolToRelease: 0.6 * above,
    loadToFeedback: l / 3,
    loadToUptake: -0.25 * l,
    loadToBdnf: -0.35 * l,
    loadToSpines: -0.34 * l,
    loadToAmygdala: 0.3 * l,
    spikesToRelease: 0.42 * surge,
    uptakeToGlutamate: um * (1 - body.uptake),
    glutamateToTonicNmda: Math.log2(um) * 0.4,
    glutamateToExposure: Math.max(0, um - 5),
    exposureToDeath: body.dead,
    ketamineToInterneurons: body.blockI,
    ketamineToPyramids: body.blockE,
    norketamineToNmda: body.effectUm / 6,
    interneuronsToSurge: surge,
    surgeToAmpa: surge,
    ampaToBdnf: 2.4 * surge,
    bdnfToMtor: body.mtor,
    mtorToProteins: body.mtor,
    proteinsToSpines: 23 * body.late,
    bdnfToAmpaReceptors: 0.5 * body.mtor,
    ampaReceptorsToNetwork: 0.42 * body.fast,
    spinesToNetwork: (body.spines[0] ?? 1) - 1,
    bdnfToLearning: body.mtor / 0.42,
    loadToSymptoms: 17 * l,
    spinesToSymptoms: 20 * (1 - (body.spines[0] ?? 1)),
    expectancyToSymptoms: body.expectancy,
  }
}
