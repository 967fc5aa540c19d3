/*
 * Body clock. Small multiples over body time since the class began, or, when a slow lapse would make what happens now a hair, over the
 * last minute of running time (x: seconds to weeks, marked in the unit that fits; a close-up counts back from now).
 * y: ketamine in plasma and at its effect site, ng/mL · cortisol and load, × rest · BDNF, mTOR, proteins, × rest · spine density by region, % of
 * rest · ambient glutamate by region, µM, logarithmic · damaged and dead cells, % · symptom index (a model quantity) with what drug and
 * expectancy each take from it. Strips at the bottom: when the dials were off their rest. Thin lines: marks; the cursor tells them.
 */

import type { FrameSource } from '../../model'
import type { Mark } from '../../protocol/messages'
import type { Lens } from '../Lens'
import { Stage } from '../Stage'
import { BodyClockPainter } from './BodyClockPainter'
import { BODY_CHARTS, type BodyChart } from './charts'

export { BODY_CHARTS, type BodyChart } from './charts'

/** What happened in a class so far, and word of more. */
export interface MarkSource {
  peek(): readonly Mark[]
  subscribe(listener: () => void): () => void
}

export interface BodyClockOptions {
  readonly charts?: readonly BodyChart[]
  /** What happened in the class: doses, notes, resets, chapters. A change is drawn at once, also while no frames come. */
  readonly marks?: MarkSource
}

/** Shows hours to weeks: hormones, growth factors, spines, damage and symptoms. */
export function mountBodyClock(host: HTMLElement, source: FrameSource, options: BodyClockOptions = {}): Lens {
  const { charts = BODY_CHARTS, marks } = options
  const painter = new BodyClockPainter(host, source, charts, () => marks?.peek() ?? [])
  const stage = new Stage(host, painter, source, ['metrics'])
  const stopMarks = marks?.subscribe(() => stage.requestDraw())
  return {
    pictures: () => stage.pictures(),
    dispose() {
      stopMarks?.()
      stage.dispose()
    },
  }
}
