/** Joins a {@link LiveConnection} to this browser: its sockets, its shelves, and when its page is hidden or back. */

import { ClassStore } from '../model/ClassStore'
import { FrameStore } from '../model/FrameStore'
import type { Welcome } from '../protocol/messages'
import type { SocketLike, Surroundings } from './Link'
import { LiveConnection } from './LiveConnection'
import { OwnRecordings } from './ownRecordings'
import { TokenVault } from './TokenVault'
import { keepAwake } from './wakeLock'

/** Where a host's token is kept; a student's lies under the class code. */
export function hostPlace(classId: string): string {
  return `host.${classId}`
}

export const vault = new TokenVault(shelf('sessionStorage'), shelf('localStorage'))

/** Where the token of a session of one is kept. */
export const EXPLORE_PLACE = 'explore'

export const ownRecordings = new OwnRecordings(shelf('localStorage'))

/* What this browser calls itself in every class: random, and kept nowhere but here. */
const DEVICE_KEY = 'synaptarium.device'
const DEVICE_BYTES = 16

/** Returns what this browser calls itself, so that a ban outlives another nickname; null when it keeps nothing. */
export function deviceName(): string | null {
  try {
    const known = localStorage.getItem(DEVICE_KEY)
    if (known !== null) return known
    const bytes = crypto.getRandomValues(new Uint8Array(DEVICE_BYTES))
    const name = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
    localStorage.setItem(DEVICE_KEY, name)
    return name
  } catch {
    return null
  }
}

/** Opens the page's line; it enters nothing until it is told. Its token is kept at `place`: see {@link TokenVault}. */
export function openConnection(place: string): { readonly connection: LiveConnection; close(): void } {
  const connection = new LiveConnection(new ClassStore(), new FrameStore(), surroundings(), {
    keep(welcome: Welcome) {
      if (welcome.token !== null) {
        vault.keep(place, { token: welcome.token, nickname: welcome.nickname })
      }
    },
    forget: (token) => vault.forget(place, token),
  })
  const onVisibility = () => connection.seen(document.visibilityState === 'visible')
  const onOnline = () => connection.retryNow()
  document.addEventListener('visibilitychange', onVisibility)
  window.addEventListener('online', onOnline)
  onVisibility()
  const release = keepAwake()
  return {
    connection,
    close() {
      document.removeEventListener('visibilitychange', onVisibility)
      window.removeEventListener('online', onOnline)
      release()
      connection.dispose()
    },
  }
}

function surroundings(): Surroundings {
  return {
    home: location.origin,
    openSocket: (server) => new WebSocket(`${(server ?? location.origin).replace(/^http/, 'ws')}/ws`) as SocketLike,
    whenDrawn: (callback) => {
      if (document.visibilityState === 'hidden') {
        setTimeout(callback, 0)
      } else {
        requestAnimationFrame(() => setTimeout(callback, 0)) // after this frame's paint
      }
    },
    random: Math.random,
    nowMs: () => performance.now(),
  }
}

/* Merely naming a forbidden storage throws in some browsers. */
function shelf(name: 'sessionStorage' | 'localStorage') {
  try {
    return window[name]
  } catch {
    return { getItem: () => null, setItem: () => {}, removeItem: () => {} }
  }
}
