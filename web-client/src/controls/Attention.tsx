import type { LiveConnection } from '../connection/LiveConnection'
import { t } from '../i18n'
import { placeShown } from './lensChoice'
import './HostSwitches.css'

/** How a host directs everybody: where they look, and whether their names are seen. */
export function Attention({ connection }: { readonly connection: LiveConnection }) {
  const { spotlight, namesHidden, ended } = connection.classroom
  const follow = (on: boolean) =>
    void connection.commands.perform(on ? { type: 'setSpotlight', ...placeShown() } : { type: 'clearSpotlight' })
  const hide = (hidden: boolean) => void connection.commands.perform({ type: 'setNamesHidden', hidden })
  return (
    <div class="stack switches">
      <Switch
        on={spotlight.value !== null}
        disabled={ended.value}
        label={t('spotlight.label')}
        note={t('spotlight.note')}
        onSwitch={follow}
      />
      <Switch
        on={namesHidden.value}
        disabled={ended.value}
        label={t('names.hide')}
        note={t('names.hide.note')}
        onSwitch={hide}
      />
    </div>
  )
}

function Switch(props: {
  readonly on: boolean
  readonly disabled: boolean
  readonly label: string
  readonly note: string
  readonly onSwitch: (on: boolean) => void
}) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={props.on}
        checked={props.on}
        disabled={props.disabled}
        onChange={(event) => props.onSwitch(event.currentTarget.checked)}
      />
      <span>
        {props.label} <span class="quiet switch-note">{props.note}</span>
      </span>
    </label>
  )
}
