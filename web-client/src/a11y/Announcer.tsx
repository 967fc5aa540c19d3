import { useEffect, useState } from 'preact/hooks'
import { locale, t } from '../i18n'
import { abbreviation, type FrameStore } from '../model'
import { describe, heldThoughts, type Phrase } from './describe'

/* A screen reader needs a few seconds for a sentence; more often it would never fall silent. */
const INTERVAL_MS = 8_000

/* Which of two areas holds the stage, or which thought a brain, is a few words, and the answer to what was just asked of them. */
const ANSWER_INTERVAL_MS = 2_000

/** Says in words what the brain does, politely and only when it changed. Seen by screen readers alone. */
export function Announcer({ frames }: { readonly frames: FrameStore }) {
  const [phrases, setPhrases] = useState<readonly Phrase[]>([])
  useEffect(() => {
    const look = () => {
      if (frames.latest !== null) {
        setPhrases(describe(frames))
      }
    }
    let timer: ReturnType<typeof setTimeout> | undefined
    const lookAgain = () => {
      look()
      timer = setTimeout(lookAgain, frames.circuit === 'twoArea' ? ANSWER_INTERVAL_MS : INTERVAL_MS)
    }
    let held: string | null = null
    let lookedAtMs = 0
    const unsubscribe = frames.onFrame(() => {
      const now = heldThoughts(frames).join()
      const soon = performance.now() - lookedAtMs < ANSWER_INTERVAL_MS
      if (held === now || (held !== null && soon)) return
      held = now // the first frame, and a thought that comes or goes, are told at once
      lookedAtMs = performance.now()
      clearTimeout(timer)
      lookAgain()
    })
    return () => {
      unsubscribe()
      clearTimeout(timer)
    }
  }, [frames])
  return (
    <p class="visually-hidden" role="status" data-testid="description">
      {new Intl.ListFormat(locale.value).format(phrases.map(spoken))}
    </p>
  )
}

function spoken(phrase: Phrase): string {
  switch (phrase.key) {
    case 'describe.synapsesLost':
    case 'describe.synapsesGained':
    case 'describe.dead':
    case 'describe.hurt':
      return t(phrase.key, { percent: phrase.percent })
    case 'describe.stress':
    case 'describe.gamma':
    case 'describe.slowWaves':
      return t(phrase.key, { times: phrase.times })
    case 'describe.ketamine':
      return t(phrase.key, { level: phrase.level })
    case 'describe.area.active':
    case 'describe.area.quiet':
      return t(phrase.key, { area: abbreviation(phrase.area), rate: phrase.rate })
    default:
      return t(phrase.key)
  }
}
