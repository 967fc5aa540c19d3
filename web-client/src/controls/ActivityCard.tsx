import { useState } from 'preact/hooks'
import type { LiveConnection } from '../connection/LiveConnection'
import { number, t } from '../i18n'
import type { Poll, Prediction } from '../protocol/activity'
import './ActivityCard.css'
import { ActivityPicture } from './ActivityPicture'
import { CurvePad } from './CurvePad'
import { PollResult } from './PollResult'
import { PredictionChart } from './PredictionChart'

/** What is asked of the class, for the one who is to answer it; and what came out. */
export function ActivityCard({ connection }: { readonly connection: LiveConnection }) {
  const { poll, prediction } = connection.classroom.activity.value
  if (poll !== null) {
    return <PollCard key={poll.number} poll={poll} connection={connection} />
  }
  return prediction === null ? null : (
    <PredictionCard key={prediction.number} prediction={prediction} connection={connection} />
  )
}

/** The same where nobody answers: on the projector and the host's desk. */
export function ActivityBoard({ connection }: { readonly connection: LiveConnection }) {
  const { poll, prediction } = connection.classroom.activity.value
  if (poll !== null) {
    return (
      <section class="activity" aria-label={t('poll.label')}>
        <h2 class="activity-question">{poll.question}</h2>
        <PollResult poll={poll} />
      </section>
    )
  }
  return prediction === null ? null : (
    <section class="activity" aria-label={t('predict.label')}>
      <h2 class="activity-question">{t('predict.question')}</h2>
      <PredictionChart prediction={prediction} />
      <p class="quiet" role="status">
        {prediction.drawing
          ? t('predict.drawn', { count: prediction.drawn })
          : scoreText(prediction.meanScore, prediction)}
      </p>
    </section>
  )
}

function scoreText(score: number, prediction: Prediction): string {
  return prediction.truth.length === 0 ? t('predict.closed') : t('predict.classScore', { score: number(score, 0) })
}

function PollCard({ poll, connection }: { readonly poll: Poll; readonly connection: LiveConnection }) {
  const { answer } = connection.classroom
  const vote = (value: number) => {
    void connection.commands.perform({ type: 'vote', activity: poll.number, answer: value }).then((outcome) => {
      if (outcome.kind === 'accepted') answer.value = [value]
    })
  }
  const own = answer.value[0] ?? null
  return (
    <section class="activity" aria-label={t('poll.label')} data-testid="activity">
      <h2 class="activity-question">{poll.question}</h2>
      {poll.revealed ? (
        <PollResult poll={poll} own={own} />
      ) : poll.choices.length > 0 ? (
        <Choices poll={poll} own={own} onVote={vote} />
      ) : (
        <NumberAnswer poll={poll} own={own} onVote={vote} />
      )}
      {!poll.revealed && (
        <p class="quiet" role="status">
          {t(poll.named ? 'poll.named' : 'poll.anonymous')} {own !== null && t('poll.answered')}
        </p>
      )}
      <ActivityPicture connection={connection} />
    </section>
  )
}

interface Answering {
  readonly poll: Poll
  readonly own: number | null
  readonly onVote: (value: number) => void
}

function Choices({ poll, own, onVote }: Answering) {
  return (
    <div class="activity-choices">
      {poll.choices.map((choice, index) => (
        <button key={choice} type="button" class="btn" aria-pressed={own === index} onClick={() => onVote(index)}>
          {choice}
        </button>
      ))}
    </div>
  )
}

function NumberAnswer({ poll, own, onVote }: Answering) {
  const [value, setValue] = useState(own === null ? '' : String(own))
  const answer = (event: Event) => {
    event.preventDefault()
    if (value.trim() !== '' && Number.isFinite(Number(value))) onVote(Number(value))
  }
  return (
    <form class="row" onSubmit={answer}>
      <div class="field activity-number">
        <label for="poll-number">{t('poll.range', { least: poll.least, greatest: poll.greatest })}</label>
        <input
          id="poll-number"
          type="number"
          inputMode="decimal"
          step="any"
          required
          min={poll.least}
          max={poll.greatest}
          value={value}
          onInput={(event) => setValue(event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="btn btn-primary">
        {t('poll.answer')}
      </button>
    </form>
  )
}

function PredictionCard({
  prediction,
  connection,
}: {
  readonly prediction: Prediction
  readonly connection: LiveConnection
}) {
  const own = connection.classroom.answer.value
  return (
    <section class="activity" aria-label={t('predict.label')} data-testid="activity">
      <h2 class="activity-question">{t(prediction.drawing ? 'predict.draw' : 'predict.question')}</h2>
      {prediction.drawing ? (
        <CurvePad prediction={prediction} connection={connection} />
      ) : (
        <PredictionChart prediction={prediction} own={own} />
      )}
      <p class="quiet" role="status">
        {prediction.drawing
          ? t(own.length > 0 ? 'predict.sent' : 'predict.hint')
          : own.length > 0 && prediction.truth.length > 0
            ? t('predict.score', { score: number(scoreOf(prediction, own), 0), mean: number(prediction.meanScore, 0) })
            : t('predict.closed')}
      </p>
      <ActivityPicture connection={connection} />
    </section>
  )
}

/** How near a curve came to what has happened so far: 100 less the mean distance in percent of the chart's height. */
export function scoreOf({ truth, least, greatest }: Prediction, curve: readonly number[]): number {
  const distance = truth.reduce((sum, value, n) => sum + Math.abs((curve[n] ?? value) - value), 0) / truth.length
  return Math.max(0, 100 * (1 - distance / (greatest - least)))
}
