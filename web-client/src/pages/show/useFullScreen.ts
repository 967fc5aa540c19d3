import { useEffect, useState } from 'preact/hooks'
import { currentTheme, wearTheme } from '../../design/theme'

/** Whether the page fills the screen, and the way in and out. A full screen is a hall's: type and colours are the projector's. */
export function useFullScreen(): readonly [full: boolean, toggle: () => void] {
  const [full, setFull] = useState(document.fullscreenElement !== null)
  useEffect(() => {
    const onChange = () => setFull(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', onChange)
    return () => document.removeEventListener('fullscreenchange', onChange)
  }, [])
  useEffect(() => (full && currentTheme() !== 'print' ? wearTheme('projector') : undefined), [full])
  const toggle = () => {
    // A browser that refuses leaves the page as it is.
    const done =
      document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen()
    done.catch(() => {})
  }
  return [full, toggle]
}
