import type { ScenarioSummary } from '../../connection/api'
import { t, told } from '../../i18n'
import { navigate } from '../router'
import './LessonFace.css'
import { LessonPicture } from './LessonPicture'
import { levelName } from './levelName'

/** A lesson at a glance: its picture, what it is about, for whom and how long. */
export function LessonFace({ lesson, titleLink }: { readonly lesson: ScenarioSummary; readonly titleLink: string }) {
  return (
    <>
      <LessonPicture picture={lesson.picture} />
      <h2 class="lesson-title">
        <a
          href={titleLink}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return
            event.preventDefault()
            navigate(titleLink)
          }}
        >
          {told(lesson.title)}
        </a>
      </h2>
      <p class="lesson-summary">{told(lesson.summary)}</p>
      <p class="lesson-facts">
        {lesson.level !== '' && <span class="badge">{levelName(lesson.level)}</span>}
        {t('scenario.facts', { minutes: lesson.minutes, chapters: lesson.chapters.length })}
      </p>
    </>
  )
}
