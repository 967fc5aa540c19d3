import type { LiveConnection } from '../connection/LiveConnection'
import { t } from '../i18n'
import { LAPSES, lapseText } from './lapse'

/** How much body time passes in a second: the host's choice, within what the models allow. */
export function LapseSelector({ connection }: { readonly connection: LiveConnection }) {
  const current = connection.classroom.lapse.value
  return (
    <div class="field lapse">
      <label for="lapse">{t('lapse.label')}</label>
      <select
        id="lapse"
        value={String(current)}
        disabled={connection.classroom.ended.value}
        onChange={(event) => {
          const bodySecondsPerSecond = Number(event.currentTarget.value)
          void connection.commands.perform({ type: 'setLapse', bodySecondsPerSecond })
        }}
      >
        {[...new Set([...LAPSES, current])].map((lapse) => (
          <option key={lapse} value={String(lapse)}>
            {lapseText(lapse)}
          </option>
        ))}
      </select>
    </div>
  )
}
