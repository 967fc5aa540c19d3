import { useEffect, useState } from 'preact/hooks'
import { openConnection } from '../connection/browser'
import type { Entry, LiveConnection } from '../connection/LiveConnection'

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
