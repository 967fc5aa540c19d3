/*
 * Teams. Small multiples: one chart for each team, all of the same quantity on the same axes. x: body time since the class began; y: the
 * quantity, in the unit of its name. Below them the mean over teams, or over each arm's teams once it may be known, and as a band where it
 * lies with 95 % confidence (t-interval over teams); n is how many teams. Colour, dash and name tell teams and arms apart.
 */

import type { Arm, Course, FrameSource, MetricName, Teams } from '../../model'
import type { Lens } from '../Lens'
import { Stage } from '../Stage'
import { TeamsPainter } from './TeamsPainter'

/** A value that is looked at, and may become another one. */
export interface Watched<T> {
  peek(): T
  subscribe(listener: () => void): () => void
}

/** What is drawn of each team: its words with their unit, and the values that its axis always holds. */
export interface TeamQuantity {
  readonly name: string
  readonly least: number
  readonly greatest: number
}

export interface TeamsOptions {
  readonly teams: Watched<Teams>
  readonly quantity: Watched<MetricName>
  /** All that may be chosen, so that the past of each is there when it is. */
  readonly quantities: readonly MetricName[]
  readonly describe: (quantity: MetricName) => TeamQuantity
  readonly teamName: (team: number) => string
  readonly armName: (arm: Arm | Course) => string
  /** False where single teams may not be seen: there is the comparison alone. */
  readonly withPanels: boolean
}

/** Shows all brains of a class side by side, and how they compare. */
export function mountTeams(host: HTMLElement, source: FrameSource, options: TeamsOptions): Lens {
  const painter = new TeamsPainter(host, source, options)
  const stage = new Stage(host, painter, source, ['metrics'])
  const endings = [
    options.withPanels ? source.teams.draw(options.quantities) : () => {},
    source.frames.teams.onChange(() => stage.requestDraw()),
    options.teams.subscribe(() => stage.rearrange()),
    options.quantity.subscribe(() => stage.rearrange()),
  ]
  return {
    pictures: () => stage.pictures(),
    dispose() {
      for (const end of endings) end()
      stage.dispose()
    },
  }
}
