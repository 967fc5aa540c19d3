import type { LiveConnection } from '../connection/LiveConnection'
import { t } from '../i18n'
import { dim, shine } from './lensChoice'
import { Switch } from './Switch'

/** How a host directs everybody: where they look, and whether their names are seen. */
export function Attention({ connection }: { readonly connection: LiveConnection }) {
  const { spotlight, namesHidden, ended } = connection.classroom
  const follow = (on: boolean) => (on ? shine(connection) : dim(connection))
  const hide = (hidden: boolean) => connection.commands.perform({ type: 'setNamesHidden', hidden })
  return (
    <div class="stack switches">
      <Switch on={spotlight.value !== null} disabled={ended.value} note={t('spotlight.note')} onSwitch={follow}>
        {t('spotlight.label')}
      </Switch>
      <Switch on={namesHidden.value} disabled={ended.value} note={t('names.hide.note')} onSwitch={hide}>
        {t('names.hide')}
      </Switch>
    </div>
  )
}
