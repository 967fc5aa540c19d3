import { useEffect, useState } from 'preact/hooks'
import type { Outcome } from '../connection/CommandSender'

/**
 * What somebody has just asked for, shown until the class has told what is: other news may come before, and must not undo
 * it on the page. A wish that is turned down is forgotten.
 *
 * @param known what the class last told; its JSON tells whether that is another
 */
export function useWish<T>(known: T): [shown: T, wish: (value: T, answer: Promise<Outcome>) => void] {
  const [wished, setWished] = useState<{ readonly value: T } | null>(null)
  useEffect(() => setWished(null), [JSON.stringify(known)])
  const wish = (value: T, answer: Promise<Outcome>) => {
    setWished({ value })
    void answer.then(({ kind }) => kind === 'rejected' && setWished(null))
  }
  return [wished === null ? known : wished.value, wish]
}
