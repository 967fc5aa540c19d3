import type { TargetedKeyboardEvent } from 'preact'
import type { LiveConnection } from '../connection/LiveConnection'
import { t } from '../i18n'
import type { ClassStore } from '../model'
import { DIAL_RANGES } from '../protocol/commands'
import type { CircuitName, DialName } from '../protocol/metrics'
import './Dial.css'
import {
  dialName,
  FINE_STEP,
  KEY_STEP,
  PAGE_STEP,
  positionOf,
  stepFrom,
  valueAt,
  writtenOn,
  zoneAt,
  zonesOf,
} from './dialScale'
import { handsText } from './handsText'
import { SpreadStrip } from './SpreadStrip'

/* Fine enough that a drag over a wide screen never jumps. */
const TRACK_STEPS = 1000

/**
 * One of the three dials: shows the class's value, or this person's own while the class hasn't confirmed it; whose hand is
 * on it; and, when it can't be turned from here, who may.
 */
export function Dial({ dial, connection }: { readonly dial: DialName; readonly connection: LiveConnection }) {
  const { classroom, commands } = connection
  const state = classroom.dials[dial].value
  const together = state.policy === 'consensus'
  const value = commands.asked[dial].value ?? (together ? classroom.own[dial].value : null) ?? state.value
  const enabled = classroom.mayTurn(dial) && !classroom.ended.value
  const zone = zoneAt(dial, value, classroom.circuit)
  const turn = (next: number) => commands.turn(dial, next)
  return (
    <div class={`dial dial-${dial}`} style={{ '--dial-fill': `${positionOf(dial, value) * 100}%` }}>
      <div class="dial-head">
        <label class="dial-name" for={`dial-${dial}`}>
          {dialName(dial, classroom.circuit)}
        </label>
        <span class="dial-hand" id={`dial-${dial}-hand`}>
          {handText(classroom, dial)}
        </span>
        {classroom.role === 'host' && state.before !== null && !classroom.ended.value && (
          <button
            type="button"
            class="btn btn-ghost dial-undo"
            aria-label={t('dial.undo', { dial: dialName(dial, classroom.circuit) })}
            title={t('dial.undo', { dial: dialName(dial, classroom.circuit) })}
            onClick={() => void commands.perform({ type: 'undoTurn', dial })}
          >
            <span aria-hidden="true">↶</span>
          </button>
        )}
        <span class="dial-zone">{t(`zone.${zone.key}`)}</span>
        <output class="dial-value" data-testid={`dial-value-${dial}`} data-value={value} for={`dial-${dial}`}>
          {writtenOn(dial, value)} <span class="dial-unit">{t(`dial.${dial}.unit`)}</span>
        </output>
      </div>
      <input
        id={`dial-${dial}`}
        type="range"
        min={0}
        max={TRACK_STEPS}
        step={1}
        value={Math.round(positionOf(dial, value) * TRACK_STEPS)}
        disabled={!enabled}
        aria-valuetext={`${writtenOn(dial, value)} ${t(`dial.${dial}.unit`)}, ${t(`zone.${zone.key}`)}`}
        aria-describedby={`dial-${dial}-hand`}
        onInput={(event) => turn(valueAt(dial, event.currentTarget.valueAsNumber / TRACK_STEPS))}
        onKeyDown={(event) => turnByKey(event, dial, value, turn)}
      />
      {together ? <SpreadStrip dial={dial} state={state} /> : <ZoneStrip dial={dial} circuit={classroom.circuit} />}
    </div>
  )
}

function ZoneStrip({ dial, circuit }: { readonly dial: DialName; readonly circuit: CircuitName }) {
  const { max } = DIAL_RANGES[dial]
  return (
    <div class="dial-zones" aria-hidden="true">
      {zonesOf(dial, circuit).map(({ key, from, to }) => (
        <span
          key={key}
          class="dial-zone-mark"
          data-zone={key}
          style={{ flexGrow: String(positionOf(dial, Math.min(to, max)) - positionOf(dial, from)) }}
        />
      ))}
    </div>
  )
}

/* Whose hands are on it right now or were last; where nobody's were, who may move it or what did. */
function handText(classroom: ClassStore, dial: DialName): string {
  const { hand, value, policy, spread, assigned } = classroom.dials[dial].value
  const mayTurn = classroom.mayTurn(dial)
  const moving = handsText(classroom.hands.value[dial])
  if (moving !== null) {
    return moving
  }
  if (policy === 'consensus') {
    return t('dial.together', { count: spread?.count ?? 0 })
  }
  if (policy === 'assigned' && !mayTurn && hand === null && assigned.length > 0) {
    return t('dial.given', { count: assigned.length })
  }
  if (hand !== null) {
    return t('dial.hand', { name: hand })
  }
  if (!mayTurn) {
    return t('dial.hostOnly')
  }
  return value === DIAL_RANGES[dial].rest ? '' : t('dial.byLesson')
}

function turnByKey(
  event: TargetedKeyboardEvent<HTMLInputElement>,
  dial: DialName,
  value: number,
  turn: (value: number) => void,
): void {
  const next = valueAfterKey(event.key, event.shiftKey, dial, value, document.dir === 'rtl')
  if (next !== null && !event.altKey && !event.ctrlKey && !event.metaKey) {
    event.preventDefault()
    turn(next)
  }
}

function valueAfterKey(key: string, fine: boolean, dial: DialName, value: number, rightToLeft: boolean): number | null {
  const step = fine ? FINE_STEP : KEY_STEP
  const forward = rightToLeft ? -step : step
  switch (key) {
    case 'ArrowUp':
      return stepFrom(dial, value, step)
    case 'ArrowDown':
      return stepFrom(dial, value, -step)
    case 'ArrowRight':
      return stepFrom(dial, value, forward)
    case 'ArrowLeft':
      return stepFrom(dial, value, -forward)
    case 'PageUp':
      return stepFrom(dial, value, PAGE_STEP)
    case 'PageDown':
      return stepFrom(dial, value, -PAGE_STEP)
    case 'Home':
      return DIAL_RANGES[dial].min
    case 'End':
      return DIAL_RANGES[dial].max
    default:
      return null
  }
}
