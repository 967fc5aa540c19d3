import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { LiveConnection } from '../../connection/LiveConnection'
import { t } from '../../i18n'
import { Waiting } from '../Interlude'

type Desk = ComponentType<{ readonly connection: LiveConnection; readonly hostToken: string | null }>

/** The teacher's desk in the hands of somebody who came in as a student; its script loads only then. */
export function CoHostView({ connection }: { readonly connection: LiveConnection }) {
  const [desk, setDesk] = useState<{ readonly Desk: Desk } | null>(null)
  useEffect(() => {
    void import('../host/HostView').then(({ HostView }) => setDesk({ Desk: HostView }))
  }, [])
  return desk === null ? <Waiting text={t('host.entering')} /> : <desk.Desk connection={connection} hostToken={null} />
}
