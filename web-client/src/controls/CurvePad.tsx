import type { TargetedKeyboardEvent, TargetedPointerEvent } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { LiveConnection } from '../connection/LiveConnection'
import { number, t } from '../i18n'
import { PREDICTION_POINTS, type Prediction } from '../protocol/activity'
import { nudge, type Place, pointAt, stroke } from './curve'
import { durationText } from './lapse'
import { PredictionChart, shareOf } from './PredictionChart'

/* A quarter of a grid line, and ten times finer with Shift. */
const KEY_STEP = 0.0625
const FINE_STEP = 0.00625
const DIGITS = 4

/**
 * A chart to draw in: by finger or mouse as a stroke, by keyboard point by point (left and right choose one, up and down
 * move it and what follows; with Control it alone). Sent when a stroke ends or the focus leaves.
 */
export function CurvePad({
  prediction,
  connection,
}: {
  readonly prediction: Prediction
  readonly connection: LiveConnection
}) {
  const { answer } = connection.classroom
  const middle = () => Array.from({ length: PREDICTION_POINTS }, () => 0.5)
  const [curve, setCurve] = useState<readonly number[]>(() =>
    answer.value.length === PREDICTION_POINTS ? answer.value.map((value) => shareOf(prediction, value)) : middle(),
  )
  const [point, setPoint] = useState(0)
  const last = useRef<Place | null>(null)
  const changed = useRef(false)
  const valueAtShare = (share: number) =>
    Number((prediction.least + share * (prediction.greatest - prediction.least)).toPrecision(DIGITS + 2))
  const send = (shares: readonly number[]) => {
    if (!changed.current) return
    changed.current = false
    const values = shares
      .map(valueAtShare)
      .map((value) => Math.min(prediction.greatest, Math.max(prediction.least, value)))
    void connection.commands.perform({ type: 'predict', activity: prediction.number, values }).then((outcome) => {
      if (outcome.kind === 'accepted') answer.value = values
    })
  }
  const drag = (event: TargetedPointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const to = { x: (event.clientX - box.left) / box.width, y: 1 - (event.clientY - box.top) / box.height }
    setCurve((before) => stroke(before, last.current ?? to, to))
    setPoint(pointAt(to.x, PREDICTION_POINTS))
    last.current = to
    changed.current = true
  }
  const move = (by: number, alone: boolean) => {
    changed.current = true
    setCurve((before) => nudge(before, point, by, alone))
  }
  return (
    <PredictionChart prediction={prediction} own={curve.map(valueAtShare)}>
      <div
        class="curve-pad"
        role="slider"
        tabIndex={0}
        data-testid="curve-pad"
        aria-label={t('predict.pad')}
        aria-orientation="vertical"
        aria-valuemin={prediction.least}
        aria-valuemax={prediction.greatest}
        aria-valuenow={valueAtShare(curve[point] ?? 0)}
        aria-valuetext={t('predict.point', {
          time: durationText((prediction.spanMs * (point + 1)) / PREDICTION_POINTS / 1000),
          value: number(valueAtShare(curve[point] ?? 0), 2),
        })}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          last.current = null
          drag(event)
        }}
        onPointerMove={(event) => event.buttons !== 0 && last.current !== null && drag(event)}
        onPointerUp={() => {
          last.current = null
          send(curve)
        }}
        onPointerCancel={() => {
          last.current = null
        }}
        onKeyDown={(event) => press(event, setPoint, move)}
        onBlur={() => send(curve)}
      />
    </PredictionChart>
  )
}

function press(
  event: TargetedKeyboardEvent<HTMLDivElement>,
  choose: (change: (point: number) => number) => void,
  move: (by: number, alone: boolean) => void,
): void {
  const step = event.shiftKey ? FINE_STEP : KEY_STEP
  const last = PREDICTION_POINTS - 1
  const actions: Readonly<Record<string, () => void>> = {
    ArrowRight: () => choose((point) => Math.min(last, point + 1)),
    ArrowLeft: () => choose((point) => Math.max(0, point - 1)),
    Home: () => choose(() => 0),
    End: () => choose(() => last),
    ArrowUp: () => move(step, event.ctrlKey),
    ArrowDown: () => move(-step, event.ctrlKey),
  }
  const action = event.altKey || event.metaKey ? undefined : actions[event.key]
  if (action !== undefined) {
    event.preventDefault()
    action()
  }
}
