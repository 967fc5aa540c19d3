import { useEffect, useRef, useState } from 'preact/hooks'
import { locale } from '../i18n'
import type { FrameStore } from '../model'
import { describe, describeAll, heldThoughts, type Phrase } from './describe'
import { brainInSight, switchSound } from './hearing'
import { useAltShortcuts } from './shortcuts'
import { spoken } from './spoken'

/* A screen reader needs a few seconds for a sentence; more often it would never fall silent. */
const INTERVAL_MS = 8_000

/* Which of two areas holds the stage, or which thought a brain, is a few words, and the answer to what was just asked of them. */
const ANSWER_INTERVAL_MS = 2_000

/* The same words again would not be read out again: the place is emptied first, for as long as screen readers need to notice. */
const EMPTY_MS = 150

/* What was asked for is long: until it is read, nothing else is told. */
const LONG_ANSWER_MS = 25_000

/**
 * Says in words what the brain does, politely and only when it changed; and at length when asked by Alt + N. Seen by screen readers
 * alone. Whoever wants to hear or read more finds the brain by it.
 */
export function Announcer({ frames }: { readonly frames: FrameStore }) {
  const [phrases, setPhrases] = useState<readonly Phrase[]>([])
  const answeringUntilMs = useRef(0)
  useEffect(() => {
    const look = () => {
      if (frames.latest !== null && performance.now() > answeringUntilMs.current) {
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
  useEffect(() => {
    brainInSight.value = frames
    return () => {
      brainInSight.value = null
      void switchSound(false)
    }
  }, [frames])
  useAltShortcuts({
    KeyN: () => {
      setPhrases([])
      answeringUntilMs.current = performance.now() + LONG_ANSWER_MS
      setTimeout(() => frames.latest !== null && setPhrases(describeAll(frames)), EMPTY_MS)
    },
  })
  return (
    <p class="visually-hidden" role="status" data-testid="description">
      {new Intl.ListFormat(locale.value).format(phrases.map(spoken))}
    </p>
  )
}
