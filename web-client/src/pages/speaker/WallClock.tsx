import { useEffect, useState } from 'preact/hooks'
import { neuralTimeText } from '../../controls/lapse'
import { Icon } from '../../controls/show/Icon'
import { say } from '../../i18n/showTexts'

const TICK_MS = 500

/** How long the talk has lasted, on the room's clock; a press begins anew. */
export function WallClock() {
  const [beganMs, setBegan] = useState(() => Date.now())
  const [nowMs, setNow] = useState(beganMs)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS)
    return () => clearInterval(timer)
  }, [])
  return (
    <div>
      <dt>{say('speaker.elapsed')}</dt>
      <dd class="num">
        {neuralTimeText(Math.max(0, nowMs - beganMs))}{' '}
        <button
          type="button"
          class="btn btn-ghost btn-icon speaker-restart"
          aria-label={say('speaker.restart')}
          title={say('speaker.restart')}
          onClick={() => {
            setBegan(Date.now())
            setNow(Date.now())
          }}
        >
          <Icon name="again" />
        </button>
      </dd>
    </div>
  )
}
