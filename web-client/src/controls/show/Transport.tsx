import { number } from '../../i18n'
import { say } from '../../i18n/showTexts'
import { FRAME_MS } from '../../model'
import { bodyTimeText, neuralTimeText } from '../lapse'
import { Icon, type IconName } from './Icon'
import { SeekBar } from './SeekBar'
import { type Show, SPEEDS } from './Show'
import { SignButton } from './SignButton'
import './Transport.css'

/** Everything that moves a recording: the seek bar, play, chapters, speed, frame by frame, dull stretches, a loop. */
export function Transport({ show, onJump }: { readonly show: Show; readonly onJump: () => void }) {
  const { steering } = show.connection
  const showing = show.state
  return (
    <section class="transport" aria-label={say('show.transport')}>
      <SeekBar show={show} />
      <div class="transport-row">
        <div class="transport-play">
          <SignButton icon="back" words={say('show.key.back')} hint="P" onPress={() => show.back()} />
          <PlayShowButton show={show} />
          <SignButton icon="next" words={say('show.key.next')} hint="N" onPress={() => show.next()} />
        </div>
        <TimeButton show={show} onJump={onJump} />
        <div class="transport-fine">
          <SpeedSelect show={show} />
          <SignButton icon="stepBack" words={say('show.key.stepBack')} hint="Shift ←" onPress={() => show.step(-1)} />
          <SignButton
            icon="stepForward"
            words={say('show.key.stepForward')}
            hint="Shift →"
            onPress={() => show.step(1)}
          />
          <LoopButton show={show} />
          <button
            type="button"
            class="btn btn-small"
            aria-pressed={showing?.skipDull ?? false}
            disabled={show.timeline.dull.length === 0}
            title={say('show.skipDull.note')}
            onClick={() => steering.perform({ action: 'skipDull', on: showing?.skipDull !== true })}
          >
            {say('show.skipDull')}
          </button>
        </div>
      </div>
    </section>
  )
}

/** One big button: it is pressed while talking. */
export function PlayShowButton({ show }: { readonly show: Show }) {
  const showing = show.state
  const [icon, words]: readonly [IconName, string] =
    showing?.playing === true
      ? ['pause', say('show.pause')]
      : showing?.over === true
        ? ['again', say('show.again')]
        : ['play', say('show.play')]
  return (
    <button
      type="button"
      class="btn btn-primary transport-go"
      aria-keyshortcuts="Space"
      data-testid="play"
      data-playing={showing?.playing ?? false}
      onClick={() => show.toggle()}
    >
      <Icon name={icon} /> {words}
    </button>
  )
}

/* Both clocks; pressed, it asks where to go. */
function TimeButton({ show, onJump }: { readonly show: Show; readonly onJump: () => void }) {
  const frame = show.frame.value
  const withBody = show.connection.classroom.circuit === 'classroom'
  const neural = neuralTimeText(frame * FRAME_MS)
  return (
    <button
      type="button"
      class="btn transport-time num"
      title={`${say('show.key.jump')} (G)`}
      aria-keyshortcuts="G"
      data-testid="frame"
      data-frame={show.state?.frame ?? 0}
      onClick={onJump}
    >
      <span class="visually-hidden">{say('show.key.jump')}: </span>
      <strong>{withBody ? bodyTimeText(show.bodyTimeMs.value) : neural}</strong>
      <span class="quiet">
        {withBody && <>{neural} · </>}
        {say('show.frame', { frame: number(frame, 0) })}
      </span>
      {show.state?.waitsFor != null && <span class="spinner" role="status" aria-label={say('show.developing')} />}
    </button>
  )
}

/** How many times as fast as the neurons' own time. */
export function SpeedSelect({ show }: { readonly show: Show }) {
  const speed = show.state?.speed ?? 1
  return (
    <select
      class="transport-speed"
      aria-label={say('show.speed')}
      title={`${say('show.speed')} (+ −)`}
      value={String(speed)}
      onChange={(event) => show.setSpeed(Number(event.currentTarget.value))}
    >
      {[...new Set([...SPEEDS, speed])]
        .sort((a, b) => a - b)
        .map((each) => (
          <option key={each} value={String(each)}>
            {number(each, Number.isInteger(each) ? 0 : each === 0.5 ? 1 : 2)}×
          </option>
        ))}
    </select>
  )
}

function LoopButton({ show }: { readonly show: Show }) {
  const on = show.state?.loop != null
  const words = on ? say('show.loop.off') : say(show.loopFrom.value === null ? 'show.loop.from' : 'show.loop.to')
  return (
    <button
      type="button"
      class="btn btn-small"
      aria-pressed={on}
      title={say('show.loop.note')}
      onClick={() => show.markLoop()}
    >
      <Icon name="loop" /> {words}
    </button>
  )
}
