import { computed, type ReadonlySignal } from '@preact/signals'
import type { TargetedKeyboardEvent } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { LiveConnection } from '../connection/LiveConnection'
import { lookAt, lookAtQuantity, lookOf, lookThrough, type Tab } from '../controls/lensChoice'
import { PictureButton } from '../controls/PictureButton'
import { type Predictable, quantityName } from '../controls/quantityName'
import { ThoughtCues } from '../controls/ThoughtCues'
import { describeQuantity, quantitiesOf, quantityShown, TEAM_QUANTITIES } from '../controls/teamQuantity'
import { armName, teamName } from '../controls/teamText'
import { t } from '../i18n'
import { bodyTimeAt, type CircuitName, isMasked, type RegionName } from '../model'
import type { Command } from '../protocol/commands'
import { LensHost, type LensName, type MountedLens } from './LensHost'
import './LensTabs.css'

/* What each tab shows, above one another. */
const LENSES: Readonly<Record<Tab, readonly LensName[]>> = {
  brain: ['brain'],
  network: ['network'],
  synapse: ['synapse'],
  signals: ['raster', 'rates', 'eeg'],
  bodyclock: ['bodyclock'],
  mechanism: ['mechanism'],
  teams: ['teams'],
  whatif: ['whatif'],
  thoughts: ['thoughts'],
}

/* The EEG-like signal and its bands are told of the prefrontal cortex; two areas have another. */
function lensesOf(tab: Tab, circuit: CircuitName): readonly LensName[] {
  return circuit === 'twoArea' ? LENSES[tab].filter((lens) => lens !== 'eeg') : LENSES[tab]
}

/** The ways of looking at the brain, one at a time; only what is shown is sent and drawn. A spotlight chooses for students. */
export function LensTabs({ connection }: { readonly connection: LiveConnection }) {
  const { tabs, tab, region, led, placing } = lookOf(connection)
  const [options] = useState(() => optionsFor(connection))
  const mounted = useRef(new Map<LensName, MountedLens>())
  const shown = lensesOf(tab, connection.classroom.circuit)
  const albums = () =>
    shown
      .map((lens) => ({ title: t(`lens.${lens}`), pictures: mounted.current.get(lens)?.pictures() ?? [] }))
      .filter(({ pictures }) => pictures.length > 0)
  // The tabs are wider than a phone: the chosen one is in sight, whoever chose it.
  useEffect(() => document.getElementById(`tab-${tab}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [tab])
  // The region counts when such a lens is mounted; a spotlight on another one mounts it anew.
  const placed = { region, onRegion: (next: RegionName) => lookAt(next, connection) }
  return (
    <section class="lens-tabs" data-led={led}>
      <div class="lens-bar">
        <div class="lens-tablist" role="tablist" aria-label={t('lens.label')}>
          {tabs.map((each) => (
            <button
              key={each}
              id={`tab-${each}`}
              type="button"
              role="tab"
              aria-selected={tab === each}
              aria-controls="lens-panel"
              aria-disabled={led && tab !== each}
              tabIndex={tab === each ? 0 : -1}
              onClick={() => led || lookThrough(each, connection)}
              onKeyDown={(event) => led || moveFocus(event, each, tabs, connection)}
            >
              {t(`lens.${each}`)}
            </button>
          ))}
        </div>
        <PictureButton connection={connection} albums={albums} />
      </div>
      {led && (
        <p class="lens-led" role="status">
          <span aria-hidden="true">◎</span> {t('spotlight.led')}
        </p>
      )}
      <div class="lens-panel" id="lens-panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {(tab === 'teams' || tab === 'whatif') && <QuantityChoice connection={connection} led={led} />}
        {shown.map((lens) => (
          <LensHost
            key={hasPlace(lens) ? `${lens} ${placing}` : lens}
            lens={lens}
            source={connection}
            onLens={(name, lensOrNull) => keep(mounted.current, name, lensOrNull)}
            options={hasPlace(lens) ? placed : options[lens]}
          />
        ))}
      </div>
      {tab === 'thoughts' && <ThoughtCues connection={connection} />}
    </section>
  )
}

/* These show one region at a time. */
function hasPlace(lens: LensName): boolean {
  return lens === 'network' || lens === 'synapse'
}

function keep(mounted: Map<LensName, MountedLens>, name: LensName, lens: MountedLens | null): void {
  if (lens === null) mounted.delete(name)
  else mounted.set(name, lens)
}

/** What the lenses are told beyond frames: the body clock marks what happened. */
export function optionsFor(connection: LiveConnection): Partial<Record<LensName, object>> {
  const { classroom } = connection
  return {
    bodyclock: { marks: classroom.marks },
    mechanism: mechanismOptions(connection),
    teams: teamsOptions(connection, quantityShown(connection)),
    whatif: whatIfOptions(connection, quantityShown(connection)),
  }
}

/** What the mechanism lens is told: what is switched, whether this page may switch, and the way there. */
export function mechanismOptions({ classroom, commands }: LiveConnection, withControls = true) {
  const switches = computed(() => ({
    cut: classroom.cutArrows.value,
    blockers: classroom.blockers.value,
    hypotheses: classroom.hypotheses.value,
    masked: isMasked(classroom.teams.value),
    free: classroom.identity.value?.role === 'host' && !classroom.ended.value,
  }))
  const perform = async (command: Command) => (await commands.perform(command)).kind === 'accepted'
  return { switches, perform, withControls }
}

/** What the teams lens is told: whose brains there are, what of them is looked at, and what they are called. */
export function teamsOptions({ classroom }: LiveConnection, quantity: ReadonlySignal<Predictable>) {
  return {
    teams: classroom.teams,
    quantity,
    quantities: TEAM_QUANTITIES,
    describe: describeQuantity,
    teamName,
    armName,
    withPanels: classroom.role !== 'student',
  }
}

/* Where an alternative leaves the recording, and how far it has come. */
function whatIfOptions({ classroom }: LiveConnection, quantity: ReadonlySignal<Predictable>) {
  const parting = computed(() => {
    const [alternative, story] = [classroom.showing.value?.alternative ?? null, classroom.story.value]
    if (alternative === null || story === null) return null
    return { bodyTimeMs: bodyTimeAt(story, alternative.from), developed: alternative.developed }
  })
  return { parting, quantity, describe: describeQuantity, courseName: armName }
}

/* A spotlight chooses for everybody else. */
function QuantityChoice({ connection, led }: { readonly connection: LiveConnection; readonly led: boolean }) {
  const shown = useMemo(() => quantityShown(connection), [connection])
  return (
    <div class="field lens-quantity">
      <label for="team-quantity">{t('ask.quantity.shown')}</label>
      <select
        id="team-quantity"
        value={shown.value}
        disabled={led}
        onChange={(event) => lookAtQuantity(event.currentTarget.value as Predictable, connection)}
      >
        {quantitiesOf(connection.classroom.teams.value).map((each) => (
          <option key={each} value={each}>
            {quantityName(each)}
          </option>
        ))}
      </select>
    </div>
  )
}

function moveFocus(
  event: TargetedKeyboardEvent<HTMLButtonElement>,
  from: Tab,
  tabs: readonly Tab[],
  connection: LiveConnection,
): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (step === 0 || event.altKey) {
    return
  }
  event.preventDefault()
  const next = tabs[(tabs.indexOf(from) + step + tabs.length) % tabs.length]
  if (next !== undefined) {
    lookThrough(next, connection)
    document.getElementById(`tab-${next}`)?.focus()
  }
}
