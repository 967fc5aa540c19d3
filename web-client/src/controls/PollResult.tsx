import { number, t } from '../i18n'
import type { Poll } from '../protocol/activity'
import './SpreadStrip.css'

/** What can be answered and how many did; after the reveal, what. Bars say it in numbers too. */
export function PollResult({ poll, own = null }: { readonly poll: Poll; readonly own?: number | null }) {
  if (!poll.revealed) {
    return (
      <>
        {poll.choices.length > 0 && (
          <ol class="poll-choices">
            {poll.choices.map((choice) => (
              <li key={choice}>{choice}</li>
            ))}
          </ol>
        )}
        <p class="activity-count num" role="status">
          {t('poll.votes', { count: poll.votes })}
        </p>
      </>
    )
  }
  if (poll.choices.length === 0) {
    return <NumberResult poll={poll} />
  }
  const most = Math.max(1, ...(poll.counts ?? []))
  return (
    <ol class="poll-bars" aria-label={t('poll.result')}>
      {poll.choices.map((choice, index) => {
        const count = poll.counts?.[index] ?? 0
        return (
          <li key={choice} class="poll-bar" data-own={own === index}>
            <span class="poll-choice">{choice}</span>
            <span class="num">{count}</span>
            <span class="poll-fill" style={{ width: `${(count / most) * 100}%` }} aria-hidden="true" />
          </li>
        )
      })}
    </ol>
  )
}

/* A line from the least to the greatest answer, a box over the middle half, and the median; the words say the same. */
function NumberResult({ poll }: { readonly poll: Poll }) {
  const { spread, least, greatest } = poll
  if (spread === null) {
    return (
      <p class="activity-count num" role="status">
        {t('poll.votes', { count: 0 })}
      </p>
    )
  }
  const at = (value: number) => `${(100 * (value - least)) / (greatest - least)}%`
  const stretch = (from: number, to: number) => ({
    insetInlineStart: at(from),
    insetInlineEnd: `calc(100% - ${at(to)})`,
  })
  return (
    <>
      <div class="poll-scale" aria-hidden="true">
        <span class="quiet num">{number(least, 0)}</span>
        <div class="spread">
          <span class="spread-line" style={stretch(spread.min, spread.max)} />
          <span class="spread-box" style={stretch(spread.lower, spread.upper)} />
          <span class="spread-median" style={{ insetInlineStart: at(spread.median) }} />
        </div>
        <span class="quiet num">{number(greatest, 0)}</span>
      </div>
      <p class="activity-count num" role="status">
        {t('poll.spread', {
          median: number(spread.median, 1),
          lower: number(spread.lower, 1),
          upper: number(spread.upper, 1),
          count: spread.count,
        })}
      </p>
    </>
  )
}
