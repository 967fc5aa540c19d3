import { language, text } from '../text'
import { bodyTimeInWords, HOUR_S, inUnit, tickStepS, ticks, unitOfStep } from './bodyTime'
import type { TimeAxis } from './spec'

const PX_PER_TICK = 44

/** Body time in hours, marked in the unit that fits the span; a close-up counts back from now. */
export const BODY_TIME: TimeAxis = {
  title: () => text('lens.time.body'),
  ticks: (from, to, widthPx) => {
    const zero = isCloseUp(from, to) ? to : 0
    return stepsOf(from - zero, to - zero, widthPx).map((second) => second / HOUR_S + zero)
  },
  label: (tick, from, to, widthPx) => {
    const seconds = Math.round((isCloseUp(from, to) ? tick - to : tick) * HOUR_S)
    if (seconds === 0 && isCloseUp(from, to)) return text('lens.time.now')
    const unit = unitOfStep(stepOf(from, to, widthPx))
    return text(`lens.time.${unit}`, { count: inUnit(seconds, unit, language()).replace('-', '−') })
  },
  inWords: (hours) => bodyTimeInWords(hours * HOUR_S, language()),
}

function isCloseUp(from: number, to: number): boolean {
  return from > to - from
}

function stepOf(from: number, to: number, widthPx: number): number {
  return tickStepS((to - from) * HOUR_S, Math.max(2, Math.floor(widthPx / PX_PER_TICK)))
}

function stepsOf(from: number, to: number, widthPx: number): number[] {
  return ticks(from * HOUR_S, to * HOUR_S, stepOf(from, to, widthPx))
}
