import type { LiveConnection } from '../connection/LiveConnection'
import { t } from '../i18n'
import { ASSIGNED_MAX_PEOPLE, DIAL_POLICIES, type DialPolicy } from '../protocol/commands'
import type { DialName } from '../protocol/metrics'
import { dialName } from './dialScale'
import './HostSwitches.css'
import { SpreadStrip } from './SpreadStrip'
import { useWish } from './useWish'

/** Who may turn each dial: the host alone, everyone, all together, or some people who are ticked off a list. */
export function DialPolicies({ connection }: { readonly connection: LiveConnection }) {
  return (
    <div class="stack switches">
      {connection.classroom.usedDials.map((dial) => (
        <OneDial key={dial} dial={dial} connection={connection} />
      ))}
    </div>
  )
}

interface Props {
  readonly dial: DialName
  readonly connection: LiveConnection
}

function OneDial({ dial, connection }: Props) {
  const { classroom, commands } = connection
  const state = classroom.dials[dial].value
  const several = classroom.teams.value.count > 1
  const choose = (policy: DialPolicy) =>
    void commands.perform(
      policy === 'assigned'
        ? { type: 'assignDial', dial, people: state.assigned }
        : { type: 'setDialPolicy', dial, policy },
    )
  return (
    <fieldset class={`policy dial-${dial}`} disabled={classroom.ended.value}>
      <legend>{dialName(dial, classroom.circuit)}</legend>
      <div class="segmented policy-choice">
        {DIAL_POLICIES.filter((policy) => policy !== 'teams' || several || state.policy === policy).map((policy) => (
          <button
            key={policy}
            type="button"
            title={t(`policy.${policy}.note`)}
            aria-pressed={state.policy === policy}
            onClick={() => choose(policy)}
          >
            {t(`policy.${policy}`)}
          </button>
        ))}
      </div>
      <p class="quiet policy-note">{t(`policy.${state.policy}.note`)}</p>
      {state.policy === 'consensus' && <SpreadStrip dial={dial} state={state} />}
      {state.policy === 'assigned' && <GivenTo dial={dial} connection={connection} />}
    </fieldset>
  )
}

function GivenTo({ dial, connection }: Props) {
  const { classroom, commands } = connection
  const { assigned } = classroom.dials[dial].value
  const [holders, wish] = useWish(assigned)
  const people = classroom.roster.value
  if (people.length === 0) {
    return <p class="quiet policy-note">{t('roster.empty')}</p>
  }
  const give = (personId: number, given: boolean) => {
    const others = holders.filter((id) => id !== personId)
    const next = given ? [...others, personId] : others
    wish(next, commands.perform({ type: 'assignDial', dial, people: next }))
  }
  return (
    <ul class="policy-people" aria-label={t('policy.people', { dial: dialName(dial, classroom.circuit) })}>
      {people.map(({ personId, nickname }) => (
        <li key={personId}>
          <label class="policy-person">
            <input
              type="checkbox"
              checked={holders.includes(personId)}
              disabled={holders.length >= ASSIGNED_MAX_PEOPLE && !holders.includes(personId)}
              onChange={(event) => give(personId, event.currentTarget.checked)}
            />
            <span>{nickname}</span>
          </label>
        </li>
      ))}
    </ul>
  )
}
