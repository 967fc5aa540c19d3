import type { ComponentChildren } from 'preact'
import { number, t } from '../i18n'
import { PREDICTION_POINTS, type Prediction } from '../protocol/activity'
import { polyline } from './curve'
import { durationText } from './lapse'
import './PredictionChart.css'
import { quantityName } from './quantityName'

export const CHART_WIDTH = 480
export const CHART_HEIGHT = 240

/* Where a value lies in the chart, 0 … 1. */
export function shareOf({ least, greatest }: Prediction, value: number): number {
  return Math.min(1, Math.max(0, (value - least) / (greatest - least)))
}

/**
 * What was predicted and what happened. x: body time from the question on; y: the quantity. The band holds the middle half
 * of the class, dotted its median, thin lines single curves, the thick line the truth, the dashed one this person's curve.
 */
export function PredictionChart(props: {
  readonly prediction: Prediction
  /** This person's curve, as values; empty when there is none. */
  readonly own?: readonly number[]
  readonly children?: ComponentChildren
}) {
  const { prediction, own = [], children } = props
  const line = (values: readonly number[]) =>
    polyline(
      values.map((value) => shareOf(prediction, value)),
      PREDICTION_POINTS,
      CHART_WIDTH,
      CHART_HEIGHT,
    )
  return (
    <figure class="prediction">
      <figcaption class="prediction-title">{quantityName(prediction.quantity)}</figcaption>
      <div class="prediction-plot">
        <svg
          class="prediction-chart"
          viewBox={`0 0 ${CHART_WIDTH} ${CHART_HEIGHT}`}
          role="img"
          aria-label={chartText(prediction)}
          data-testid="prediction-chart"
          data-truth={prediction.truth.length}
        >
          {[1, 2, 3].map((n) => (
            <line
              key={n}
              class="prediction-grid"
              x1={0}
              x2={CHART_WIDTH}
              y1={(CHART_HEIGHT * n) / 4}
              y2={(CHART_HEIGHT * n) / 4}
            />
          ))}
          {prediction.band.length > 0 && (
            <polygon
              class="prediction-band"
              points={`${line(prediction.band.map(({ upper }) => upper))} ${line(
                prediction.band.map(({ lower }) => lower),
              )
                .split(' ')
                .reverse()
                .join(' ')}`}
            />
          )}
          {prediction.curves.map((curve, n) => (
            <polyline key={n} class="prediction-one" points={line(curve)} />
          ))}
          {prediction.band.length > 0 && (
            <polyline class="prediction-median" points={line(prediction.band.map(({ median }) => median))} />
          )}
          {own.length > 0 && <polyline class="prediction-own" points={line(own)} />}
          {prediction.truth.length > 0 && <polyline class="prediction-truth" points={line(prediction.truth)} />}
        </svg>
        <span class="prediction-greatest quiet num">{number(prediction.greatest, 1)}</span>
        {children}
      </div>
      <span class="prediction-least quiet num">{number(prediction.least, 1)}</span>
      <span class="prediction-span quiet num">+ {durationText(prediction.spanMs / 1000)}</span>
    </figure>
  )
}

function chartText(prediction: Prediction): string {
  const newest = prediction.truth.at(-1)
  return newest === undefined
    ? t('predict.chart.waiting', { count: prediction.drawn })
    : t('predict.chart', { value: number(newest, 2), score: number(prediction.meanScore, 0) })
}
