import type { LiveConnection } from '../connection/LiveConnection'
import { t } from '../i18n'
import './TeamChip.css'
import { isMasked } from '../model'
import { armName, armOf, teamName } from './teamText'

/** A team's sign: its colour and its name, with how many are in it. */
export function TeamSign({ team, children }: { readonly team: number; readonly children?: string | undefined }) {
  return (
    <span class="chip team-sign" style={{ '--team': `var(--color-team-${team})` }}>
      <span class="team-swatch" aria-hidden="true" />
      {teamName(team)}
      {children !== undefined && <span class="team-more">{children}</span>}
    </span>
  )
}

/** Which team this person is in; nothing where the class has one brain. */
export function OwnTeam({ connection }: { readonly connection: LiveConnection }) {
  const { count, team } = connection.classroom.teams.value
  return count < 2 ? null : (
    <span class="own-team" data-testid="own-team" data-team={team}>
      <TeamSign team={team} />
    </span>
  )
}

/** What a trial means for the one who looks at this team's brain: hidden still, or what it got. */
export function TrialNotice({ connection }: { readonly connection: LiveConnection }) {
  const { teams, role } = connection.classroom
  const { trial, team } = teams.value
  if (trial === null) {
    return null
  }
  const arm = armOf(teams.value, team)
  if (!isMasked(teams.value) && (arm === null || role === 'screen')) {
    return null // a wall names every team's arm
  }
  return (
    <p class="notice trial-notice" role="status" data-testid="trial-notice">
      {isMasked(teams.value) || arm === null
        ? t('trial.masked')
        : t('trial.got', { team: teamName(team), arm: armName(arm) })}
    </p>
  )
}
