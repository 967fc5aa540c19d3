import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { t } from '../i18n'
import './App.css'
import { Failure, Waiting } from './Interlude'
import { type Route, route } from './router'

/* Each page is its own chunk: a phone loads no projector. */
const PAGES: Readonly<Record<Route['page'], () => Promise<{ readonly default: ComponentType<never> }>>> = {
  landing: () => import('./landing/LandingPage'),
  join: () => import('./student/JoinPage'),
  host: () => import('./host/HostPage'),
  screen: () => import('./screen/ScreenPage'),
  explore: () => import('./explore/ExplorePage'),
  prepared: () => import('./prepared/PreparedPage'),
  library: () => import('./library/LibraryPage'),
  lesson: () => import('./library/LessonPage'),
  present: () => import('./show/ShowPage'),
  review: () => import('./show/ShowPage'),
  speaker: () => import('./speaker/SpeakerPage'),
  accessibility: () => import('./accessibility/AccessibilityPage'),
  unknown: () => import('./UnknownPage'),
}

/** Begins to load the page that the address means, while its words are still on their way. */
export function fetchPage(): void {
  PAGES[route.peek().page]().catch(() => {}) // the page itself says when it can't be loaded
}

/** Shows the page that the address means, and loads it first. */
export function App() {
  const current = route.value
  const [shown, setShown] = useState<{ page: string; Page: ComponentType<{ route: Route }> } | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let stale = false
    setFailed(false)
    PAGES[current.page]().then(
      ({ default: Page }) => stale || setShown({ page: current.page, Page: Page as ComponentType<{ route: Route }> }),
      () => stale || setFailed(true),
    )
    return () => {
      stale = true
    }
  }, [current.page])
  if (failed) {
    return <Failure title={t('page.notLoaded')} action={t('action.reload')} onAction={() => location.reload()} />
  }
  if (shown === null || shown.page !== current.page) {
    return <Waiting text={t('page.loading')} />
  }
  return <shown.Page key={JSON.stringify(current)} route={current} />
}
