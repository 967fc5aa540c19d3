import type { Comparison, FrameSource } from '../../model'
import type { Picture } from '../../picture'
import { LabelRoom, type LineChart } from '../chart/LineChart'
import { thin } from '../chart/thin'
import type { Palette } from '../palette'
import type { Painter, StageSize } from '../Stage'
import { language } from '../text'
import { commonSpan, comparisonChart, LEAST_SPAN_HOURS, showComparison, teamChart } from './charts'
import type { TeamsOptions } from './index'
import './teams.css'

/* Four rows a second come; charts are drawn anew as often. */
const DRAW_EVERY_MS = 250
const POINTS = 240

/* The server compares at most four times a second; means of teams move slowly. */
const ASK_EVERY_MS = 1_500

/** Draws a chart for each team, and one that compares them. */
export class TeamsPainter implements Painter {
  readonly #grid = document.createElement('div')
  readonly #below = document.createElement('div')
  #palette: Palette | null = null
  #panels: readonly LineChart[] = []
  #panelsOf = ''
  #comparison: LineChart | null = null
  #comparisonOf = ''
  #drawnAtMs = Number.NEGATIVE_INFINITY
  #askedAtMs = Number.NEGATIVE_INFINITY
  #askedOf = ''

  constructor(
    host: HTMLElement,
    private readonly source: FrameSource,
    private readonly options: TeamsOptions,
  ) {
    this.#grid.className = 'chart-grid teams-grid'
    this.#below.className = 'teams-comparison'
    host.classList.add('chart-scroll', 'teams-lens')
    host.append(...(options.withPanels ? [this.#grid] : []), this.#below)
  }

  arrange(_: StageSize, palette: Palette): void {
    this.#palette = palette
    this.#buildPanels()
    for (const chart of [...this.#panels, this.#comparison]) chart?.restyle(palette)
    this.#drawnAtMs = Number.NEGATIVE_INFINITY
  }

  draw(nowMs: number): boolean {
    if (nowMs - this.#drawnAtMs < DRAW_EVERY_MS) return true
    this.#drawnAtMs = nowMs
    this.#ask(nowMs)
    this.#showPanels()
    this.#showComparison()
    return false
  }

  pictures(): readonly Picture[] {
    const charts = this.#comparison === null ? this.#panels : [...this.#panels, this.#comparison]
    return charts.map((chart) => chart.picture())
  }

  dispose(): void {
    for (const chart of [...this.#panels, this.#comparison]) chart?.dispose()
    this.#panels = []
    this.#comparison = null
  }

  /* Titles belong to a chart for good, so another language, quantity or allocation means other charts. */
  #buildPanels(): void {
    const { count, trial } = this.options.teams.peek()
    const wanted = JSON.stringify([language(), this.options.quantity.peek(), count, trial?.allocation])
    if (!this.options.withPanels || wanted === this.#panelsOf) return
    this.#panelsOf = wanted
    for (const chart of this.#panels) chart.dispose()
    const room = new LabelRoom()
    this.#panels = Array.from({ length: count }, (_, index) => teamChart(index + 1, this.options, room))
    this.#grid.dataset.teams = String(count)
    this.#grid.replaceChildren(...this.#panels.map(({ element }) => element))
  }

  #showPanels(): void {
    const quantity = this.options.quantity.peek()
    const courses = this.#panels.map((_, index) => this.source.frames.teams.course(quantity, index + 1))
    const span = commonSpan(
      courses.map(({ y }) => y),
      this.options,
      quantity,
    )
    this.#panels.forEach((chart, index) => {
      const { x, y } = courses[index] ?? { x: [], y: [] }
      const from = x[0] ?? 0
      chart.hold(...span)
      chart.show(thin(x, [y], POINTS), [from, Math.max(x.at(-1) ?? 0, from + LEAST_SPAN_HOURS)])
    })
  }

  /* Asked again only while there is something new, so that a class that stands still is left in peace. */
  #ask(nowMs: number): void {
    const { trial, count } = this.options.teams.peek()
    const quantity = this.options.quantity.peek()
    const wanted = JSON.stringify([quantity, count, trial, this.source.frames.latest?.frame])
    if (count < 2 || wanted === this.#askedOf || nowMs - this.#askedAtMs < ASK_EVERY_MS) return
    this.#askedOf = wanted
    this.#askedAtMs = nowMs
    this.source.teams.compare(quantity)
  }

  #showComparison(): void {
    const quantity = this.options.quantity.peek()
    const comparison = this.source.frames.teams.comparisons.get(quantity)
    if (comparison === undefined || this.#palette === null) {
      this.#below.replaceChildren()
      this.#comparisonOf = ''
      return
    }
    const chart = this.#comparisonFor(comparison, this.#palette)
    const { least, greatest } = this.options.describe(quantity)
    showComparison(chart, comparison, [least, greatest], this.options.teams.peek())
  }

  #comparisonFor({ quantity, groups }: Comparison, palette: Palette): LineChart {
    const wanted = JSON.stringify([language(), quantity, groups.map(({ arm, teams }) => [arm, teams])])
    if (this.#comparison === null || wanted !== this.#comparisonOf) {
      this.#comparison?.dispose()
      this.#comparison = comparisonChart(groups, this.options)
      this.#comparison.restyle(palette)
      this.#comparisonOf = wanted
    }
    if (!this.#comparison.element.isConnected) this.#below.replaceChildren(this.#comparison.element)
    return this.#comparison
  }
}
