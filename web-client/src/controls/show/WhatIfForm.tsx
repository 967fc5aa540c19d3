import { useState } from 'preact/hooks'
import { say } from '../../i18n/showTexts'
import { COURSES, type Course, FRAME_MS, type StoryMark } from '../../model'
import { bodyTimeText, neuralTimeText } from '../lapse'
import { signOf } from '../MarkList'
import { markText } from '../markText'
import { armName } from '../teamText'
import { Icon } from './Icon'
import type { Show } from './Show'

type Leavable = StoryMark & { readonly seq: number }

/** What could be left out from a frame on: each command of the recording once. */
function leavableFrom(marks: readonly StoryMark[], frame: number): readonly Leavable[] {
  const seen = new Set<number>()
  return marks.filter((mark): mark is Leavable => {
    if (mark.seq === null || mark.frame < frame || seen.has(mark.seq)) return false
    seen.add(mark.seq)
    return true
  })
}

/** Chooses what of the recording does not happen in the alternative. */
export function WhatIfForm(props: {
  readonly show: Show
  readonly frame: number
  readonly onDraw: (without: readonly number[]) => void
}) {
  const { show, frame } = props
  const leavable = leavableFrom(show.timeline.marks, frame)
  const [without, setWithout] = useState<ReadonlySet<number>>(new Set())
  const withBody = show.connection.classroom.circuit === 'classroom'
  const toggle = (seq: number, left: boolean) => {
    const next = new Set(without)
    if (left) next.add(seq)
    else next.delete(seq)
    setWithout(next)
  }
  if (leavable.length === 0) {
    return <p class="notice">{say('show.whatIf.nothing')}</p>
  }
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        props.onDraw([...without])
      }}
    >
      <fieldset class="what-if">
        <legend>{say('show.whatIf.legend')}</legend>
        {leavable.map((mark) => (
          <label key={mark.seq} class="what-if-choice">
            <input
              type="checkbox"
              checked={without.has(mark.seq)}
              onChange={(event) => toggle(mark.seq, event.currentTarget.checked)}
            />
            <span aria-hidden="true">{signOf(mark.type)}</span>
            <span class="what-if-words">{markText(mark, props.show.connection.classroom.circuit)}</span>
            <span class="num quiet">
              {withBody ? bodyTimeText(mark.bodyTimeMs) : neuralTimeText(mark.frame * FRAME_MS)}
            </span>
          </label>
        ))}
      </fieldset>
      <div class="row">
        <button type="submit" class="btn btn-primary" disabled={without.size === 0}>
          {say('show.whatIf.draw')}
        </button>
        {leavable.length > 1 && (
          <button
            type="button"
            class="btn btn-ghost"
            onClick={() => setWithout(new Set(leavable.map(({ seq }) => seq)))}
          >
            {say('show.whatIf.all')}
          </button>
        )}
      </div>
    </form>
  )
}

/** An alternative is there: how far it has come, and the way to put it away. */
export function WhatIfNotice({ show }: { readonly show: Show }) {
  const alternative = show.state?.alternative ?? null
  const { count, team } = show.connection.classroom.teams.value
  if (alternative === null) return null
  const recorded = count / 2 // an alternative stands behind each recorded brain
  const looked: Course = team > recorded ? 'alternative' : 'original'
  const share = (alternative.developed - alternative.from) / Math.max(1, alternative.frames - alternative.from)
  const percent = Math.floor(100 * Math.min(1, Math.max(0, share)))
  return (
    <div class="what-if-notice">
      <span>
        <Icon name="branch" /> {say(percent < 100 ? 'show.whatIf.grows' : 'show.whatIf.done', { percent })}
      </span>
      {show.frame.value <= alternative.from && <p class="quiet">{say('show.whatIf.playOn')}</p>}
      {Number.isInteger(recorded) && (
        <fieldset class="segmented" aria-label={say('show.whatIf.look')}>
          {COURSES.map((course) => (
            <button
              key={course}
              type="button"
              aria-pressed={course === looked}
              onClick={() => {
                const own = looked === 'alternative' ? team - recorded : team
                show.connection.teams.watch(course === 'alternative' ? own + recorded : own)
              }}
            >
              {armName(course)}
            </button>
          ))}
        </fieldset>
      )}
      <button
        type="button"
        class="btn btn-small"
        onClick={() => show.connection.steering.perform({ action: 'alternative' })}
      >
        {say('show.whatIf.putAway')}
      </button>
    </div>
  )
}
