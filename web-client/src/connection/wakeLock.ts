/**
 * Keeps the screen on while a class is looked at, where the browser can; returns what lets it go.
 *
 * The lock ends whenever the page is hidden, so it is taken again each time the page comes back.
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null
  let ended = false
  const take = async () => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) {
      return
    }
    try {
      lock = await navigator.wakeLock.request('screen')
      if (ended) void lock.release()
    } catch {
      // A low battery refuses; the class goes on, the phone may sleep.
    }
  }
  const onVisibility = () => void take()
  document.addEventListener('visibilitychange', onVisibility)
  void take()
  return () => {
    ended = true
    document.removeEventListener('visibilitychange', onVisibility)
    void lock?.release()
  }
}
