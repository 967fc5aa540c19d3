import { t } from '../i18n'
import type { Farewell } from '../protocol/messages'
import { Failure } from './Interlude'
import { navigate } from './router'

/** This page is no longer in the class: why, and the way on. */
export function Departed({ why, onReturn }: { readonly why: Farewell; readonly onReturn: () => void }) {
  switch (why) {
    case 'replaced':
      return (
        <Failure
          title={t('departed.replaced')}
          text={t('departed.replaced.text')}
          action={t('departed.useHere')}
          onAction={onReturn}
        />
      )
    case 'kicked':
      return (
        <Failure
          title={t('departed.kicked')}
          text={t('departed.kicked.text')}
          action={t('action.home')}
          onAction={() => navigate('/')}
        />
      )
    case 'ended':
    case 'serverStopping':
      return (
        <Failure
          title={t('departed.ended')}
          text={t('departed.ended.text')}
          action={t('action.home')}
          onAction={() => navigate('/')}
        />
      )
    default:
      return why satisfies never
  }
}
