import { useEffect, useState } from 'preact/hooks'
import type { Answer } from '../../connection/api'
import { type Lesson, readLesson } from '../../connection/lessons'
import { bodyTimeText } from '../../controls/lapse'
import { reasonText } from '../../controls/reasonText'
import { t, told } from '../../i18n'
import { say } from '../../i18n/showTexts'
import { BrandBar } from '../BrandBar'
import { Failure, Waiting } from '../Interlude'
import { navigate, type Route } from '../router'
import { LessonActions } from './LessonActions'
import { LessonPicture } from './LessonPicture'
import './LessonFace.css'
import './library.css'
import { levelName } from './levelName'
import { Markdown } from './Markdown'

/** `/library/LESSON`: everything about one lesson, its teacher's page included; made to be printed, too. */
export default function LessonPage({ route }: { readonly route: Extract<Route, { page: 'lesson' }> }) {
  const [answer, setAnswer] = useState<Answer<Lesson> | null>(null)
  useEffect(() => {
    void readLesson(route.id).then(setAnswer)
  }, [route.id])
  if (answer === null) {
    return <Waiting text={t('page.loading')} />
  }
  if (answer.kind !== 'ok') {
    const why = answer.kind === 'refused' ? reasonText(answer.reason) : t('page.unreachable')
    return (
      <Failure
        title={say('lesson.unknown')}
        text={why}
        action={say('library.title')}
        onAction={() => navigate('/library')}
      />
    )
  }
  return <LessonView lesson={answer.value} />
}

function LessonView({ lesson }: { readonly lesson: Lesson }) {
  return (
    <>
      <BrandBar />
      <main class="page stack lesson-page">
        <p>
          <a href="/library">← {say('library.title')}</a>
        </p>
        <div class="lesson-head">
          <div class="stack">
            <h1>{told(lesson.title)}</h1>
            <p class="lesson-facts">
              {lesson.level !== '' && <span class="badge">{levelName(lesson.level)}</span>}
              {t('scenario.facts', { minutes: lesson.minutes, chapters: lesson.chapters.length })}
            </p>
            <p class="subtitle">{told(lesson.summary)}</p>
            <LessonActions scenario={lesson.id} />
          </div>
          <LessonPicture picture={lesson.picture} />
        </div>
        <div class="lesson-columns">
          <article class="card teacher-page prose-page" lang="en">
            <Markdown source={told(lesson.teacherMarkdown)} />
          </article>
          <aside class="lesson-aside">
            <button type="button" class="btn lesson-print" onClick={() => print()}>
              {say('lesson.print')}
            </button>
            <Chapters lesson={lesson} />
            <Expectations lesson={lesson} />
            <References lesson={lesson} />
          </aside>
        </div>
      </main>
    </>
  )
}

function Chapters({ lesson }: { readonly lesson: Lesson }) {
  return (
    <section class="card stack" aria-labelledby="lesson-chapters">
      <h2 id="lesson-chapters">{say('show.chapters')}</h2>
      <ol class="lesson-chapters">
        {lesson.chapters.map((chapter) => (
          <li key={chapter.bodyTimeMs}>
            <strong>{told(chapter.title)}</strong> <span class="quiet num">{bodyTimeText(chapter.bodyTimeMs)}</span>
            <p>{told(chapter.narration)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What the lesson claims, each with who says so; a command runs the lesson and checks them. */
function Expectations({ lesson }: { readonly lesson: Lesson }) {
  if (lesson.expectations.length === 0) return null
  const source = (key: string | null) => lesson.references.find((reference) => reference.key === key)?.text ?? key
  return (
    <section class="card stack" aria-labelledby="lesson-expectations">
      <h2 id="lesson-expectations">{say('lesson.expectations')}</h2>
      <ul class="lesson-expectations">
        {lesson.expectations.map((expectation, index) => (
          <li key={index}>
            {told(expectation.text)}
            {expectation.reference !== null && <span class="quiet"> · {source(expectation.reference)}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function References({ lesson }: { readonly lesson: Lesson }) {
  if (lesson.references.length === 0) return null
  return (
    <section class="card stack" aria-labelledby="lesson-references">
      <h2 id="lesson-references">{say('lesson.references')}</h2>
      <ul class="lesson-references">
        {lesson.references.map((reference) => (
          <li key={reference.text}>
            {reference.text}
            {reference.doi !== null && <div class="lesson-doi">doi:{reference.doi}</div>}
          </li>
        ))}
      </ul>
    </section>
  )
}
