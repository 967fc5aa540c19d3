import { useEffect, useState } from 'preact/hooks'
import type { FrameStore, LatestFrame } from '../model'

/* Digits that change faster than this can't be read, and cost a phone its battery. */
const REFRESH_MS = 200

/** The newest frame for figures in text, renewed a few times a second while the page is seen. */
export function useLatest(frames: FrameStore): LatestFrame | null {
  const [latest, setLatest] = useState(frames.latest)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null
    const unsubscribe = frames.onFrame(() => {
      timer ??= setTimeout(() => {
        timer = null
        setLatest(frames.latest)
      }, REFRESH_MS)
    })
    return () => {
      unsubscribe()
      if (timer !== null) clearTimeout(timer)
    }
  }, [frames])
  return latest
}
