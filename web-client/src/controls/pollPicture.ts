/** What came out of a poll as a picture: a bar for each choice, or where the numbers lie. */

import { chartFont, ink, type Palette } from '../design/palette'
import { number, t } from '../i18n'
import { type Box, type Drawing, fitted, type Picture } from '../picture'
import type { Poll } from '../protocol/activity'

const WIDTH = 640
const ROW = 44
const LINE = 1.5

export function pollPicture(poll: Poll): Picture {
  const rows = poll.choices.length === 0 ? 3 : poll.choices.length
  return {
    name: 'poll',
    title: poll.question,
    width: WIDTH,
    height: ROW * (rows + 1.5),
    vector: true,
    draw: (drawing, box, palette) => {
      drawing.font = chartFont(palette, 1.25, 600)
      drawing.textBaseline = 'top'
      drawing.fillStyle = ink(palette, 'text')
      drawing.fillText(fitted(drawing, poll.question, box.width), box.left, box.top)
      const below = { ...box, top: box.top + ROW, height: box.height - ROW }
      if (poll.choices.length === 0) drawSpread(drawing, below, palette, poll)
      else drawBars(drawing, below, palette, poll)
    },
  }
}

function drawBars(drawing: Drawing, box: Box, palette: Palette, { choices, counts, votes }: Poll): void {
  const most = Math.max(1, ...(counts ?? []))
  const size = palette.chartSizePx
  choices.forEach((choice, index) => {
    const count = counts?.[index] ?? 0
    const top = box.top + index * ROW
    drawing.font = chartFont(palette, 1.1)
    drawing.fillStyle = ink(palette, 'text')
    drawing.textAlign = 'right'
    const share = votes === 0 ? 0 : (100 * count) / votes
    const figure = `${count} (${number(share, 0)} %)`
    drawing.fillText(figure, box.left + box.width, top)
    const room = box.width - drawing.measureText(figure).width - size
    drawing.textAlign = 'left'
    drawing.fillText(fitted(drawing, choice, room), box.left, top)
    drawing.fillStyle = ink(palette, 'line')
    drawing.fillRect(box.left, top + size * LINE, box.width, size * 0.9)
    drawing.fillStyle = ink(palette, 'accent')
    drawing.fillRect(box.left, top + size * LINE, (box.width * count) / most, size * 0.9)
  })
  drawing.fillStyle = ink(palette, 'text-quiet')
  drawing.font = chartFont(palette)
  drawing.fillText(t('poll.votes', { count: votes }), box.left, box.top + choices.length * ROW)
}

/* A line from least to greatest answer, a box over the middle half, the median as a thick line. */
function drawSpread(drawing: Drawing, box: Box, palette: Palette, { spread, least, greatest }: Poll): void {
  const size = palette.chartSizePx
  const axis = box.top + ROW * 1.6
  const x = (value: number) => box.left + size + ((value - least) / (greatest - least)) * (box.width - 2 * size)
  drawing.fillStyle = ink(palette, 'text-quiet')
  drawing.font = chartFont(palette)
  drawing.fillText(t('poll.votes', { count: spread?.count ?? 0 }), box.left, axis + size * 2.6)
  drawing.fillRect(x(least), axis, x(greatest) - x(least), 1)
  for (let n = 0; n <= 4; n++) {
    const value = least + ((greatest - least) * n) / 4
    drawing.fillRect(x(value), axis, 1, 5)
    drawing.textAlign = n === 0 ? 'left' : n === 4 ? 'right' : 'center'
    drawing.fillText(number(value, Number.isInteger(value) ? 0 : 1), x(value), axis + 9)
  }
  if (spread === null) return
  const middle = axis - ROW * 0.7
  drawing.fillStyle = ink(palette, 'accent', 0.35)
  drawing.fillRect(x(spread.lower), middle - 12, Math.max(2, x(spread.upper) - x(spread.lower)), 24)
  drawing.fillStyle = ink(palette, 'accent')
  drawing.fillRect(x(spread.min), middle - 1, x(spread.max) - x(spread.min), 2)
  drawing.fillRect(x(spread.median) - 2, middle - 16, 4, 32)
  drawing.font = chartFont(palette, 1.1, 600)
  drawing.textAlign = 'center'
  drawing.fillText(number(spread.median, 1), x(spread.median), middle - 20 - size)
}
