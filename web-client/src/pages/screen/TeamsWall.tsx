import { signal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { LiveConnection } from '../../connection/LiveConnection'
import type { Predictable } from '../../controls/quantityName'
import { TeamSign, TrialNotice } from '../../controls/TeamChip'
import { quantityShown } from '../../controls/teamQuantity'
import { armName, armOf } from '../../controls/teamText'
import { t } from '../../i18n'
import { LensHost } from '../LensHost'
import { teamsOptions } from '../LensTabs'

/* Beside what the host looks at: what grows and shrinks in every lesson. */
const BESIDE: Predictable = 'PFC.spineDensity'
const BESIDE_ITSELF: Predictable = 'PFC.rateEHz'

/** All brains of a class on the wall: two quantities of each team, and how teams or arms compare. A question leaves the second only its comparison. */
export function TeamsWall({ connection, asked }: { readonly connection: LiveConnection; readonly asked: boolean }) {
  const shown = useMemo(() => quantityShown(connection), [connection])
  const beside = useMemo(() => signal(BESIDE), [])
  beside.value = shown.value === BESIDE ? BESIDE_ITSELF : BESIDE
  const [first, second, alone] = useMemo(() => {
    const options = teamsOptions(connection, beside)
    return [teamsOptions(connection, shown), options, { ...options, withPanels: false }]
  }, [connection, shown, beside])
  return (
    <>
      <section class="panel screen-teams" aria-label={t('lens.teams')}>
        <LensHost lens="teams" source={connection} options={first} />
      </section>
      <section class="panel screen-teams-beside" aria-label={t('lens.teams')}>
        <LensHost key={String(asked)} lens="teams" source={connection} options={asked ? alone : second} />
      </section>
    </>
  )
}

/** Which teams there are, how many are in each, and what each got once everybody may know. */
export function TeamsLegend({ connection }: { readonly connection: LiveConnection }) {
  const teams = connection.classroom.teams.value
  return (
    <section class="screen-legend" aria-label={t('team.list')}>
      <ul class="row" aria-label={t('team.list')}>
        {Array.from({ length: teams.count }, (_, index) => index + 1).map((team) => {
          const arm = armOf(teams, team)
          const words = arm === null ? t('team.members', { count: teams.members[team - 1] ?? 0 }) : armName(arm)
          return (
            <li key={team}>
              <TeamSign team={team}>{words}</TeamSign>
            </li>
          )
        })}
      </ul>
      <TrialNotice connection={connection} />
    </section>
  )
}
