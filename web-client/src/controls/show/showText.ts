/** How places of a recording are said. */

import { told } from '../../i18n'
import { say } from '../../i18n/showTexts'
import { FRAME_MS } from '../../model'
import { bodyTimeText, neuralTimeText } from '../lapse'
import type { Show } from './Show'

/** For example `day 21, 03:10 · Infusion`. A brain of two areas has no body clock. */
export function placeText(show: Show, frame: number, bodyTimeMs: number, chapter: number | null): string {
  const withBody = show.connection.classroom.circuit === 'classroom'
  const time = withBody ? bodyTimeText(bodyTimeMs) : neuralTimeText(frame * FRAME_MS)
  const title = chapter === null ? undefined : show.timeline.chapters[chapter]?.title
  return title === undefined ? time : say('show.place', { time, chapter: told(title) })
}
