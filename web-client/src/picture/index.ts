/** What the rest of the page may use of pictures. */

export { type Box, type Drawing, textWidthPx } from './Drawing'
export { type Caption, fitted, type Picture, sheetOf } from './Picture'
export { fileName, paintOn, pngOf, svgOf } from './render'
