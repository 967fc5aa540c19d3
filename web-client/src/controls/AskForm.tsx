import { useState } from 'preact/hooks'
import type { LiveConnection } from '../connection/LiveConnection'
import { t } from '../i18n'
import { CHOICE_MAX_CHARS, CHOICES_MAX, QUESTION_MAX_CHARS } from '../protocol/activity'
import { ActivityBoard } from './ActivityCard'
import { ActivityPicture } from './ActivityPicture'
import './AskForm.css'
import { durationText } from './lapse'
import { NumberField } from './NumberField'
import { PREDICTABLE, type Predictable, quantityName } from './quantityName'
import { ReadyQuestions } from './ReadyQuestions'

/* A chart or a scale from 0 must reach somewhere. */
const LEAST_CHART = 0.01

const KINDS = ['choice', 'number', 'prediction'] as const
type Kind = (typeof KINDS)[number]

/** Asks the class: a choice, a number, or a curve of what will happen; and shows what came out. */
export function AskForm({ connection }: { readonly connection: LiveConnection }) {
  const { activity, ended } = connection.classroom
  const [kind, setKind] = useState<Kind>('choice')
  const current = activity.value.poll ?? activity.value.prediction
  if (current !== null) {
    return (
      <div class="stack ask">
        <ActivityBoard connection={connection} />
        <div class="row">
          {!current.revealed && (
            <button
              type="button"
              class="btn btn-primary"
              disabled={ended.value}
              onClick={() => void connection.commands.perform({ type: 'reveal', activity: current.number })}
            >
              {t('ask.reveal')}
            </button>
          )}
          <button
            type="button"
            class="btn"
            disabled={ended.value}
            onClick={() => void connection.commands.perform({ type: 'putAway', activity: current.number })}
          >
            {t('ask.putAway')}
          </button>
          <ActivityPicture connection={connection} />
        </div>
      </div>
    )
  }
  return (
    <div class="stack ask">
      <ReadyQuestions connection={connection} />
      {/* biome-ignore lint/a11y/useSemanticElements: three buttons of which one is pressed, no form fields */}
      <div class="segmented" role="group" aria-label={t('ask.kind')}>
        {KINDS.map((each) => (
          <button key={each} type="button" aria-pressed={kind === each} onClick={() => setKind(each)}>
            {t(`ask.${each}`)}
          </button>
        ))}
      </div>
      {kind === 'prediction' ? (
        <PredictionForm connection={connection} />
      ) : (
        <PollForm connection={connection} withChoices={kind === 'choice'} />
      )}
    </div>
  )
}

function PollForm({ connection, withChoices }: { readonly connection: LiveConnection; readonly withChoices: boolean }) {
  const ended = connection.classroom.ended.value
  const [question, setQuestion] = useState('')
  const [choices, setChoices] = useState('')
  const [greatest, setGreatest] = useState(100)
  const [named, setNamed] = useState(false)
  const lines = choices
    .split('\n')
    .map((line) => line.trim().slice(0, CHOICE_MAX_CHARS))
    .filter((line) => line !== '')
  const ready = question.trim() !== '' && (!withChoices || (lines.length >= 2 && lines.length <= CHOICES_MAX))
  const ask = (event: Event) => {
    event.preventDefault()
    const span = withChoices ? { choices: lines, least: 0, greatest: 0 } : { choices: [], least: 0, greatest }
    if (ready) void connection.commands.perform({ type: 'openPoll', question: question.trim(), named, ...span })
  }
  return (
    <form class="stack" onSubmit={ask}>
      <div class="field">
        <label for="poll-question">{t('ask.question')}</label>
        <input
          id="poll-question"
          maxLength={QUESTION_MAX_CHARS}
          value={question}
          disabled={ended}
          onInput={(event) => setQuestion(event.currentTarget.value)}
        />
      </div>
      {withChoices ? (
        <div class="field">
          <label for="poll-choices">{t('ask.choices')}</label>
          <textarea
            id="poll-choices"
            rows={3}
            value={choices}
            disabled={ended}
            onInput={(event) => setChoices(event.currentTarget.value)}
          />
        </div>
      ) : (
        <NumberField
          id="poll-greatest"
          label={t('ask.greatest')}
          min={LEAST_CHART}
          value={greatest}
          disabled={ended}
          onValue={setGreatest}
        />
      )}
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          aria-checked={named}
          checked={named}
          disabled={ended}
          onChange={(event) => setNamed(event.currentTarget.checked)}
        />
        <span>
          {t('ask.named')} <span class="quiet switch-note">{t('ask.named.note')}</span>
        </span>
      </label>
      <button type="submit" class="btn btn-primary" disabled={ended || !ready}>
        {t('ask.action')}
      </button>
    </form>
  )
}

/* From what a class sees while it waits to the length of a treatment. */
const SPANS_S = [10, 60, 600, 3_600, 21_600, 86_400, 259_200, 604_800, 1_814_400] as const

function PredictionForm({ connection }: { readonly connection: LiveConnection }) {
  const ended = connection.classroom.ended.value
  const [quantity, setQuantity] = useState<Predictable>('PFC.spineDensity')
  const [spanS, setSpan] = useState<number>(86_400)
  const [greatest, setGreatest] = useState<number>(PREDICTABLE[quantity].greatest)
  const choose = (next: Predictable) => {
    setQuantity(next)
    setGreatest(PREDICTABLE[next].greatest)
  }
  const ask = (event: Event) => {
    event.preventDefault()
    const { least } = PREDICTABLE[quantity]
    const chart = { quantity, least, greatest, fromBodyTimeMs: 0, spanMs: spanS * 1000 }
    void connection.commands.perform({ type: 'openPrediction', ...chart })
  }
  return (
    <form class="stack" onSubmit={ask}>
      <div class="field">
        <label for="predict-quantity">{t('ask.quantity')}</label>
        <select
          id="predict-quantity"
          value={quantity}
          disabled={ended}
          onChange={(event) => choose(event.currentTarget.value as Predictable)}
        >
          {Object.keys(PREDICTABLE).map((each) => (
            <option key={each} value={each}>
              {quantityName(each as Predictable)}
            </option>
          ))}
        </select>
      </div>
      <div class="ask-pair">
        <div class="field">
          <label for="predict-span">{t('ask.span')}</label>
          <select
            id="predict-span"
            value={String(spanS)}
            disabled={ended}
            onChange={(event) => setSpan(Number(event.currentTarget.value))}
          >
            {SPANS_S.map((each) => (
              <option key={each} value={String(each)}>
                {durationText(each)}
              </option>
            ))}
          </select>
        </div>
        <NumberField
          id="predict-greatest"
          label={t('ask.greatest')}
          min={LEAST_CHART}
          value={greatest}
          disabled={ended}
          onValue={setGreatest}
        />
      </div>
      <p class="quiet">{t('ask.prediction.note')}</p>
      <button type="submit" class="btn btn-primary" disabled={ended}>
        {t('ask.action')}
      </button>
    </form>
  )
}
