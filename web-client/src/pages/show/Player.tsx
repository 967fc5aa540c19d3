import { useEffect, useState } from 'preact/hooks'
import { Announcer } from '../../a11y/Announcer'
import { ConnectionBanner } from '../../controls/ConnectionBanner'
import { goTo, lookOf, placeIn } from '../../controls/lensChoice'
import { reasonText } from '../../controls/reasonText'
import { StateBadge } from '../../controls/StateBadge'
import { BranchDialog } from '../../controls/show/Branch'
import { Curtain } from '../../controls/show/Curtain'
import { EndCard } from '../../controls/show/EndCard'
import { Icon } from '../../controls/show/Icon'
import { JumpDialog } from '../../controls/show/JumpDialog'
import { KeyHelp } from '../../controls/show/KeyHelp'
import type { PresenterAction } from '../../controls/show/presenterKeys'
import { Show } from '../../controls/show/Show'
import { ShowMarks } from '../../controls/show/ShowMarks'
import { ShowStory } from '../../controls/show/ShowStory'
import { SignButton } from '../../controls/show/SignButton'
import { Transport } from '../../controls/show/Transport'
import { usePresenterKeys } from '../../controls/show/usePresenterKeys'
import { useWholeTimeline } from '../../controls/show/useWholeTimeline'
import { WhatIfNotice } from '../../controls/show/WhatIfForm'
import { TeamBar } from '../../controls/TeamBar'
import { t, told } from '../../i18n'
import { say } from '../../i18n/showTexts'
import type { Timeline } from '../../model'
import { BrandBar } from '../BrandBar'
import { Failure, Waiting } from '../Interlude'
import { LensTabs } from '../LensTabs'
import { navigate } from '../router'
import { DialPosition } from '../screen/DialPosition'
import { useSession } from '../useSession'
import { CurtainCloth } from './CurtainCloth'
import '../instrument.css'
import './player.css'
import { steerBy } from './steerBy'
import { useFullScreen } from './useFullScreen'

export type Opened = 'jump' | 'help' | 'branch'

/** Plays a recording: the lenses of a live class, its story beside them, and below them what moves it. */
export function Player(props: {
  readonly token: string
  readonly timeline: Timeline
  /** The showing is no longer there. */
  readonly onGone: () => void
}) {
  const { token, timeline } = props
  const connection = useSession(`showing.${token}`, { kind: 'show', token })
  const { identity, refusal, farewell, story } = connection.classroom
  useEffect(() => {
    story.value = timeline
  }, [story, timeline])
  if (refusal.value !== null || farewell.value !== null) {
    const why = refusal.value === null ? say('show.gone.text') : reasonText(refusal.value)
    return <Failure title={say('show.gone')} text={why} action={say('show.open.again')} onAction={props.onGone} />
  }
  if (identity.value === null) {
    return <Waiting text={say('show.opening')} />
  }
  return <Stage connection={connection} timeline={timeline} token={token} />
}

function Stage(props: {
  readonly connection: ReturnType<typeof useSession>
  readonly timeline: Timeline
  readonly token: string
}) {
  const { connection, timeline, token } = props
  const [show] = useState(() => new Show(connection, timeline, token))
  const [curtain] = useState(() => new Curtain(token))
  const [opened, setOpened] = useState<Opened | null>(null)
  const [full, toggleFull] = useFullScreen()
  useEffect(() => () => curtain.dispose(), [curtain])
  useStoryLens(show)
  useWholeTimeline(show)
  const perform = (action: PresenterAction) =>
    steerBy(action, show, { curtain, open: setOpened, toggleFull, openSpeaker: () => openSpeaker(token) })
  usePresenterKeys(perform)
  const { classroom, frames } = connection
  const close = () => setOpened(null)
  const branch = () => {
    show.hold()
    setOpened('branch')
  }
  const scenario = classroom.identity.value?.scenario
  return (
    <div class="player" data-testid="me" data-role={classroom.role} data-full={full}>
      <BrandBar>
        <span class="chip player-title">{scenario === undefined ? '' : told(scenario.title)}</span>
        <StateBadge frames={frames} />
        <Aside perform={perform} token={token} />
      </BrandBar>
      <ConnectionBanner connection={connection} />
      <Announcer frames={frames} />
      <main class="player-main">
        <div class="player-lens">
          <LensTabs connection={connection} />
          <EndCard show={show} onBranch={branch} onLibrary={() => navigate('/library')} />
        </div>
        <div class="player-side">
          <ShowStory show={show} />
          {(show.state?.alternative ?? null) === null && <TeamBar connection={connection} />}
          <WhatIfNotice show={show} />
          <button type="button" class="btn player-branch" onClick={branch}>
            <Icon name="branch" /> {say('show.branch')}
          </button>
          <section class="player-dials" aria-label={t('dials.label')}>
            {classroom.usedDials.map((dial) => (
              <DialPosition key={dial} dial={dial} classroom={classroom} />
            ))}
          </section>
          <details class="fold player-marks" open={startsWide()}>
            <summary>
              <h2 class="player-marks-title">{say('show.marks')}</h2>
            </summary>
            <ShowMarks show={show} />
          </details>
        </div>
        <Transport show={show} onJump={() => setOpened('jump')} />
      </main>
      {opened === 'jump' && <JumpDialog show={show} onClose={close} />}
      {opened === 'help' && <KeyHelp onClose={close} />}
      {opened === 'branch' && <BranchDialog show={show} onClose={close} />}
      {curtain.drawn.value && <CurtainCloth onLift={() => curtain.set(false)} />}
    </div>
  )
}

/* What belongs to the room rather than to the recording. */
function Aside({ perform, token }: { readonly perform: (action: PresenterAction) => void; readonly token: string }) {
  return (
    <span class="player-aside">
      <a
        class="btn btn-small player-speaker"
        href={speakerAddress(token)}
        target={SPEAKER_WINDOW}
        title={`${say('show.key.speaker')} (S)`}
      >
        {say('show.key.speaker')}
      </a>
      <SignButton icon="blank" words={say('show.key.blank')} hint="B" onPress={() => perform('blank')} />
      <SignButton icon="full" words={say('show.key.fullScreen')} hint="F" onPress={() => perform('fullScreen')} />
      <SignButton icon="help" words={say('show.key.help')} hint="?" onPress={() => perform('help')} />
    </span>
  )
}

const SPEAKER_WINDOW = 'synaptarium-speaker'

function speakerAddress(token: string): string {
  return `/speaker#${token}`
}

function openSpeaker(token: string): void {
  window.open(speakerAddress(token), SPEAKER_WINDOW, 'popup,width=1180,height=800')
}

/* Below it the marks are folded: a phone needs its room for the lens. */
function startsWide(): boolean {
  return matchMedia('(min-width: 60rem)').matches
}

/** Each chapter shows its lens and place when it begins; until the next one the page may look elsewhere. */
function useStoryLens(show: Show): void {
  const index = show.chapterIndex.value
  useEffect(() => {
    const chapter = show.timeline.chapters[index ?? -1]
    const place = chapter === undefined ? null : placeIn(chapter.lens, chapter.region)
    const compares = lookOf(show.connection).tab === 'whatif' // an alternative is followed over chapters
    if (place !== null && !compares) goTo(place)
  }, [show, index])
}
