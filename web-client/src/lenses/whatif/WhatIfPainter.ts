import { COURSES, type Comparison, type Course, type FrameSource } from '../../model'
import type { Picture } from '../../picture'
import { BODY_TIME } from '../chart/bodyTimeAxis'
import { LabelRoom, LineChart } from '../chart/LineChart'
import { extentOf } from '../chart/scale'
import type { Palette } from '../palette'
import type { Painter, StageSize } from '../Stage'
import { LEAST_SPAN_HOURS, lineOf } from '../teams/charts'
import { language, text } from '../text'
import type { WhatIfOptions } from './index'
import './whatif.css'

/* The server compares at most four times a second; a course of weeks moves slowly. */
const ASK_EVERY_MS = 1_000
const MS_PER_HOUR = 3_600_000

/** Draws the two courses of one quantity, and asks for them as long as they grow. */
export class WhatIfPainter implements Painter {
  readonly #room = document.createElement('div')
  #palette: Palette | null = null
  #chart: LineChart | null = null
  #chartOf = ''
  #askedAtMs = Number.NEGATIVE_INFINITY
  #askedOf = ''

  constructor(
    host: HTMLElement,
    private readonly source: FrameSource,
    private readonly options: WhatIfOptions,
  ) {
    this.#room.className = 'whatif-room'
    host.classList.add('chart-scroll')
    host.append(this.#room)
  }

  arrange(_: StageSize, palette: Palette): void {
    this.#palette = palette
    this.#chart?.restyle(palette)
  }

  draw(nowMs: number): boolean {
    const waits = this.#ask(nowMs)
    const comparison = this.source.frames.teams.comparisons.get(this.options.quantity.peek())
    const parting = this.options.parting.peek()
    if (comparison === undefined || parting === null || this.#palette === null) {
      this.#drop()
    } else {
      this.#chartFor(comparison, this.#palette)
      this.#show(comparison, parting.bodyTimeMs / MS_PER_HOUR)
    }
    return waits
  }

  pictures(): readonly Picture[] {
    return this.#chart === null ? [] : [this.#chart.picture()]
  }

  dispose(): void {
    this.#drop()
  }

  /* Returns whether there is something new to ask for, but not yet. */
  #ask(nowMs: number): boolean {
    const quantity = this.options.quantity.peek()
    const parting = this.options.parting.peek()
    // Both courses are told as far as the playhead has come.
    const wanted = JSON.stringify([quantity, parting, this.source.frames.latest?.frame])
    if (parting === null || wanted === this.#askedOf) return false
    if (nowMs - this.#askedAtMs < ASK_EVERY_MS) return true
    this.#askedOf = wanted
    this.#askedAtMs = nowMs
    this.source.teams.compare(quantity)
    return false
  }

  #chartFor({ quantity }: Comparison, palette: Palette): void {
    const wanted = JSON.stringify([language(), quantity])
    if (wanted === this.#chartOf) return
    this.#drop()
    this.#chartOf = wanted
    const { name, least, greatest } = this.options.describe(quantity)
    this.#chart = new LineChart({
      name: `whatif-${quantity}`,
      title: text('lens.whatif.title'),
      unit: name,
      lines: COURSES.map((course, index) => lineOf(this.options.courseName(course), index + 1)),
      time: BODY_TIME,
      holds: [least, greatest],
      labelRoom: new LabelRoom(),
    })
    this.#chart.restyle(palette)
    this.#room.replaceChildren(this.#chart.element)
  }

  #show(comparison: Comparison, partingHours: number): void {
    const x = comparison.bodyTimeMs.map((time) => time / MS_PER_HOUR)
    // Before the alternative has begun there is one nameless course: the original.
    const ofCourse = (wanted: Course) =>
      comparison.groups.find(({ arm }) => arm === wanted || (arm === null && wanted === 'original'))
    const course = (wanted: Course) => [...(ofCourse(wanted)?.mean ?? x.map(() => Number.NaN))]
    const y = COURSES.map(course)
    const { least, greatest } = this.options.describe(comparison.quantity)
    const [low, high] = extentOf(y)
    const from = x[0] ?? 0
    this.#chart?.hold(Math.min(least, low), Math.max(greatest, high))
    this.#chart?.show({ x, y }, [from, Math.max(x.at(-1) ?? 0, from + LEAST_SPAN_HOURS)], [], {
      lanes: [],
      marks: [{ x: partingHours, text: text('lens.whatif.parting') }],
    })
  }

  #drop(): void {
    this.#chart?.dispose()
    this.#chart?.element.remove()
    this.#chart = null
    this.#chartOf = ''
  }
}
