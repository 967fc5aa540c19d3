/** What a chart is told: its lines, axes and what lies behind them. */

import type { ColourName } from '../palette'
import type { LabelRoom } from './LabelRoom'
import type { Stretch } from './thin'

/** One line of a chart. Its dash tells it from others without colour; its label stands at its end. */
export interface LineSpec {
  readonly label: string
  readonly colour: ColourName
  readonly dash?: readonly number[]
  readonly format: (value: number) => string
}

/** A horizontal line to hold values against. */
export interface Guide {
  readonly value: number
  readonly label: string
}

/** How x is marked: `ticks` of the span for a width in pixels at 12 px text, what they read, and a time in full for the cursor. */
export interface TimeAxis {
  /** Which time it is. */
  readonly title: () => string
  readonly ticks: (from: number, to: number, widthPx: number) => number[]
  readonly label: (tick: number, from: number, to: number, widthPx: number) => string
  readonly inWords: (x: number) => string
}

export interface ChartSpec {
  /** Short and in English: what a picture of it is called as a file. */
  readonly name: string
  readonly title: string
  readonly unit: string
  readonly lines: readonly LineSpec[]
  readonly time: TimeAxis
  /** The y axis always holds these two values; it grows when the data does. */
  readonly holds: readonly [low: number, high: number]
  readonly logarithmic?: boolean
  /** Charts of one key show their cursors together. */
  readonly cursorKey?: string
  /** Charts that share one object leave the same room for labels, so that their times line up. */
  readonly labelRoom: LabelRoom
}

/** Something that happened at a time, told when the cursor comes near. */
export interface ChartMark {
  readonly x: number
  readonly text: string
}

/** When something was off its rest. */
export interface Lane {
  readonly label: string
  readonly colour: ColourName
  readonly stretches: readonly Stretch[]
}

/** Where a value lies with some confidence, along x. */
export interface Band {
  readonly colour: ColourName
  readonly x: readonly number[]
  readonly lower: readonly number[]
  readonly upper: readonly number[]
}

/** What is drawn behind the lines: lanes of dial stretches from the bottom up, and marks. */
export interface Backdrop {
  readonly lanes: readonly Lane[]
  readonly marks: readonly ChartMark[]
  readonly bands?: readonly Band[]
}
