import { t, told } from '../i18n'
import type { ClassStore } from '../model'
import './Narration.css'

/** Where the lesson's story is: the chapter, what to look at, and when it comes. */
export function Narration({ classroom }: { readonly classroom: ClassStore }) {
  const chapter = classroom.chapter.value
  const scenario = classroom.identity.value?.scenario
  return (
    <section class="narration" aria-label={t('narration.label')}>
      {chapter === null ? (
        <>
          <h1 class="narration-title">{scenario ? told(scenario.title) : ''}</h1>
          <p class="narration-text">{scenario ? told(scenario.summary) : ''}</p>
        </>
      ) : (
        <>
          <p class="eyebrow">{t('narration.chapter', { number: chapter.index + 1, count: chapter.count })}</p>
          <h1 class="narration-title">{told(chapter.title)}</h1>
          <p class="narration-text" aria-live="polite">
            {told(chapter.narration)}
          </p>
        </>
      )}
    </section>
  )
}
