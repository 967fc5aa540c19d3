import { number, t } from '../i18n'
import type { Poll } from '../protocol/activity'

/** How many answered; after the reveal, what. Bars say it in numbers too. */
export function PollResult({ poll, own = null }: { readonly poll: Poll; readonly own?: number | null }) {
  if (!poll.revealed) {
    return (
      <p class="activity-count num" role="status">
        {t('poll.votes', { count: poll.votes })}
      </p>
    )
  }
  if (poll.choices.length === 0) {
    return (
      <p class="activity-count num" role="status">
        {poll.spread === null
          ? t('poll.votes', { count: 0 })
          : t('poll.spread', {
              median: number(poll.spread.median, 1),
              lower: number(poll.spread.lower, 1),
              upper: number(poll.spread.upper, 1),
              count: poll.spread.count,
            })}
      </p>
    )
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
