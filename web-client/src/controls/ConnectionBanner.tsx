import { useEffect } from 'preact/hooks'
import type { LiveConnection } from '../connection/LiveConnection'
import { t } from '../i18n'
import './ConnectionBanner.css'
import { reasonText } from './reasonText'

/* Long enough to read two lines. */
const NOTICE_MS = 6_000

/** How the page stands with the server, as long as that is worth a word; and why the last request was refused. */
export function ConnectionBanner({ connection }: { readonly connection: LiveConnection }) {
  const { phase, notice } = connection.classroom
  useEffect(() => {
    if (notice.value === null) return undefined
    const timer = setTimeout(() => {
      notice.value = null
    }, NOTICE_MS)
    return () => clearTimeout(timer)
  }, [notice.value, notice])
  return (
    <div role="status" class="connection-banner" data-phase={phase.value}>
      {phase.value === 'reconnecting' && (
        <p class="toast" data-tone="warn">
          <span class="spinner" /> {t('connection.reconnecting')}
        </p>
      )}
      {phase.value === 'live' && notice.value !== null && (
        <p class="toast" data-tone="danger" data-testid="notice" data-code={notice.value.code}>
          {reasonText(notice.value)}
        </p>
      )}
    </div>
  )
}
