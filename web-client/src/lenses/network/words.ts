/** What there is to say of a region: beside its picture, and in place of it. */

import type { RegionName } from '../../model'
import { number, text } from '../text'
import type { SynapseWords } from './NetworkPainter'

/** The line of words below the picture. */
export function wordsOf({ living, atRest, count, drawn, lost, grown }: SynapseWords): HTMLElement[] {
  const alive =
    atRest === null
      ? text('lens.network.living', { living: number(living, 0), count: number(count, 0) })
      : text('lens.network.alive', { living: number(living, 0), rest: number(atRest, 0) })
  const words = [span('', alive)]
  if (drawn !== null) {
    words.push(span('', text('lens.network.sample', { drawn: number(drawn, 0), count: number(count, 0) })))
  }
  if (grown > 0) words.push(span('network-grown', text('lens.network.grown', { count: grown })))
  if (lost > 0) words.push(span('network-lost', text('lens.network.lost', { count: lost })))
  return words
}

/** What a region looks like, for those who don't see it. */
export function describe(
  region: RegionName,
  neurons: readonly number[],
  deadCells: Uint8Array,
  { living, lost, grown }: SynapseWords,
): string {
  return text('lens.network.described', {
    region: text(`lens.region.${region}`),
    neurons: number(neurons.length, 0),
    synapses: number(living, 0),
    lost: number(lost, 0),
    grown: number(grown, 0),
    dead: number(neurons.filter((id) => deadCells[id] === 1).length, 0),
  })
}

function span(className: string, words: string): HTMLElement {
  const element = document.createElement('span')
  element.className = className
  element.textContent = words
  return element
}
