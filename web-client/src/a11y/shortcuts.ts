import { useEffect } from 'preact/hooks'

/**
 * Runs an action on Alt + a letter, wherever the focus is.
 *
 * The physical key counts (`code`), for Alt + K types another character on some keyboards.
 */
export function useAltShortcuts(actions: Readonly<Record<`Key${string}`, () => void>>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const action = actions[event.code as `Key${string}`]
      if (event.altKey && !event.ctrlKey && !event.metaKey && !event.repeat && action !== undefined) {
        event.preventDefault()
        action()
      }
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })
}
