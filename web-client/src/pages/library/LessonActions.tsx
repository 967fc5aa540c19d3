import { useState } from 'preact/hooks'
import { createClass } from '../../connection/api'
import { EXPLORE_PLACE, vault } from '../../connection/browser'
import { reasonText } from '../../controls/reasonText'
import { Icon } from '../../controls/show/Icon'
import { t } from '../../i18n'
import { say } from '../../i18n/showTexts'
import { navigate } from '../router'

/** What can be done with a lesson: show it, run a class of it, or play with it alone. */
export function LessonActions({ scenario, small = false }: { readonly scenario: string; readonly small?: boolean }) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const size = small ? 'btn-small' : ''
  const open = async (go: (made: { classId: string; hostToken: string }) => void) => {
    setBusy(true)
    setProblem(null)
    const created = await createClass(scenario)
    setBusy(false)
    if (created.kind === 'ok') go(created.value)
    else setProblem(created.kind === 'refused' ? reasonText(created.reason) : t('page.unreachable'))
  }
  const present = `/present/${encodeURIComponent(scenario)}`
  return (
    <div class="lesson-actions">
      <div class="row">
        <a
          class={`btn btn-primary ${size}`}
          href={present}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return
            event.preventDefault()
            navigate(present)
          }}
        >
          <Icon name="play" /> {say('library.present')}
        </a>
        <button
          type="button"
          class={`btn ${size}`}
          disabled={busy}
          onClick={() => void open(({ classId, hostToken }) => navigate(`/host/${classId}#${hostToken}`))}
        >
          {small ? t('landing.host.action') : t('landing.host')}
        </button>
        <button
          type="button"
          class={`btn btn-ghost ${size}`}
          disabled={busy}
          onClick={() =>
            void open(({ hostToken }) => {
              vault.keep(EXPLORE_PLACE, { token: hostToken, nickname: '' })
              navigate('/explore')
            })
          }
        >
          {small ? t('explore.action') : t('landing.explore')}
        </button>
      </div>
      {problem !== null && (
        <p class="notice" data-tone="danger" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
