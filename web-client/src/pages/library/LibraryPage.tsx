import { useEffect, useState } from 'preact/hooks'
import { type Answer, listScenarios, type ScenarioSummary } from '../../connection/api'
import { locale, t, told } from '../../i18n'
import { say } from '../../i18n/showTexts'
import { BrandBar } from '../BrandBar'
import { ImportRecording } from './ImportRecording'
import { LessonActions } from './LessonActions'
import { LessonFace } from './LessonFace'
import './library.css'
import { levelName } from './levelName'

/** `/library`: all lessons, to present, to host or to explore; and the way for a recording to come in. */
export default function LibraryPage() {
  const [answer, setAnswer] = useState<Answer<readonly ScenarioSummary[]> | null>(null)
  const load = () => {
    setAnswer(null)
    void listScenarios().then(setAnswer)
  }
  useEffect(load, [])
  return (
    <>
      <BrandBar />
      <main class="page stack library">
        <div class="row">
          <h1>{say('library.title')}</h1>
          <span class="spacer" />
          <a class="btn btn-small" href="#import">
            {say('import.title')}
          </a>
        </div>
        <p class="subtitle">{say('library.text')}</p>
        {answer === null && (
          <p class="quiet row" role="status">
            <span class="spinner" /> {t('scenario.loading')}
          </p>
        )}
        {answer !== null && answer.kind !== 'ok' && (
          <div class="notice row" data-tone="warn" role="alert">
            <span>{t('page.unreachable')}</span>
            <button type="button" class="btn btn-small" onClick={load}>
              {t('action.retry')}
            </button>
          </div>
        )}
        {answer?.kind === 'ok' && <Lessons lessons={answer.value} />}
        <ImportRecording />
      </main>
    </>
  )
}

function Lessons({ lessons }: { readonly lessons: readonly ScenarioSummary[] }) {
  const [level, setLevel] = useState('')
  const [words, setWords] = useState('')
  const levels = [...new Set(lessons.map((lesson) => lesson.level))].filter((each) => each !== '')
  const shown = lessons.filter((lesson) => (level === '' || lesson.level === level) && speaksOf(lesson, words))
  return (
    <>
      <search class="library-filter">
        <div class="field">
          <label for="library-words">{say('library.search')}</label>
          <input
            id="library-words"
            type="search"
            autocomplete="off"
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for="library-level">{say('library.level')}</label>
          <select id="library-level" value={level} onChange={(event) => setLevel(event.currentTarget.value)}>
            <option value="">{say('library.level.all')}</option>
            {levels.map((each) => (
              <option key={each} value={each}>
                {levelName(each)}
              </option>
            ))}
          </select>
        </div>
        <p class="quiet" role="status">
          {say('library.found', { count: shown.length })}
        </p>
      </search>
      <ul class="lessons" aria-label={say('library.title')}>
        {shown.map((lesson) => (
          <li key={lesson.id} class="lesson-card card">
            <LessonFace lesson={lesson} titleLink={`/library/${encodeURIComponent(lesson.id)}`} />
            <LessonActions scenario={lesson.id} small />
          </li>
        ))}
      </ul>
    </>
  )
}

/* Every word must occur somewhere, in whatever order. */
function speaksOf({ title, summary, id, chapters }: ScenarioSummary, words: string): boolean {
  const tag = locale.value
  const text = [told(title), told(summary), id, ...chapters.map((chapter) => told(chapter.title))]
    .join(' ')
    .toLocaleLowerCase(tag)
  return words
    .toLocaleLowerCase(tag)
    .split(/\s+/)
    .every((word) => text.includes(word))
}
