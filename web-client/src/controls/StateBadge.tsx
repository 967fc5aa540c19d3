import { t } from '../i18n'
import type { FrameStore } from '../model'
import { badgeOf, hashText } from '../model/StateBadge'
import './StateBadge.css'
import { useLatest } from './useLatest'

/** Shows which state this page holds: two screens with the same badge hold the same brain. */
export function StateBadge({ frames }: { readonly frames: FrameStore }) {
  const latest = useLatest(frames)
  if (latest === null || latest.stateHash === 0n) {
    return null // not known yet, or hidden: it would tell who has the same brain
  }
  const { word, colours } = badgeOf(latest.stateHash)
  return (
    <span
      class="badge state-badge"
      data-testid="state-badge"
      data-frame={latest.hashFrame}
      data-hash={hashText(latest.stateHash)}
      title={t('badge.explained', { hash: hashText(latest.stateHash) })}
    >
      <span class={`state-colour state-colour-${colours[0]}`} />
      <span class={`state-colour state-colour-${colours[1]}`} />
      <span class="visually-hidden">{t('badge.label')} </span>
      {word}
    </span>
  )
}
