import type { LiveConnection } from '../connection/LiveConnection'
import { t } from '../i18n'
import type { RosterPerson } from '../protocol/messages'
import { ConfirmButton } from './ConfirmButton'
import './Roster.css'

/* A second behind: the person sees an old brain. */
const LAGGING_FRAMES = 20

/** Who is in the class and how they keep up; only the host sees it. */
export function Roster({ connection }: { readonly connection: LiveConnection }) {
  const { roster, ended } = connection.classroom
  const people = roster.value
  if (people.length === 0) {
    return <p class="quiet">{t('roster.empty')}</p>
  }
  return (
    <ul class="list roster" aria-label={t('roster.label')}>
      {people.map((person) => (
        <li key={person.personId} class="list-item" data-person-id={person.personId}>
          <span class="roster-name">{person.nickname}</span>
          <Presence person={person} />
          <ConfirmButton
            danger
            disabled={ended.value}
            question={t('roster.kick.question', { name: person.nickname })}
            consequence={t('roster.kick.consequence')}
            confirm={t('roster.kick')}
            onConfirm={() => void connection.commands.perform({ type: 'kick', personId: person.personId })}
          >
            <span aria-hidden="true">✕</span>
            <span class="visually-hidden">{t('roster.kick.name', { name: person.nickname })}</span>
          </ConfirmButton>
        </li>
      ))}
    </ul>
  )
}

function Presence({ person }: { readonly person: RosterPerson }) {
  if (!person.present) {
    return <span class="badge">{t('roster.away')}</span>
  }
  return person.laggingFrames > LAGGING_FRAMES ? (
    <span class="badge" data-tone="warn">
      {t('roster.lagging')}
    </span>
  ) : (
    <span class="badge" data-tone="ok">
      {t('roster.present')}
    </span>
  )
}
