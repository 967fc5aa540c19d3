/** The time axis of charts over the last seconds of neural time. */

import { number, text } from '../text'
import type { TimeAxis } from './spec'

/* Narrow charts have room for every second tick only. */
export function secondsBefore(usualStep: number): TimeAxis {
  return {
    title: () => text('lens.time.neural'),
    ticks: (from, to, widthPx) => {
      const step = widthPx < 330 ? 2 * usualStep : usualStep
      const found: number[] = []
      for (let tick = Math.ceil(from / step) * step; tick <= to; tick += step) found.push(tick)
      return found
    },
    label: (tick) =>
      tick === 0 ? text('lens.time.now') : text('lens.time.ago', { seconds: number(-tick, tick % 1 ? 1 : 0) }),
    inWords: (x) => text('lens.time.ago', { seconds: number(-x, 2) }),
  }
}
