import { useState } from 'preact/hooks'
import { t, told } from '../i18n'
import type { ClassStore } from '../model'
import './Narration.css'

/** Where the lesson's story is: the chapter, what to look at, and when it comes. On a phone it opens by a tap. */
export function Narration({ classroom }: { readonly classroom: ClassStore }) {
  const chapter = classroom.chapter.value
  const scenario = classroom.identity.value?.scenario
  const [open, setOpen] = useState(false)
  const title = chapter?.title ?? scenario?.title
  const text = chapter?.narration ?? scenario?.summary
  return (
    <section class="narration" aria-label={t('narration.label')} data-open={open}>
      {chapter !== null && (
        <p class="eyebrow">{t('narration.chapter', { number: chapter.index + 1, count: chapter.count })}</p>
      )}
      <h1 class="narration-title">{title && told(title)}</h1>
      <p class="narration-text" id="narration-text" aria-live="polite">
        {text && told(text)}
      </p>
      <button
        type="button"
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
