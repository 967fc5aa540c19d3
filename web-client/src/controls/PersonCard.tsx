import type { LiveConnection } from '../connection/LiveConnection'
import { t } from '../i18n'
import type { Command } from '../protocol/commands'
import type { RosterPerson } from '../protocol/messages'
import { presenceOf } from './presence'
import { Switch } from './Switch'

/** One person of the roster: who they are, and what a host can do. A kick needs no question, for it can be undone. */
export function PersonCard({
  person,
  connection,
}: {
  readonly person: RosterPerson
  readonly connection: LiveConnection
}) {
  const { ended, identity } = connection.classroom
  const { personId } = person
  const perform = (command: Command) => void connection.commands.perform(command)
  const state = presenceOf(person)
  return (
    <form method="dialog" class="stack">
      <h2>{person.nickname}</h2>
      {person.realName !== null && <p>{t('roster.realName', { name: person.realName })}</p>}
      <p class="quiet">{t(`roster.${state}.text`)}</p>
      {person.refused > 0 && <p class="quiet">{t('roster.refused', { count: person.refused })}</p>}
      {identity.value?.personId === 0 && (
        <Switch
          on={person.coHost}
          disabled={ended.value}
          note={t('roster.makeCoHost.note')}
          onSwitch={(active) => connection.commands.perform({ type: 'setCoHost', personId, active })}
        >
          {t('roster.makeCoHost')}
        </Switch>
      )}
      <div class="row">
        <button
          type="submit"
          class="btn btn-danger"
          disabled={ended.value}
          onClick={() => perform({ type: 'kick', personId })}
        >
          {t('roster.kick')}
        </button>
        <button
          type="submit"
          class="btn btn-danger"
          disabled={ended.value}
          onClick={() => perform({ type: 'ban', personId })}
        >
          {t('roster.ban')}
        </button>
        <button type="submit" class="btn">
          {t('action.close')}
        </button>
      </div>
      <p class="quiet">{t('roster.kick.note')}</p>
    </form>
  )
}
