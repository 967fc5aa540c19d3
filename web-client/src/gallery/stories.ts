/** The made-up lessons of the gallery. */

import type { Dials } from './syntheticBody'

/** A made-up lesson: what the dials do over body time, and how fast body time goes once the past is filled in. */
export interface Story {
  readonly name: string
  readonly dials: (hours: number) => Dials
  /** Stress before time 0, days at dial 0.85. */
  readonly stressedDays: number
  readonly pastHours: number
  readonly lapse: number
  /** All cells fire together, so many times a second: nothing that a brain does, the worst that a lens must bear. */
  readonly stormHz?: number
}

export const REST: Dials = { stress: 0, glutamate: 1, infusion: 0 }

export const STORIES = {
  rest: { name: 'rest', dials: () => REST, stressedDays: 0, pastHours: 2, lapse: 60 },
  stressed: {
    name: 'stressed',
    dials: (h) => ({ ...REST, stress: h > 48 && h < 24 * 23 ? 0.85 : 0 }),
    stressedDays: 0,
    pastHours: 24 * 24,
    lapse: 21_600,
  },
  lowDose: {
    name: 'low-dose ketamine',
    dials: (h) => ({ ...REST, stress: h < 1 ? 0.85 : 0, infusion: h > 2 && h < 2 + 40 / 60 ? 0.75 : 0 }),
    stressedDays: 21,
    pastHours: 2.6,
    lapse: 60,
  },
  dayAfter: {
    name: 'the day after',
    dials: (h) => ({ ...REST, stress: h < 1 ? 0.85 : 0, infusion: h > 2 && h < 2 + 40 / 60 ? 0.75 : 0 }),
    stressedDays: 21,
    pastHours: 40,
    lapse: 3600,
  },
  excitotoxic: {
    name: 'too much glutamate',
    dials: (h) => ({ ...REST, glutamate: h > 0.1 ? 5 : 1 }),
    stressedDays: 0,
    pastHours: 0.19,
    lapse: 4,
  },
  storm: { name: 'spike storm', dials: () => REST, stressedDays: 0, pastHours: 0.2, lapse: 1, stormHz: 5 },
} satisfies Record<string, Story>

export type StoryName = keyof typeof STORIES
