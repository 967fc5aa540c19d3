/** How well a person's page keeps up with the class: no DOM. */

import type { RosterPerson } from '../protocol/messages'

/** In the class and seeing it; behind; looking at something else; without a line. */
export type Presence = 'here' | 'slow' | 'away' | 'lost'

export const TONES: Readonly<Record<Presence, string | undefined>> = {
  here: 'ok',
  slow: 'warn',
  away: undefined,
  lost: 'danger',
}

/* A second behind: the person sees an old brain. */
const SLOW_FRAMES = 20

export function presenceOf(person: RosterPerson): Presence {
  if (!person.present) return 'lost'
  if (!person.looking) return 'away'
  return person.laggingFrames > SLOW_FRAMES ? 'slow' : 'here'
}
