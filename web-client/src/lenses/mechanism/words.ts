/** What the mechanism lens says: names, numbers with their units, an arrow's state, and the whole chain in a few sentences. */

import { t } from '../../i18n'
import type { Arrow, Blocker } from '../../protocol/commands'
import { number, text } from '../text'
import { LINKS, type Node, READINGS, type Unit } from './chain'
import { type Flow, readingOf } from './flows'

/* Of the strongest arrows so many are told: more is a list, not a sentence. */
const TOLD = 3

/* Long names say where they may be parted; only boxes do so. */
const SOFT_HYPHEN = /\u00AD/g

export function nodeName(node: Node): string {
  return nodeLabel(node).replace(SOFT_HYPHEN, '')
}

/** A box's name, with the places where it may be parted. */
export function nodeLabel(node: Node): string {
  return text(`lens.mechanism.node.${node}`)
}

/** "Stress → cortisol". */
export function arrowName(arrow: Arrow): string {
  const { from, to } = LINKS[arrow]
  return `${nodeName(from)} → ${nodeName(to)}`
}

export function blockerName(blocker: Blocker): string {
  return t(`blocker.${blocker}`)
}

/** A number as the diagram shows it: short, with its sign where it is a change. */
export function valueText(value: number, unit: Unit): string {
  if (!Number.isFinite(value)) return '–'
  switch (unit) {
    case 'percent':
      return `${number(value * 100, 0)} %`
    case 'shareOfRest':
      return `${number(value * 100, 0)} %`
    case 'timesRest':
      return `× ${number(value, 2)}`
    case 'hz':
      return `${number(value, 1)} Hz`
    case 'um':
      return `${number(value, Math.abs(value) < 10 ? 1 : 0)} µM`
    case 'ngPerMl':
      return `${number(value, 0)} ng/mL`
    case 'perHour':
      return `${number(value, 2)}/h`
    case 'points':
      return number(value, 0)
    case 'signedPoints':
      return number(value, 1)
    case 'number':
      return number(value, 2)
  }
}

/* What raises or lowers by so much says so; a share of channels that are shut is no change. */
function changeText(flow: Flow): string {
  const { unit, effect } = LINKS[flow.arrow]
  const words = valueText(flow.value, unit)
  const rises = flow.value > 0 && effect !== 'lowers' && flow.standing === 'flows'
  return rises ? `+${words}` : words
}

/** What stands on an arrow. */
export function flowText(flow: Flow): string {
  switch (flow.standing) {
    case 'cut':
      return text('lens.mechanism.cut')
    case 'blocked':
      return text('lens.mechanism.blocked')
    case 'notHeld':
      return '?'
    case 'hidden':
      return '–'
    case 'flows':
    case 'still':
      return changeText(flow)
  }
}

/** How an arrow stands, for who can't see it. */
export function standingText(flow: Flow): string {
  const values = { value: changeText(flow), blocker: flow.blocker === null ? '' : blockerName(flow.blocker) }
  return text(`lens.mechanism.standing.${flow.standing}`, values)
}

/** What the number on an arrow doesn't say by itself. */
export function asideText(flow: Flow): string {
  if (flow.standing === 'flows') return ''
  return ` (${flow.standing === 'still' ? text('lens.mechanism.still') : standingText(flow)})`
}

/** What stands in a box. */
export function readingText(node: Node, row: Float32Array | null): string {
  const value = readingOf(node, row)
  const reading = READINGS[node]
  return value === null || reading === undefined ? '' : valueText(value, reading.unit)
}

/** The chain in words: what is strongest, what is off, what a drug closes. */
export function chainText(flows: readonly Flow[]): string {
  const strongest = flows
    .filter(({ standing }) => standing === 'flows')
    .sort((one, other) => other.strength - one.strength)
    .slice(0, TOLD)
  const named = (which: readonly Flow[], withValue: boolean) =>
    which
      .map((flow) => (withValue ? `${arrowName(flow.arrow)} (${changeText(flow)})` : arrowName(flow.arrow)))
      .join('; ')
  const parts = []
  if (flows.some(({ standing }) => standing === 'hidden')) parts.push(text('lens.mechanism.words.hidden'))
  else if (strongest.length === 0) parts.push(text('lens.mechanism.words.still'))
  else parts.push(text('lens.mechanism.words.strongest', { arrows: named(strongest, true) }))
  const cut = flows.filter(({ standing }) => standing === 'cut')
  if (cut.length > 0) parts.push(text('lens.mechanism.words.cut', { arrows: named(cut, false) }))
  const blocked = flows.filter(({ standing }) => standing === 'blocked')
  if (blocked.length > 0) parts.push(text('lens.mechanism.words.blocked', { arrows: named(blocked, false) }))
  return parts.join(' ')
}
