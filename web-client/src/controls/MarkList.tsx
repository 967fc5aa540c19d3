import { t } from '../i18n'
import type { ClassStore } from '../model'
import { bodyTimeText } from './lapse'
import { markText } from './markText'
import './MarkList.css'

/* What fits beside a lens; the rest is in the recording. */
const SHOWN = 12

const SIGNS: Readonly<Record<string, string>> = {
  dose: '◆',
  dial: '↕',
  modulator: '↕',
  note: '✎',
  bookmark: '⚑',
  poll: '☑',
  prediction: '∿',
  reset: '↺',
  blocker: '⊘',
  arrow: '⇏',
  hypothesis: '?',
  cue: '✦',
  chapter: '§',
}

/** The sign of a kind of mark. */
export function signOf(type: string): string {
  return SIGNS[type] ?? '•'
}

/** The newest points of the timeline: who did what, and when in body time. */
export function MarkList({ classroom }: { readonly classroom: ClassStore }) {
  const marks = classroom.marks.value.slice(-SHOWN).reverse()
  if (marks.length === 0) {
    return <p class="quiet">{t('marks.empty')}</p>
  }
  return (
    <ol class="marks" aria-label={t('marks.label')}>
      {marks.map((mark) => (
        <li key={`${mark.frame} ${mark.text}`} class="mark" data-type={mark.type}>
          <span aria-hidden="true">{signOf(mark.type)}</span>
          <span>{markText(mark, classroom.circuit)}</span>
          <span class="quiet num mark-when">
            {mark.who === null ? bodyTimeText(mark.bodyTimeMs) : `${mark.who}, ${bodyTimeText(mark.bodyTimeMs)}`}
          </span>
        </li>
      ))}
    </ol>
  )
}
