import type { LiveConnection } from '../connection/LiveConnection'
import { t } from '../i18n'
import { BLOCKERS } from '../protocol/commands'
import './HostSwitches.css'

/** Blockers: drugs that close one arrow of the causal chain. */
export function BlockerSwitches({ connection }: { readonly connection: LiveConnection }) {
  const { blockers, ended } = connection.classroom
  const active = blockers.value
  return (
    <div class="stack switches">
      {BLOCKERS.map((blocker) => (
        <label key={blocker} class="switch">
          <input
            type="checkbox"
            role="switch"
            aria-checked={active.includes(blocker)}
            checked={active.includes(blocker)}
            disabled={ended.value}
            onChange={(event) =>
              void connection.commands.perform({ type: 'setBlocker', blocker, active: event.currentTarget.checked })
            }
          />
          <span>
            {t(`blocker.${blocker}`)} <span class="quiet switch-note">{t(`blocker.${blocker}.note`)}</span>
          </span>
        </label>
      ))}
    </div>
  )
}

/** Closes the door for newcomers. */
export function JoinLock({ connection }: { readonly connection: LiveConnection }) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={connection.classroom.locked.value}
        checked={connection.classroom.locked.value}
        disabled={connection.classroom.ended.value}
        onChange={(event) =>
          void connection.commands.perform({ type: 'setJoinLock', locked: event.currentTarget.checked })
        }
      />
      <span>{t('lock.label')}</span>
    </label>
  )
}
