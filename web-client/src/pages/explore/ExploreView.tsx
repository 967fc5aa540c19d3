import { Announcer } from '../../a11y/Announcer'
import { useAltShortcuts } from '../../a11y/shortcuts'
import type { LiveConnection } from '../../connection/LiveConnection'
import { Clocks } from '../../controls/Clocks'
import { ConnectionBanner } from '../../controls/ConnectionBanner'
import { CueButtons, TreatmentPanel } from '../../controls/CuePanel'
import { Dial } from '../../controls/Dial'
import { DosePanel } from '../../controls/DosePanel'
import { BlockerSwitches } from '../../controls/HostSwitches'
import { LapseSelector } from '../../controls/LapseSelector'
import { MarkList } from '../../controls/MarkList'
import { Narration } from '../../controls/Narration'
import { askForReset, PlayButton, ResetButtons, togglePlay } from '../../controls/RunButtons'
import { StateBadge } from '../../controls/StateBadge'
import { t } from '../../i18n'
import { BrandBar } from '../BrandBar'
import { LensTabs } from '../LensTabs'
import '../instrument.css'

/** The instrument for one: a student's view whose holder also runs the class. */
export function ExploreView({
  connection,
  onLeave,
}: {
  readonly connection: LiveConnection
  readonly onLeave: () => void
}) {
  const { classroom, frames } = connection
  const me = classroom.identity.value
  const twoAreas = classroom.circuit === 'twoArea'
  useAltShortcuts({ KeyK: () => togglePlay(connection), KeyR: askForReset })
  return (
    <div class="instrument explore" data-testid="me" data-person-id={me?.personId} data-role={me?.role}>
      <BrandBar>
        <StateBadge frames={frames} />
      </BrandBar>
      <ConnectionBanner connection={connection} />
      <Announcer frames={frames} />
      <main class="instrument-main">
        <div class="instrument-story">
          <div class="explore-run">
            <PlayButton connection={connection} />
            {twoAreas ? null : <LapseSelector connection={connection} />}
          </div>
          <Clocks connection={connection} withLapse={false} />
          <Narration classroom={classroom} />
          {twoAreas ? (
            <TreatmentPanel connection={connection} />
          ) : (
            <details class="fold">
              <summary>{t('dose.title')}</summary>
              <DosePanel connection={connection} />
            </details>
          )}
          <details class="fold">
            <summary>{t('explore.more')}</summary>
            <div class="stack">
              {twoAreas ? null : <BlockerSwitches connection={connection} />}
              <ResetButtons connection={connection} />
              <MarkList classroom={classroom} />
              <button type="button" class="btn" onClick={onLeave}>
                {t('explore.other')}
              </button>
            </div>
          </details>
        </div>
        <LensTabs connection={connection} />
        <section class="instrument-dials dials" aria-label={t('dials.label')}>
          {twoAreas && <CueButtons connection={connection} />}
          {classroom.usedDials.map((dial) => (
            <Dial key={dial} dial={dial} connection={connection} />
          ))}
        </section>
      </main>
    </div>
  )
}
