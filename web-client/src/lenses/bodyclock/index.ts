/*
 * Body clock. Small multiples over body time since the class began (x: seconds to weeks, marked in the unit that fits).
 * y: ketamine in plasma and at its effect site, ng/mL · cortisol and load, × rest · BDNF, mTOR, proteins, × rest · spine density by region, % of
 * rest · ambient glutamate by region, µM, logarithmic · damaged and dead cells, % · symptom index (a model quantity) with what drug and
 * expectancy each take from it. Strips at the bottom: when the dials were off their rest. Thin lines: marks.
 */

import type { FrameSource } from '../../model'
import type { Lens } from '../Lens'
import { Stage } from '../Stage'
import { BodyClockPainter } from './BodyClockPainter'
import { BODY_CHARTS, type BodyChart } from './charts'

export { BODY_CHARTS, type BodyChart } from './charts'

export interface BodyClockOptions {
  readonly charts?: readonly BodyChart[]
  /** Body times in hours to mark: doses, notes, chapters. Asked at each drawing. */
  readonly marksAtHours?: () => readonly number[]
}

/** Shows hours to weeks: hormones, growth factors, spines, damage and symptoms. */
export function mountBodyClock(host: HTMLElement, source: FrameSource, options: BodyClockOptions = {}): Lens {
  const { charts = BODY_CHARTS, marksAtHours = () => [] } = options
  return new Stage(host, new BodyClockPainter(host, source, charts, marksAtHours), source, ['metrics'])
}
