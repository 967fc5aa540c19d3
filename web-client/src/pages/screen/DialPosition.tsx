import { dialName, written } from '../../controls/Dial'
import { positionOf, zoneAt } from '../../controls/dialScale'
import { t } from '../../i18n'
import type { ClassStore, DialName } from '../../model'

/** Where a dial stands and whose hand is on it; can't be turned. */
export function DialPosition({ dial, classroom }: { readonly dial: DialName; readonly classroom: ClassStore }) {
  const { value, hand } = classroom.dials[dial].value
  return (
    <div class={`screen-dial dial-${dial}`} style={{ '--dial-fill': `${positionOf(dial, value) * 100}%` }}>
      <div class="dial-head">
        <span class="dial-name">{dialName(dial, classroom.circuit)}</span>
        <output class="dial-value" data-testid={`dial-value-${dial}`} data-value={value}>
          {written(dial, value)} <span class="dial-unit">{t(`dial.${dial}.unit`)}</span>
        </output>
      </div>
      <div class="screen-track" aria-hidden="true" />
      <p class="quiet screen-hand">
        {hand === null ? t(`zone.${zoneAt(dial, value, classroom.circuit).key}`) : t('dial.hand', { name: hand })}
      </p>
    </div>
  )
}
