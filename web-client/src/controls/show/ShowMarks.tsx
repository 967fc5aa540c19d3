import { say } from '../../i18n/showTexts'
import { FRAME_MS } from '../../model'
import { bodyTimeText, neuralTimeText } from '../lapse'
import { signOf } from '../MarkList'
import { markText } from '../markText'
import type { Show } from './Show'
import './ShowMarks.css'

/** Everything that happens in the recording, in order; a press goes there. */
export function ShowMarks({ show }: { readonly show: Show }) {
  const { marks } = show.timeline
  const withBody = show.connection.classroom.circuit === 'classroom'
  const frame = show.frame.value
  if (marks.length === 0) {
    return <p class="quiet">{say('show.marks.none')}</p>
  }
  return (
    <ol class="show-marks" aria-label={say('show.marks')}>
      {marks.map((mark, index) => (
        <li key={index} data-past={mark.frame <= frame}>
          <button type="button" class="show-mark" onClick={() => show.seek(mark.frame)}>
            <span aria-hidden="true">{signOf(mark.type)}</span>
            <span>
              {markText(mark, show.connection.classroom.circuit)}
              {mark.who !== null && <span class="quiet"> · {mark.who}</span>}
            </span>
            <span class="num quiet">
              {withBody ? bodyTimeText(mark.bodyTimeMs) : neuralTimeText(mark.frame * FRAME_MS)}
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}
