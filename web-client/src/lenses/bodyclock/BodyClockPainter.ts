import { DIALS, type FrameSource, type MetricName } from '../../model'
import type { Picture } from '../../picture'
import type { Mark } from '../../protocol/messages'
import { HOUR_S } from '../chart/bodyTime'
import { BODY_TIME } from '../chart/bodyTimeAxis'
import { type Backdrop, LabelRoom, LineChart } from '../chart/LineChart'
import { stretches, thin } from '../chart/thin'
import { type ColourName, ink, type Palette } from '../palette'
import type { Painter, StageSize } from '../Stage'
import { language, text } from '../text'
import { type BodyChart, type BodyChartSpec, bodyChart } from './charts'
import { firstRowInView } from './closeUp'
import { marksOfThisBrain } from './marksOfThisBrain'

/* Body time moves little between frames: five drawings a second are as smooth as twenty and cost a quarter. */
const DRAW_EVERY_MS = 200
const POINTS = 320

/* A class that has just begun shows this much of body time, so that its axis isn't a smear of milliseconds. */
const LEAST_SPAN_HOURS = 10 / HOUR_S

const LANES = [
  { dial: 'stress', colour: 'cortisol', level: (value: number) => value },
  { dial: 'glutamate', colour: 'glutamate', level: (value: number) => Math.abs(Math.log2(Math.max(value, 0.1))) / 3 },
  { dial: 'ketamine', colour: 'ketamine', level: (value: number) => value / 4 },
] as const satisfies readonly { dial: (typeof DIALS)[number]; colour: ColourName; level: (value: number) => number }[]

/** Draws the body clock's small multiples over one common time. */
export class BodyClockPainter implements Painter {
  #charts: readonly { readonly spec: BodyChartSpec; readonly chart: LineChart }[] = []
  #builtIn = ''
  readonly #grid = document.createElement('div')
  readonly #key = document.createElement('div')
  #drawnAtMs = Number.NEGATIVE_INFINITY

  constructor(
    host: HTMLElement,
    private readonly source: FrameSource,
    private readonly shown: readonly BodyChart[],
    private readonly marks: () => readonly Mark[],
  ) {
    this.#grid.className = 'chart-grid'
    this.#key.className = 'chart-key'
    host.classList.add('chart-scroll')
    host.append(this.#key, this.#grid)
  }

  arrange(_: StageSize, palette: Palette): void {
    if (this.#builtIn !== language()) this.#build()
    for (const { chart } of this.#charts) chart.restyle(palette)
    this.#key.replaceChildren(
      ...LANES.map(({ dial, colour }) => {
        const entry = document.createElement('span')
        entry.className = 'chart-key-entry'
        entry.style.setProperty('--swatch', ink(palette, colour))
        entry.textContent = text(`lens.body.lane.${dial}`)
        return entry
      }),
    )
    this.#drawnAtMs = Number.NEGATIVE_INFINITY
  }

  draw(nowMs: number): boolean {
    if (nowMs - this.#drawnAtMs < DRAW_EVERY_MS) return true
    this.#drawnAtMs = nowMs
    const hours = this.source.frames.metrics.series('cortisol').bodyTimeHours
    const first = firstRowInView(hours, this.source.frames.latest?.lapse)
    const end = Math.max(hours[hours.length - 1] ?? 0, (hours[0] ?? 0) + LEAST_SPAN_HOURS)
    const backdrop = this.#backdrop(hours, first)
    for (const { spec, chart } of this.#charts) {
      const rows = thin(
        hours,
        spec.lines.map((line) => this.#values(line.metric)),
        POINTS,
        first,
      )
      spec.lines.forEach((line, index) => {
        if (line.factor !== 1) rows.y[index] = (rows.y[index] ?? []).map((value) => value * line.factor)
      })
      chart.show(rows, [hours[first] ?? 0, end], spec.guides, backdrop)
    }
    return false
  }

  pictures(): readonly Picture[] {
    return this.#charts.map(({ chart }) => chart.picture())
  }

  dispose(): void {
    for (const { chart } of this.#charts) chart.dispose()
  }

  /* Titles and labels belong to a chart for good, so another language means other charts. */
  #build(): void {
    this.dispose()
    const labelRoom = new LabelRoom()
    this.#charts = this.shown.map((name) => {
      const spec = bodyChart(name)
      const { lines, holds, logarithmic = false } = spec
      const [title, unit] = [text(spec.titleKey), text(spec.unitKey)]
      const chart = new LineChart({
        name: `body-${name}`,
        title,
        unit,
        lines,
        holds,
        logarithmic,
        time: BODY_TIME,
        cursorKey: 'body',
        labelRoom,
      })
      return { spec, chart }
    })
    this.#grid.replaceChildren(...this.#charts.map(({ chart }) => chart.element))
    this.#builtIn = language()
  }

  #values(metric: MetricName): Float32Array {
    return this.source.frames.metrics.series(metric).value
  }

  #backdrop(hours: Float64Array, first: number): Backdrop {
    const dials = thin(
      hours,
      DIALS.map((dial) => this.#values(`dial.${dial}`)),
      POINTS,
      first,
    )
    const firstFrame = this.source.frames.metrics.series('cortisol').frame[0] ?? 0
    return {
      lanes: LANES.map(({ dial, colour, level }) => ({
        label: text(`lens.body.lane.${dial}`),
        colour,
        stretches: stretches(dials.x, dials.y[DIALS.indexOf(dial)] ?? [], level),
      })),
      marks: marksOfThisBrain(this.marks(), firstFrame).filter(({ x }) => x >= (hours[first] ?? 0)),
    }
  }
}
