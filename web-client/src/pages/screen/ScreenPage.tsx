import { useEffect, useState } from 'preact/hooks'
import { Announcer } from '../../a11y/Announcer'
import type { LiveConnection } from '../../connection/LiveConnection'
import { ActivityBoard } from '../../controls/ActivityCard'
import { Clocks } from '../../controls/Clocks'
import { ConnectionBanner } from '../../controls/ConnectionBanner'
import { JoinPanel } from '../../controls/JoinPanel'
import { lookOf } from '../../controls/lensChoice'
import { Narration } from '../../controls/Narration'
import { reasonText } from '../../controls/reasonText'
import { StateBadge } from '../../controls/StateBadge'
import { themeAskedFor, wearTheme } from '../../design/theme'
import { t } from '../../i18n'
import { Departed } from '../Departed'
import { Failure, Waiting } from '../Interlude'
import { LensHost } from '../LensHost'
import { mechanismOptions } from '../LensTabs'
import type { Route } from '../router'
import { useSession } from '../useSession'
import { DialPosition } from './DialPosition'
import './screen.css'
import { TeamsLegend, TeamsWall } from './TeamsWall'

/** `/screen/CODE`: what the whole room sees. No controls, and no names but of hands on dials. */
export default function ScreenPage({ route }: { readonly route: Extract<Route, { page: 'screen' }> }) {
  const entry = { kind: 'screen', code: route.code } as const
  const connection = useSession(`screen.${route.code}`, entry)
  const { identity, refusal, farewell } = connection.classroom
  useWallTheme()
  if (refusal.value !== null) {
    return (
      <Failure
        title={t('screen.cannotShow')}
        text={reasonText(refusal.value)}
        action={t('action.retry')}
        onAction={() => connection.enter(entry)}
      />
    )
  }
  if (farewell.value !== null && farewell.value !== 'ended') {
    return <Departed why={farewell.value} onReturn={() => connection.enter(entry)} />
  }
  return identity.value === null ? <Waiting text={t('screen.entering')} /> : <Wall connection={connection} />
}

/* What can be read from the back row: two regions that react unlike, and the body in four charts. */
const WALL_RATES = { classroom: { regions: ['PFC', 'AMY'] }, twoArea: { regions: ['VACC', 'DLPFC'] } }
const WALL_BODY_CHARTS = ['ketamine', 'stress', 'spines', 'growth']

/* Larger type and stronger colours as long as the page is a wall; a bright room's wall may ask for others by its address. */
function useWallTheme(): void {
  useEffect(() => wearTheme(themeAskedFor(location.search) ?? 'projector'), [])
}

function Wall({ connection }: { readonly connection: LiveConnection }) {
  const { classroom, frames } = connection
  const me = classroom.identity.value
  const several = classroom.teams.value.count > 1
  const asked = (classroom.activity.value.poll ?? classroom.activity.value.prediction) !== null
  return (
    <main
      class={several ? 'screen screen-of-teams' : 'screen'}
      data-asked={asked}
      data-testid="me"
      data-person-id={me?.personId}
      data-role={me?.role}
    >
      <ConnectionBanner connection={connection} />
      <Announcer frames={frames} />
      {several ? (
        <TeamsWall connection={connection} asked={asked} />
      ) : (
        <BrainWall connection={connection} asked={asked} />
      )}
      {asked && (
        <div class="screen-activity">
          <ActivityBoard connection={connection} />
        </div>
      )}
      <section class="screen-story">
        <div class="screen-clocks">
          <Clocks connection={connection} />
          <StateBadge frames={frames} />
        </div>
        <Narration classroom={classroom} />
      </section>
      {several ? (
        <TeamsLegend connection={connection} />
      ) : (
        <section class="screen-dials" aria-label={t('dials.label')}>
          {classroom.usedDials.map((dial) => (
            <DialPosition key={dial} dial={dial} classroom={classroom} />
          ))}
        </section>
      )}
      {!classroom.locked.value && !classroom.ended.value && (
        <section class="screen-join" aria-label={t('join.title')}>
          <JoinPanel classroom={classroom} />
        </section>
      )}
    </main>
  )
}

/* One brain: large, with its signals and its body beside it; what the class is asked takes the place of the signals. */
function BrainWall({ connection, asked }: { readonly connection: LiveConnection; readonly asked: boolean }) {
  const { classroom } = connection
  const { tab, region, led } = lookOf(connection)
  const lit = tab === 'network' || tab === 'synapse' || tab === 'thoughts' || tab === 'mechanism'
  const large = led && lit ? tab : 'brain' // the wall shows the other lenses beside it anyway
  const [chain] = useState(() => mechanismOptions(connection, false))
  const optionsOf = (lens: typeof large) =>
    lens === 'mechanism' ? chain : lens === 'brain' || lens === 'thoughts' ? undefined : { region, withControls: false }
  return (
    <>
      <section class="panel screen-brain" aria-label={t(`lens.${large}`)}>
        <LensHost key={`${large} ${region}`} lens={large} source={connection} options={optionsOf(large)} />
      </section>
      {!asked && (
        <>
          <section class="panel screen-raster" aria-label={t('lens.raster')}>
            <LensHost lens="raster" source={connection} />
          </section>
          <section class="panel screen-rates" aria-label={t('lens.rates')}>
            <LensHost lens="rates" source={connection} options={WALL_RATES[classroom.circuit]} />
          </section>
        </>
      )}
      {classroom.circuit === 'twoArea' ? (
        <section class="panel screen-body" aria-label={t('lens.network')}>
          <LensHost lens="network" source={connection} />
        </section>
      ) : (
        <section class="panel screen-body" aria-label={t('lens.bodyclock')}>
          <LensHost
            lens="bodyclock"
            source={connection}
            options={{ charts: WALL_BODY_CHARTS, marks: classroom.marks }}
          />
        </section>
      )}
    </>
  )
}
