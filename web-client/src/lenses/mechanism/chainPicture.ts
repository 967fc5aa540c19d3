/** The causal chain as a picture: the same lines as on the screen, boxes and numbers as shapes and text. */

import type { Picture } from '../../picture'
import { fitted } from '../../picture'
import { chartFont, ink } from '../palette'
import { text } from '../text'
import { drawArrows, drawTexts } from './drawChain'
import type { Flow } from './flows'
import { layoutOf } from './layout'
import { chainText, readingText } from './words'

const SIZE = { width: 1180, height: 700 }

export function chainPicture(flows: readonly Flow[], row: Float32Array | null): Picture {
  const kept = row?.slice() ?? null
  return {
    name: 'mechanism',
    title: text('lens.mechanism.title'),
    ...SIZE,
    vector: true,
    draw: (drawing, box, palette) => {
      const foot = palette.chartSizePx * 2
      const layout = layoutOf(box.width, box.height - foot, palette.chartSizePx * 1.2)
      drawing.save()
      drawing.translate(box.left, box.top)
      drawArrows(drawing, layout, flows, palette, null)
      drawTexts(drawing, layout, flows, palette, (node) => readingText(node, kept))
      drawing.textAlign = 'left'
      drawing.textBaseline = 'top'
      drawing.font = chartFont(palette)
      drawing.fillStyle = ink(palette, 'text-quiet')
      drawing.fillText(fitted(drawing, chainText(flows), box.width), 0, box.height - foot + palette.chartSizePx * 0.5)
      drawing.restore()
    },
  }
}
