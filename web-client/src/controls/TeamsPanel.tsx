import { useState } from 'preact/hooks'
import type { LiveConnection } from '../connection/LiveConnection'
import { t } from '../i18n'
import { TEAM_SEEDS, TEAMS_MAX, type TeamSeeds } from '../protocol/commands'
import type { RosterPerson } from '../protocol/messages'
import { ConfirmButton } from './ConfirmButton'
import { TeamSign } from './TeamChip'
import './TeamsPanel.css'
import { TrialPanel } from './TrialPanel'
import { armName, armOf, teamName } from './teamText'

/** Makes teams, each with a brain of its own, deals people out, and runs a trial over them. */
export function TeamsPanel({ connection }: { readonly connection: LiveConnection }) {
  return connection.classroom.teams.value.count < 2 ? (
    <MakeTeams connection={connection} />
  ) : (
    <>
      <TrialPanel connection={connection} />
      <Members connection={connection} />
      <OneBrain connection={connection} />
    </>
  )
}

const USUAL_COUNT = 4

function MakeTeams({ connection }: { readonly connection: LiveConnection }) {
  const ended = connection.classroom.ended.value
  const [count, setCount] = useState(USUAL_COUNT)
  const [seeds, setSeeds] = useState<TeamSeeds>('same')
  return (
    <div class="stack">
      <div class="field">
        <label for="team-count">{t('team.count')}</label>
        <select
          id="team-count"
          value={String(count)}
          disabled={ended}
          onChange={(event) => setCount(Number(event.currentTarget.value))}
        >
          {Array.from({ length: TEAMS_MAX - 1 }, (_, index) => index + 2).map((each) => (
            <option key={each} value={String(each)}>
              {each}
            </option>
          ))}
        </select>
      </div>
      <fieldset class="team-seeds" disabled={ended}>
        <legend>{t('team.seeds')}</legend>
        {TEAM_SEEDS.map((each) => (
          <label key={each} class="team-seed">
            <input type="radio" name="team-seeds" checked={seeds === each} onChange={() => setSeeds(each)} />
            <span>
              {t(`team.seeds.${each}`)} <span class="quiet switch-note">{t(`team.seeds.${each}.note`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <ConfirmButton
        question={t('team.make.question', { count })}
        consequence={t('team.make.consequence')}
        confirm={t('team.make')}
        disabled={ended}
        onConfirm={() => void connection.commands.perform({ type: 'setTeams', count, seeds })}
      >
        {t('team.make')}
      </ConfirmButton>
    </div>
  )
}

function OneBrain({ connection }: { readonly connection: LiveConnection }) {
  const { teams, ended } = connection.classroom
  return (
    <ConfirmButton
      question={t('team.one.question')}
      consequence={t('team.make.consequence')}
      confirm={t('team.one')}
      disabled={ended.value}
      onConfirm={() => void connection.commands.perform({ type: 'setTeams', count: 1, seeds: teams.value.seeds })}
    >
      {t('team.one')}
    </ConfirmButton>
  )
}

/** Who is in which team; each person is moved by a list of teams, which keys and screen readers know. */
function Members({ connection }: { readonly connection: LiveConnection }) {
  const { teams, roster } = connection.classroom
  const { count } = teams.value
  return (
    <ul class="team-list" aria-label={t('team.list')}>
      {Array.from({ length: count }, (_, index) => index + 1).map((team) => {
        const people = roster.value.filter((person) => person.team === team)
        const arm = armOf(teams.value, team)
        return (
          <li key={team} data-team={team}>
            <TeamSign team={team}>{arm === null ? t('team.members', { count: people.length }) : armName(arm)}</TeamSign>
            {people.length === 0 && <p class="quiet">{t('team.nobody')}</p>}
            {people.map((person) => (
              <Member key={person.personId} person={person} connection={connection} />
            ))}
          </li>
        )
      })}
    </ul>
  )
}

function Member({ person, connection }: { readonly person: RosterPerson; readonly connection: LiveConnection }) {
  const { teams, ended } = connection.classroom
  const { personId, nickname, team } = person
  const move = (next: number) => void connection.commands.perform({ type: 'setTeam', personId, team: next })
  return (
    <div class="team-member">
      <span class="roster-name">{nickname}</span>
      <select
        aria-label={t('team.of', { name: nickname })}
        value={String(team)}
        disabled={ended.value}
        onChange={(event) => move(Number(event.currentTarget.value))}
      >
        {Array.from({ length: teams.value.count }, (_, index) => index + 1).map((each) => (
          <option key={each} value={String(each)}>
            {teamName(each)}
          </option>
        ))}
      </select>
    </div>
  )
}
