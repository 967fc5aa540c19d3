import { useEffect, useState } from 'preact/hooks'
import { openConnection } from '../connection/browser'
import type { LiveConnection } from '../connection/LiveConnection'
import type { Entry } from '../protocol/messages'

/** A connection that lives as long as the page, and enters at once when there is a way in. */
export function useSession(place: string, entry: Entry | null): LiveConnection {
  const [{ connection, close }] = useState(() => openConnection(place))
  useEffect(() => {
    if (entry !== null) {
      connection.enter(entry)
    }
    return close
  }, [])
  return connection
}
