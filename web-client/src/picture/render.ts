/** A picture as a file, made in this browser: nothing is asked of the server. */

import type { Palette } from '../design/palette'
import { textWidthPx } from './Drawing'
import { type Caption, drawSheet, type Picture, sheetSize } from './Picture'
import { SvgDrawing } from './SvgDrawing'

/** Twice as fine as a usual screen: sharp on paper and on a projector. */
const PNG_SCALE = 2

export function svgOf(
  picture: Picture,
  caption: Caption,
  palette: Palette,
  measure: (text: string, font: string) => number = textWidthPx,
): string {
  const { width, height } = sheetSize(picture, palette)
  const drawing = new SvgDrawing(width, height, measure)
  drawSheet(drawing, picture, caption, palette)
  return drawing.toSvg(caption.title, `${picture.title}. ${caption.lesson}. ${caption.time}`)
}

/** Draws a picture on a canvas that it makes as large as need be. */
export function paintOn(canvas: HTMLCanvasElement, picture: Picture, caption: Caption, palette: Palette): void {
  const { width, height } = sheetSize(picture, palette)
  canvas.width = Math.round(width * PNG_SCALE)
  canvas.height = Math.round(height * PNG_SCALE)
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('this browser has no 2-D canvas')
  context.setTransform(PNG_SCALE, 0, 0, PNG_SCALE, 0, 0)
  drawSheet(context, picture, caption, palette)
}

export function pngOf(picture: Picture, caption: Caption, palette: Palette): Promise<Blob> {
  const canvas = document.createElement('canvas')
  paintOn(canvas, picture, caption, palette)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no PNG came')) : resolve(blob)), 'image/png')
  })
}

/* Longer names are cut by some file systems and all mail programs. */
const NAME_MAX_CHARS = 80

/** A file name that every system takes: letters, digits and hyphens of ASCII only, whatever the parts are made of. */
export function fileName(parts: readonly string[], ending: 'svg' | 'png'): string {
  const safe = parts
    .map((part) =>
      part
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/[^a-zA-Z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .toLowerCase(),
    )
    .filter((part) => part !== '')
  const name = ['synaptarium', ...safe].join('-').slice(0, NAME_MAX_CHARS).replace(/-+$/, '')
  return `${name}.${ending}`
}
