import { t } from '../i18n'
import type { DialState } from '../protocol/messages'
import type { DialName } from '../protocol/metrics'
import { positionOf, writtenOn } from './dialScale'
import './SpreadStrip.css'

/**
 * How far the class agrees about a dial, along its track: a line from the least to the greatest setting, a box over the
 * middle half, and the median, which the brain gets.
 */
export function SpreadStrip({ dial, state }: { readonly dial: DialName; readonly state: DialState }) {
  const { spread } = state
  if (spread === null) {
    return <div class="spread" aria-hidden="true" />
  }
  const at = (value: number) => `${positionOf(dial, value) * 100}%`
  const stretch = (from: number, to: number) => ({
    insetInlineStart: at(from),
    insetInlineEnd: `calc(100% - ${at(to)})`,
  })
  const words = t('dial.spread', {
    median: writtenOn(dial, spread.median),
    lower: writtenOn(dial, spread.lower),
    upper: writtenOn(dial, spread.upper),
    unit: t(`dial.${dial}.unit`),
  })
  return (
    <div
      class="spread"
      role="img"
      aria-label={words}
      title={words}
      data-testid={`spread-${dial}`}
      data-count={spread.count}
    >
      <span class="spread-line" style={stretch(spread.min, spread.max)} />
      <span class="spread-box" style={stretch(spread.lower, spread.upper)} />
      <span class="spread-median" style={{ insetInlineStart: at(spread.median) }} />
    </div>
  )
}
