import { t, told } from '../../i18n'
import { say } from '../../i18n/showTexts'
import { goTo, lookOf, placeIn } from '../lensChoice'
import type { Show } from './Show'
import './ShowStory.css'

/** The chapter that is shown: its title, what to see, and the way back when the page looks elsewhere. */
export function ShowStory({ show }: { readonly show: Show }) {
  const { classroom } = show.connection
  const { chapter, timeline } = show
  const scenario = classroom.identity.value?.scenario
  const title = chapter?.title ?? scenario?.title
  const narration = chapter?.narration ?? scenario?.summary
  return (
    <section class="show-story" aria-label={t('narration.label')}>
      {chapter !== null && (
        <p class="eyebrow">
          {t('narration.chapter', { number: (show.chapterIndex.value ?? 0) + 1, count: timeline.chapters.length })}
        </p>
      )}
      <h1 class="show-title">{title === undefined ? '' : told(title)}</h1>
      <p class="show-narration" aria-live="polite">
        {narration === undefined ? '' : told(narration)}
      </p>
      <BackToTheStory show={show} />
    </section>
  )
}

function BackToTheStory({ show }: { readonly show: Show }) {
  const { tabs, tab, region } = lookOf(show.connection)
  const place = show.chapter === null ? null : placeIn(show.chapter.lens, show.chapter.region)
  if (place === null || !tabs.includes(place.tab)) return null
  const there = tab === place.tab && (tab !== 'network' || place.region === null || place.region === region)
  if (there) return null
  return (
    <button type="button" class="btn btn-small show-return" onClick={() => goTo(place)}>
      <span aria-hidden="true">↩</span> {say('show.backToStory', { lens: t(`lens.${place.tab}`) })}
    </button>
  )
}
