import { useEffect } from 'preact/hooks'
import { say } from '../../i18n/showTexts'

/** A black screen. Escape, a click or the presenter's keys lift it. */
export function CurtainCloth({ onLift }: { readonly onLift: () => void }) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onLift()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })
  return (
    <button type="button" class="curtain" data-testid="curtain" aria-label={say('show.curtain')} onClick={onLift} />
  )
}
