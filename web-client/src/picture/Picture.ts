import { chartFont, ink, type Palette } from '../design/palette'
import type { Box, Drawing } from './Drawing'

/** A plot as it stood when it was asked for, ready to be drawn anew in any theme. */
export interface Picture {
  /** Short and in English: the middle of the file's name. */
  readonly name: string
  /** What it shows, in the reader's language. */
  readonly title: string
  readonly width: number
  readonly height: number
  /** False when it is made of pixels, so that an SVG would only wrap them. */
  readonly vector: boolean
  /** Draws the plot with its axes and units into a box. */
  readonly draw: (drawing: Drawing, box: Box, palette: Palette) => void
}

/** What stands around a plot: where it comes from and of which time it tells. */
export interface Caption {
  readonly title: string
  /** The lesson. */
  readonly lesson: string
  /** Both clocks. */
  readonly time: string
}

const MARGIN = 18
const TITLE_SCALE = 1.5
const LINE = 1.45

/** The size of the whole picture: the plot with its caption around it, px. */
export function sheetSize(picture: Picture, palette: Palette): { readonly width: number; readonly height: number } {
  const { above, below } = captionHeights(palette)
  return { width: picture.width + 2 * MARGIN, height: picture.height + above + below }
}

function captionHeights({ chartSizePx }: Palette): { readonly above: number; readonly below: number } {
  return {
    above: MARGIN + chartSizePx * (TITLE_SCALE + LINE + 1),
    below: MARGIN + chartSizePx * LINE,
  }
}

/** Draws a plot with its caption: title and lesson above, both clocks and where it was made below. */
export function drawSheet(drawing: Drawing, picture: Picture, caption: Caption, palette: Palette): void {
  const { width, height } = sheetSize(picture, palette)
  const { above, below } = captionHeights(palette)
  const room = width - 2 * MARGIN
  const size = palette.chartSizePx
  drawing.fillStyle = ink(palette, 'bg')
  drawing.fillRect(0, 0, width, height)
  drawing.textAlign = 'left'
  drawing.textBaseline = 'top'
  drawing.font = chartFont(palette, TITLE_SCALE, 600)
  drawing.fillStyle = ink(palette, 'text')
  drawing.fillText(fitted(drawing, caption.title, room), MARGIN, MARGIN)
  drawing.font = chartFont(palette)
  drawing.fillStyle = ink(palette, 'text-quiet')
  drawing.fillText(fitted(drawing, caption.lesson, room), MARGIN, MARGIN + size * (TITLE_SCALE + 0.45))
  const foot = height - MARGIN * 0.6 - size
  drawing.textAlign = 'right'
  drawing.fillText('Synaptarium', width - MARGIN, foot)
  const maker = drawing.measureText('Synaptarium').width
  drawing.textAlign = 'left'
  drawing.fillText(fitted(drawing, caption.time, room - maker - size), MARGIN, foot)
  drawing.save()
  picture.draw(drawing, { left: MARGIN, top: above, width: picture.width, height: height - above - below }, palette)
  drawing.restore()
}

/** A text, cut off where the room ends. */
export function fitted(drawing: Drawing, text: string, width: number): string {
  if (drawing.measureText(text).width <= width) return text
  let end = text.length
  while (end > 1 && drawing.measureText(`${text.slice(0, end).trimEnd()} …`).width > width) end--
  return `${text.slice(0, end).trimEnd()} …`
}

const GAP = 20

/** Several plots on one sheet, as the screen shows them: `columns` side by side. */
export function sheetOf(name: string, title: string, pictures: readonly Picture[], columns: number): Picture {
  const width = Math.max(0, ...pictures.map((picture) => picture.width))
  const height = Math.max(0, ...pictures.map((picture) => picture.height))
  const rows = Math.ceil(pictures.length / columns)
  return {
    name,
    title,
    width: columns * width + (columns - 1) * GAP,
    height: rows * height + (rows - 1) * GAP,
    vector: pictures.every(({ vector }) => vector),
    draw: (drawing, box, palette) =>
      pictures.forEach((picture, index) => {
        const left = box.left + (index % columns) * (width + GAP)
        const top = box.top + Math.floor(index / columns) * (height + GAP)
        drawing.save()
        picture.draw(drawing, { left, top, width, height }, palette)
        drawing.restore()
      }),
  }
}
