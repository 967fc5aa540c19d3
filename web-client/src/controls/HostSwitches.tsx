import type { LiveConnection } from '../connection/LiveConnection'
import { t } from '../i18n'
import { BLOCKERS } from '../protocol/commands'
import './HostSwitches.css'
import { Switch } from './Switch'

/** Blockers: drugs that close one arrow of the causal chain. */
export function BlockerSwitches({ connection }: { readonly connection: LiveConnection }) {
  const { blockers, ended } = connection.classroom
  const active = blockers.value
  return (
    <div class="stack switches">
      {BLOCKERS.map((blocker) => (
        <Switch
          key={blocker}
          on={active.includes(blocker)}
          disabled={ended.value}
          note={t(`blocker.${blocker}.note`)}
          onSwitch={(on) => connection.commands.perform({ type: 'setBlocker', blocker, active: on })}
        >
          {t(`blocker.${blocker}`)}
        </Switch>
      ))}
    </div>
  )
}

/** Closes the door for newcomers. */
export function JoinLock({ connection }: { readonly connection: LiveConnection }) {
  return (
    <Switch
      on={connection.classroom.locked.value}
      disabled={connection.classroom.ended.value}
      onSwitch={(locked) => connection.commands.perform({ type: 'setJoinLock', locked })}
    >
      {t('lock.label')}
    </Switch>
  )
}
