import { Announcer } from '../../a11y/Announcer'
import type { LiveConnection } from '../../connection/LiveConnection'
import { ActivityCard } from '../../controls/ActivityCard'
import { Clocks } from '../../controls/Clocks'
import { ConnectionBanner } from '../../controls/ConnectionBanner'
import { Dial } from '../../controls/Dial'
import { EyesUpCover } from '../../controls/EyesUp'
import { MarkList } from '../../controls/MarkList'
import { Narration } from '../../controls/Narration'
import { StateBadge } from '../../controls/StateBadge'
import { OwnTeam, TrialNotice } from '../../controls/TeamChip'
import { t } from '../../i18n'
import { BrandBar } from '../BrandBar'
import { LensTabs } from '../LensTabs'
import '../instrument.css'

/** The instrument in a student's hand: one lens at a time, the story above it, the three dials under the thumb. */
export function StudentView({ connection }: { readonly connection: LiveConnection }) {
  const { classroom, frames } = connection
  const me = classroom.identity.value
  return (
    <div class="instrument" data-testid="me" data-person-id={me?.personId} data-role={me?.role}>
      <BrandBar>
        <span class="chip">{me?.nickname}</span>
        <OwnTeam connection={connection} />
        <StateBadge frames={frames} />
      </BrandBar>
      <ConnectionBanner connection={connection} />
      <EyesUpCover connection={connection} />
      <Announcer frames={frames} />
      <main class="instrument-main" inert={classroom.eyesUp.value && !classroom.ended.value}>
        <div class="instrument-story">
          {classroom.ended.value && <p class="notice">{t('departed.ended.text')}</p>}
          <ActivityCard connection={connection} />
          <TrialNotice connection={connection} />
          <Clocks connection={connection} />
          <Narration classroom={classroom} />
          <details class="fold instrument-marks">
            <summary>{t('marks.title')}</summary>
            <MarkList classroom={classroom} />
          </details>
        </div>
        <LensTabs connection={connection} />
        <section class="instrument-dials dials" aria-label={t('dials.label')}>
          {classroom.usedDials.map((dial) => (
            <Dial key={dial} dial={dial} connection={connection} />
          ))}
        </section>
      </main>
    </div>
  )
}
