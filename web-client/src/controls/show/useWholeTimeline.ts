import { useEffect } from 'preact/hooks'
import { timelineOf } from '../../connection/showings'
import type { Show } from './Show'

/** Asks for the timeline once more when all of the recording was run: only then its dull stretches are known. */
export function useWholeTimeline(show: Show): void {
  const whole = (show.state?.developed ?? 0) >= show.frames && show.frames > 0
  useEffect(() => {
    if (!whole) return undefined
    let gone = false
    void timelineOf(show.token).then((answer) => {
      if (!gone && answer.kind === 'ok') show.learn(answer.value)
    })
    return () => {
      gone = true
    }
  }, [show, whole])
}
