/** What was predicted and what happened, as a picture. x: body time from the question on; y: the quantity. */

import { type ColourName, chartFont, ink, type Palette } from '../design/palette'
import { number, t } from '../i18n'
import { type Box, type Drawing, fitted, type Picture } from '../picture'
import { PREDICTION_POINTS, type Prediction } from '../protocol/activity'
import { durationText } from './lapse'
import { quantityName } from './quantityName'

const WIDTH = 720
const HEIGHT = 380
const GRID = 4

/** How a line of the chart looks; its dash tells it from the others without colour. */
interface Look {
  readonly colour: ColourName
  readonly width: number
  readonly dash: readonly number[]
}

const LOOKS = {
  truth: { colour: 'text', width: 4, dash: [] },
  median: { colour: 'accent', width: 2, dash: [2, 5] },
  own: { colour: 'ketamine', width: 3, dash: [9, 5] },
} as const satisfies Record<string, Look>

type Line = keyof typeof LOOKS

export function predictionPicture(prediction: Prediction, own: readonly number[]): Picture {
  const name = quantityName(prediction.quantity)
  return {
    name: `prediction-${prediction.quantity}`,
    title: name,
    width: WIDTH,
    height: HEIGHT,
    vector: true,
    draw: (drawing, box, palette) => {
      drawing.font = chartFont(palette, 1.1, 600)
      drawing.textBaseline = 'top'
      drawing.fillStyle = ink(palette, 'text')
      drawing.fillText(fitted(drawing, name, box.width), box.left, box.top)
      const size = palette.chartSizePx
      const plot = {
        left: box.left + size * 3.4,
        top: box.top + size * 2,
        width: box.width - size * 3.4,
        height: box.height - size * 6.5,
      }
      drawAxes(drawing, plot, palette, prediction)
      drawCurves(drawing, plot, palette, prediction, own)
      drawKey(drawing, { ...box, top: box.top + box.height - size * 1.4 }, palette, prediction, own)
    },
  }
}

function drawAxes(drawing: Drawing, box: Box, palette: Palette, { least, greatest, spanMs }: Prediction): void {
  const size = palette.chartSizePx
  drawing.font = chartFont(palette, 0.92)
  for (let n = 0; n <= GRID; n++) {
    const y = box.top + (box.height * (GRID - n)) / GRID
    const x = box.left + (box.width * n) / GRID
    drawing.fillStyle = ink(palette, n === 0 ? 'line-strong' : 'line')
    drawing.fillRect(box.left, y, box.width, 1)
    drawing.fillRect(x, box.top, 1, box.height)
    drawing.fillStyle = ink(palette, 'text-quiet')
    drawing.textAlign = 'right'
    drawing.textBaseline = 'middle'
    drawing.fillText(number(least + ((greatest - least) * n) / GRID, 1), box.left - 6, y)
    drawing.textAlign = n === GRID ? 'right' : n === 0 ? 'left' : 'center'
    drawing.textBaseline = 'top'
    drawing.fillText(`+ ${durationText((spanMs * n) / GRID / 1000)}`, x, box.top + box.height + 5)
  }
  drawing.textAlign = 'right'
  drawing.fillText(t('clock.body'), box.left + box.width, box.top + box.height + 5 + size * 1.3)
}

function drawCurves(
  drawing: Drawing,
  box: Box,
  palette: Palette,
  { least, greatest, band, curves, truth }: Prediction,
  own: readonly number[],
): void {
  const x = (point: number) => box.left + ((point + 0.5) / PREDICTION_POINTS) * box.width
  const y = (value: number) =>
    box.top + (1 - Math.min(1, Math.max(0, (value - least) / (greatest - least)))) * box.height
  const trace = (values: readonly number[]) => {
    drawing.beginPath()
    for (const [n, value] of values.entries()) {
      if (n === 0) drawing.moveTo(x(n), y(value))
      else drawing.lineTo(x(n), y(value))
    }
  }
  if (band.length > 0) {
    trace(band.map(({ upper }) => upper))
    for (let n = band.length - 1; n >= 0; n--) drawing.lineTo(x(n), y(band[n]?.lower ?? 0))
    drawing.closePath()
    drawing.fillStyle = ink(palette, 'accent', 0.25)
    drawing.fill()
  }
  drawing.lineJoin = 'round'
  drawing.strokeStyle = ink(palette, 'text-quiet', 0.5)
  drawing.lineWidth = 1
  for (const curve of curves) {
    trace(curve)
    drawing.stroke()
  }
  const lines: Readonly<Record<Line, readonly number[]>> = { median: band.map(({ median }) => median), own, truth }
  for (const line of ['median', 'own', 'truth'] as const) {
    if (lines[line].length === 0) continue
    take(drawing, palette, LOOKS[line])
    trace(lines[line])
    drawing.stroke()
  }
  drawing.setLineDash([])
}

function drawKey(
  drawing: Drawing,
  box: Box,
  palette: Palette,
  { band, truth }: Prediction,
  own: readonly number[],
): void {
  const size = palette.chartSizePx
  const shown = { truth: truth.length > 0, median: band.length > 0, own: own.length > 0 }
  let left = box.left
  drawing.font = chartFont(palette)
  drawing.textAlign = 'left'
  for (const line of ['truth', 'median', 'own'] as const) {
    if (!shown[line]) continue
    take(drawing, palette, LOOKS[line])
    drawing.beginPath()
    drawing.moveTo(left, box.top + size * 0.5)
    drawing.lineTo(left + size * 2.4, box.top + size * 0.5)
    drawing.stroke()
    const words = t(`predict.line.${line}`)
    drawing.fillStyle = ink(palette, 'text-quiet')
    drawing.fillText(words, left + size * 3, box.top)
    left += size * 4.5 + drawing.measureText(words).width
  }
  drawing.setLineDash([])
}

function take(drawing: Drawing, palette: Palette, { colour, width, dash }: Look): void {
  drawing.strokeStyle = ink(palette, colour)
  drawing.lineWidth = width
  drawing.setLineDash([...dash])
}
