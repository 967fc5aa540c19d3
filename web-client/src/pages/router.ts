/** Which page an address means. */

import { signal } from '@preact/signals'

export type Route =
  | { readonly page: 'landing' }
  | { readonly page: 'join'; readonly code: string | null }
  | { readonly page: 'host'; readonly classId: string; readonly token: string | null }
  | { readonly page: 'screen'; readonly code: string }
  | { readonly page: 'explore' }
  | { readonly page: 'prepared' }
  | { readonly page: 'library' }
  | { readonly page: 'lesson'; readonly id: string }
  | { readonly page: 'present'; readonly id: string }
  /** A class by its host's token, an imported recording without one. */
  | { readonly page: 'review'; readonly id: string; readonly token: string | null }
  | { readonly page: 'speaker'; readonly token: string }
  | { readonly page: 'accessibility' }
  | { readonly page: 'unknown' }

export function routeOf(path: string, fragment: string): Route {
  const [page = '', rest] = path.replace(/^\/|\/$/g, '').split('/')
  switch (page) {
    case '':
      return { page: 'landing' }
    case 'join':
      return { page: 'join', code: rest === undefined ? null : digitsOf(rest) }
    case 'host':
      return rest === undefined ? { page: 'unknown' } : { page: 'host', classId: rest, token: secretOf(fragment) }
    case 'screen':
      return rest === undefined ? { page: 'unknown' } : { page: 'screen', code: digitsOf(rest) }
    case 'explore':
      return { page: 'explore' }
    case 'prepared':
      return { page: 'prepared' }
    case 'library':
      return rest === undefined ? { page: 'library' } : { page: 'lesson', id: named(rest) }
    case 'present':
      return rest === undefined ? { page: 'library' } : { page: 'present', id: named(rest) }
    case 'review':
      return rest === undefined ? { page: 'library' } : { page: 'review', id: named(rest), token: secretOf(fragment) }
    case 'accessibility':
      return { page: 'accessibility' }
    case 'speaker':
      return { page: 'speaker', token: secretOf(fragment) ?? '' }
    default:
      return { page: 'unknown' }
  }
}

/* What must not reach a server's log stands behind the #. */
function secretOf(fragment: string): string | null {
  return fragment.replace(/^#/, '') || null
}

/* A name as it stood before it was made part of an address; what can't be read stands for itself. */
function named(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The digits of what people type or paste as a code: `123 456` and `123-456` mean the same. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '').slice(0, 6)
}

export const route = signal<Route>(routeOf(location.pathname, location.hash))

function follow(): void {
  route.value = routeOf(location.pathname, location.hash)
}

addEventListener('popstate', follow)

export function navigate(path: string, state: PassedOn | null = null): void {
  history.pushState(state, '', path)
  follow()
  scrollTo(0, 0)
}

/** What one page hands to the next without writing it into the address. */
export interface PassedOn {
  readonly nickname: string
  readonly realName: string
}

/** Takes what the former page handed over; a reload doesn't find it again. */
export function takePassedOn(): PassedOn | null {
  const { state } = history
  history.replaceState(null, '')
  return typeof state?.nickname === 'string'
    ? { nickname: state.nickname, realName: String(state.realName ?? '') }
    : null
}
