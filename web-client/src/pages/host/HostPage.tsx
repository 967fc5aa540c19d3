import { useState } from 'preact/hooks'
import { hostPlace, vault } from '../../connection/browser'
import { reasonText } from '../../controls/reasonText'
import { t } from '../../i18n'
import type { Entry } from '../../protocol/messages'
import { Departed } from '../Departed'
import { Failure, Waiting } from '../Interlude'
import { navigate, type Route } from '../router'
import { useSession } from '../useSession'
import { AfterTheEnd } from './AfterTheEnd'
import { HostView } from './HostView'

/** `/host/CLASSID#token`: the teacher's own link. Once opened the token is kept, and the link works without it in this browser. */
export default function HostPage({ route }: { readonly route: Extract<Route, { page: 'host' }> }) {
  const place = hostPlace(route.classId)
  const [token] = useState(() => route.token ?? (vault.ofThisTab(place) ?? vault.ofThisBrowser(place))?.token ?? null)
  const entry: Entry | null = token === null ? null : { kind: 'host', token }
  const connection = useSession(place, entry)
  const { identity, refusal, farewell } = connection.classroom
  if (entry !== null && refusal.value?.code === 'token') {
    return <AfterTheEnd classId={route.classId} hostToken={entry.token} />
  }
  if (entry === null || refusal.value !== null) {
    const text = refusal.value === null ? t('host.noToken') : reasonText(refusal.value)
    return (
      <Failure title={t('host.cannotEnter')} text={text} action={t('action.home')} onAction={() => navigate('/')} />
    )
  }
  if (farewell.value !== null && farewell.value !== 'ended') {
    return <Departed why={farewell.value} onReturn={() => connection.enter(entry)} />
  }
  if (identity.value === null) {
    return <Waiting text={t('host.entering')} />
  }
  return <HostView connection={connection} hostToken={entry.token} />
}
