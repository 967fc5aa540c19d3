import { Announcer } from '../../a11y/Announcer'
import { useAltShortcuts } from '../../a11y/shortcuts'
import type { LiveConnection } from '../../connection/LiveConnection'
import { AskForm } from '../../controls/AskForm'
import { Attention } from '../../controls/Attention'
import { Clocks } from '../../controls/Clocks'
import { ConnectionBanner } from '../../controls/ConnectionBanner'
import { CueButtons, TreatmentPanel } from '../../controls/CuePanel'
import { Dial } from '../../controls/Dial'
import { DialPolicies } from '../../controls/DialPolicies'
import { DosePanel } from '../../controls/DosePanel'
import { EyesUpButton } from '../../controls/EyesUp'
import { BlockerSwitches, JoinLock } from '../../controls/HostSwitches'
import { CopyButton, JoinPanel } from '../../controls/JoinPanel'
import { LapseSelector } from '../../controls/LapseSelector'
import { MarkList } from '../../controls/MarkList'
import { Narration } from '../../controls/Narration'
import { NoteForm } from '../../controls/NoteForm'
import { Roster } from '../../controls/Roster'
import { askForReset, PlayButton, ResetButtons, togglePlay } from '../../controls/RunButtons'
import { StateBadge } from '../../controls/StateBadge'
import { TeamBar } from '../../controls/TeamBar'
import { TeamsPanel } from '../../controls/TeamsPanel'
import { t } from '../../i18n'
import { BrandBar } from '../BrandBar'
import { LensTabs } from '../LensTabs'
import '../instrument.css'
import { ClassEnd } from './ClassEnd'
import { Fold } from './Fold'
import './host.css'
import { SecondDevice } from './SecondDevice'

/** The teacher's desk: what is pressed while talking is big and always there; everything else is folded. */
export function HostView({
  connection,
  hostToken,
}: {
  readonly connection: LiveConnection
  /** Null for a co-host, to whom the class does not belong. */
  readonly hostToken: string | null
}) {
  const { classroom, frames } = connection
  const me = classroom.identity.value
  const twoAreas = classroom.circuit === 'twoArea'
  useAltShortcuts({ KeyK: () => togglePlay(connection), KeyR: askForReset })
  return (
    <div class="host" data-testid="me" data-person-id={me?.personId} data-role={me?.role}>
      <BrandBar>
        <StateBadge frames={frames} />
      </BrandBar>
      <ConnectionBanner connection={connection} />
      <Announcer frames={frames} />
      <main class="host-main">
        <section class="host-run card" aria-label={t('host.run')}>
          <PlayButton connection={connection} />
          <EyesUpButton connection={connection} />
          <Clocks connection={connection} withLapse={false} />
          {twoAreas ? null : <LapseSelector connection={connection} />}
        </section>
        <div class="host-view">
          <div class="host-story stack">
            <Narration classroom={classroom} />
            <TeamBar connection={connection} />
          </div>
          <LensTabs connection={connection} />
        </div>
        <aside class="host-side" aria-label={t('host.desk')}>
          {classroom.ended.value && <p class="notice">{t('departed.ended.text')}</p>}
          <section class="card host-dials dials" aria-label={t('dials.label')}>
            {twoAreas && <CueButtons connection={connection} />}
            {classroom.usedDials.map((dial) => (
              <Dial key={dial} dial={dial} connection={connection} />
            ))}
          </section>
          <Fold title={t('host.people', { count: classroom.people.value })} open>
            {!classroom.ended.value && <WayIn connection={connection} hostToken={hostToken} />}
            <Roster connection={connection} />
          </Fold>
          {twoAreas ? (
            <Fold title={t('cue.title')} open>
              <TreatmentPanel connection={connection} />
            </Fold>
          ) : (
            <Fold title={t('dose.title')}>
              <DosePanel connection={connection} />
            </Fold>
          )}
          {twoAreas ? null : (
            <Fold title={t('team.title')}>
              <TeamsPanel connection={connection} />
            </Fold>
          )}
          <Fold title={t('ask.title')}>
            <AskForm connection={connection} />
          </Fold>
          <Fold title={t('policy.title')}>
            <DialPolicies connection={connection} />
          </Fold>
          <Fold title={t('attention.title')}>
            <Attention connection={connection} />
          </Fold>
          {twoAreas ? null : (
            <Fold title={t('blocker.title')}>
              <BlockerSwitches connection={connection} />
            </Fold>
          )}
          <Fold title={t('marks.title')}>
            <NoteForm connection={connection} />
            <MarkList classroom={classroom} />
          </Fold>
          <Fold title={t('reset.title')}>
            <ResetButtons connection={connection} />
          </Fold>
          {hostToken !== null && (
            <Fold title={t('host.end.title')} open={classroom.ended.value}>
              <ClassEnd connection={connection} hostToken={hostToken} />
            </Fold>
          )}
        </aside>
      </main>
    </div>
  )
}

/** How people and projectors come in; nobody does once the class is over. */
function WayIn(props: { readonly connection: LiveConnection; readonly hostToken: string | null }) {
  const { connection, hostToken } = props
  const { classroom } = connection
  const me = classroom.identity.value
  return (
    <>
      <JoinPanel classroom={classroom} />
      <div class="row">
        <JoinLock connection={connection} />
        <CopyButton text={me?.joinUrl ?? ''}>{t('host.copyLink')}</CopyButton>
        <a class="btn btn-small" href={`/screen/${me?.code}`} target="_blank" rel="noopener">
          {t('host.screen')}
        </a>
        {hostToken !== null && me && <SecondDevice classId={me.classId} hostToken={hostToken} />}
      </div>
    </>
  )
}
