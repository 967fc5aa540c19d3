import { dialName, positionOf, writtenOn, zoneAt } from '../../controls/dialScale'
import { handsText } from '../../controls/handsText'
import { SpreadStrip } from '../../controls/SpreadStrip'
import { t } from '../../i18n'
import type { ClassStore, DialName } from '../../model'
import './DialPosition.css'

/** Where a dial stands, how far the class agrees, and whose hands are on it; can't be turned. */
export function DialPosition({ dial, classroom }: { readonly dial: DialName; readonly classroom: ClassStore }) {
  const state = classroom.dials[dial].value
  return (
    <div class={`screen-dial dial-${dial}`} style={{ '--dial-fill': `${positionOf(dial, state.value) * 100}%` }}>
      <div class="dial-head">
        <span class="dial-name">{dialName(dial, classroom.circuit)}</span>
        <output class="dial-value" data-testid={`dial-value-${dial}`} data-value={state.value}>
          {writtenOn(dial, state.value)} <span class="dial-unit">{t(`dial.${dial}.unit`)}</span>
        </output>
      </div>
      <div class="screen-track" aria-hidden="true" />
      {state.policy === 'consensus' && <SpreadStrip dial={dial} state={state} />}
      <p class="quiet screen-hand">{words(classroom, dial)}</p>
    </div>
  )
}

function words(classroom: ClassStore, dial: DialName): string {
  const { hand, value, policy, spread } = classroom.dials[dial].value
  const moving = handsText(classroom.hands.value[dial])
  if (moving !== null) {
    return moving
  }
  if (policy === 'consensus') {
    return t('dial.together', { count: spread?.count ?? 0 })
  }
  return hand === null ? t(`zone.${zoneAt(dial, value, classroom.circuit).key}`) : t('dial.hand', { name: hand })
}
