import { useRef, useState } from 'preact/hooks'
import type { LiveConnection } from '../connection/LiveConnection'
import { t } from '../i18n'
import type { Outsider, RosterPerson } from '../protocol/messages'
import { PersonCard } from './PersonCard'
import './Roster.css'
import { type Presence, presenceOf, TONES } from './presence'

/** Who is in the class and how they keep up, and who was taken out; only hosts see it. */
export function Roster({ connection }: { readonly connection: LiveConnection }) {
  const { roster, out } = connection.classroom
  const people = roster.value
  return (
    <>
      {people.length === 0 ? (
        <p class="quiet">{t('roster.empty')}</p>
      ) : (
        <>
          <Summary people={people} />
          <ul class="list roster" aria-label={t('roster.label')}>
            {people.map((person) => (
              <Line key={person.personId} person={person} connection={connection} />
            ))}
          </ul>
        </>
      )}
      {out.value.length > 0 && <TakenOut people={out.value} connection={connection} />}
    </>
  )
}

/* How many are how, worst first: what a glance while talking must tell. */
function Summary({ people }: { readonly people: readonly RosterPerson[] }) {
  const counts = new Map<Presence, number>()
  for (const person of people) {
    counts.set(presenceOf(person), (counts.get(presenceOf(person)) ?? 0) + 1)
  }
  return (
    <p class="row roster-summary" role="status" data-testid="roster-summary">
      {(['lost', 'slow', 'away', 'here'] as const).map((state) =>
        counts.has(state) ? (
          <span key={state} class="badge" data-tone={TONES[state]}>
            {counts.get(state)} {t(`roster.${state}`)}
          </span>
        ) : null,
      )}
    </p>
  )
}

function Line({ person, connection }: { readonly person: RosterPerson; readonly connection: LiveConnection }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [open, setOpen] = useState(false)
  const state = presenceOf(person)
  const show = () => {
    setOpen(true)
    dialog.current?.showModal()
  }
  return (
    <li class="list-item" data-person-id={person.personId}>
      <button type="button" class="roster-person" aria-haspopup="dialog" onClick={show}>
        <span class="roster-name">
          {person.nickname}
          {person.realName !== null && <span class="quiet roster-real"> {person.realName}</span>}
        </span>
        {person.coHost && <span class="badge">{t('roster.coHost')}</span>}
        <span class="badge" data-tone={TONES[state]}>
          {t(`roster.${state}`)}
        </span>
      </button>
      <dialog ref={dialog} class="dialog" aria-label={person.nickname} onClose={() => setOpen(false)}>
        {open && <PersonCard person={person} connection={connection} />}
      </dialog>
    </li>
  )
}

function TakenOut(props: { readonly people: readonly Outsider[]; readonly connection: LiveConnection }) {
  const { connection, people } = props
  const readmit = (personId: number) => void connection.commands.perform({ type: 'readmit', personId })
  return (
    <ul class="list" aria-label={t('roster.out')}>
      {people.map(({ personId, nickname, banned }) => (
        <li key={personId} class="list-item roster-out">
          <span class="roster-name">{t(banned ? 'roster.banned' : 'roster.kicked', { name: nickname })}</span>
          <button
            type="button"
            class="btn btn-small"
            disabled={connection.classroom.ended.value}
            onClick={() => readmit(personId)}
          >
            {t('roster.readmit')}
            <span class="visually-hidden"> {nickname}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
