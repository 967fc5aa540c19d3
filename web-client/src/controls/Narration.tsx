import { useState } from 'preact/hooks'
import { t, told } from '../i18n'
import type { ClassStore } from '../model'
import './Narration.css'

/* Characters that a phone shows in two lines: shorter texts need no opening. */
const TWO_LINES = 90

/** Where the lesson's story is: the chapter, what to look at, and when it comes. On a phone it opens by a tap. */
export function Narration({ classroom }: { readonly classroom: ClassStore }) {
  const chapter = classroom.chapter.value
  const scenario = classroom.identity.value?.scenario
  const [open, setOpen] = useState(false)
  const blank = scenario?.id === null // the page's own words, for it is no lesson's
  const title = chapter ? told(chapter.title) : blank ? t('scenario.blank') : scenario && told(scenario.title)
  const text = chapter ? told(chapter.narration) : blank ? t('scenario.blank.text') : scenario && told(scenario.summary)
  return (
    <section class="narration" aria-label={t('narration.label')} data-open={open}>
      {chapter !== null && (
        <p class="eyebrow">{t('narration.chapter', { number: chapter.index + 1, count: chapter.count })}</p>
      )}
      <h1 class="narration-title">{title}</h1>
      <p class="narration-text" id="narration-text" aria-live="polite">
        {text}
      </p>
      <button
        type="button"
        hidden={(text?.length ?? 0) < TWO_LINES}
        class="narration-more"
        aria-expanded={open}
        aria-controls="narration-text"
        onClick={() => setOpen(!open)}
      >
        {open ? t('narration.less') : t('narration.more')}
      </button>
    </section>
  )
}
