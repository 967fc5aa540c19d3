import { t } from '../i18n'
import { Failure } from './Interlude'
import { navigate } from './router'

/** An address that means nothing here. */
export default function UnknownPage() {
  return (
    <Failure
      title={t('page.unknown')}
      text={t('page.unknown.text')}
      action={t('action.home')}
      onAction={() => navigate('/')}
    />
  )
}
