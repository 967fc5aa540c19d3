import type { LiveConnection } from '../connection/LiveConnection'
import { t } from '../i18n'
import { BLOCKERS, DIAL_POLICIES } from '../protocol/commands'
import { dialName } from './Dial'
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

/* A dial is given to people on the roster, not by a switch. */
const SIMPLE_POLICIES = DIAL_POLICIES.filter((policy) => policy !== 'assigned')

/** Who may turn each dial: the host alone, everyone, or all together. */
export function DialPolicies({ connection }: { readonly connection: LiveConnection }) {
  return (
    <div class="stack switches">
      {connection.classroom.usedDials.map((dial) => (
        <fieldset key={dial} class="policy" disabled={connection.classroom.ended.value}>
          <legend>{dialName(dial, connection.classroom.circuit)}</legend>
          <div class="segmented">
            {SIMPLE_POLICIES.map((policy) => (
              <button
                key={policy}
                type="button"
                aria-pressed={connection.classroom.dials[dial].value.policy === policy}
                onClick={() => void connection.commands.perform({ type: 'setDialPolicy', dial, policy })}
              >
                {t(`policy.${policy}`)}
              </button>
            ))}
          </div>
        </fieldset>
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
