import type { LiveConnection } from '../connection/LiveConnection'
import { number, t } from '../i18n'
import { FRAME_MS } from '../model'
import './Clocks.css'
import { bodyTimeText, lapseText, neuralTimeText } from './lapse'
import { useLatest } from './useLatest'

/* Below this the slowing can be seen. */
const SLOWED_BELOW = 0.9

/** Both clocks and how they hang together: body time, neural time, the lapse, and whether the class runs. */
export function Clocks({
  connection,
  withLapse = true,
}: {
  readonly connection: LiveConnection
  /** Left out where a selector says it already. */
  readonly withLapse?: boolean
}) {
  const { classroom, frames } = connection
  const latest = useLatest(frames)
  const frame = latest?.frame ?? 0
  const withBody = classroom.circuit === 'classroom' // a brain of two areas has no body clock
  const slowed = classroom.slowed.value
  return (
    <div class="clocks" data-testid="frame" data-frame={frame}>
      <dl class="clocks">
        {withBody && (
          <div class="clock clock-body">
            <dt>{t('clock.body')}</dt>
            <dd class="num">{bodyTimeText(latest?.bodyTimeMs ?? 0)}</dd>
          </div>
        )}
        <div class="clock">
          <dt>{t('clock.neural')}</dt>
          <dd class="num">{neuralTimeText(frame * FRAME_MS)}</dd>
        </div>
        {withBody && withLapse && (
          <div class="clock">
            <dt>{t('clock.lapse')}</dt>
            <dd class="num">{lapseText(classroom.lapse.value)}</dd>
          </div>
        )}
      </dl>
      <div class="clock-state">
        {classroom.running.value ? (
          <span class="chip" data-tone="ok">
            <span class="dot" />
            {t('state.running')}
          </span>
        ) : (
          <span class="chip" data-tone="warn">
            ❚❚ {t('state.paused')}
          </span>
        )}
        {slowed < SLOWED_BELOW && classroom.running.value && (
          <span class="chip" data-tone="warn" title={t('state.slowed.why')}>
            {t('state.slowed', { percent: number(slowed * 100, 0) })}
          </span>
        )}
      </div>
    </div>
  )
}
