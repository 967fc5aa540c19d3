/** The moment as a list: badge, name, and the value now, with what stands beside it; under it what the drawing's signs mean. */

import type { Impulse } from '../../model'
import { text } from '../text'
import { type Fact, factsOf } from './facts'
import { badgeOf } from './labels'
import { momentOf } from './moment'

export class Readout {
  readonly element = document.createElement('div')
  readonly #table = document.createElement('table')

  constructor() {
    this.element.className = 'synapse-readout'
    this.element.append(this.#table)
  }

  show(now: Impulse, before: Impulse | null, beforeName: string, timeUs: number): void {
    const facts = factsOf(now, momentOf(now, timeUs))
    const others = before === null ? [] : factsOf(before, momentOf(before, timeUs))
    const head = before === null ? [] : [rowOf('', '', beforeName, text('lens.synapse.now'))]
    const rows = facts.map((fact, index) => {
      const other = others.find(({ id }) => id === fact.id)
      return rowOf(badgeOf(index), fact.name, before === null ? null : (other?.value ?? '–'), fact)
    })
    /* The same cells with other words, so that a reader's cursor stays where it is. */
    const wanted = [...head, ...rows]
    while (this.#table.rows.length > wanted.length) this.#table.deleteRow(-1)
    wanted.forEach((cells, index) => {
      const row = this.#table.rows[index] ?? this.#table.insertRow()
      row.className = index < head.length ? 'synapse-head' : ''
      while (row.cells.length > cells.length) row.deleteCell(-1)
      for (const [at, cell] of cells.entries()) fillCell(row.cells[at] ?? row.insertCell(), cell)
    })
  }
}

interface Cell {
  readonly className: string
  readonly words: string
  readonly detail?: string | null
}

function rowOf(badge: string, name: string, before: string | null, now: Fact | string): Cell[] {
  const cells = [
    { className: 'synapse-badge', words: badge },
    { className: 'synapse-name', words: name },
  ]
  if (before !== null) cells.push({ className: 'synapse-value', words: before })
  const last = typeof now === 'string' ? { words: now } : { words: now.value, detail: now.detail }
  return [...cells, { className: 'synapse-value', ...last }]
}

function fillCell(place: HTMLTableCellElement, { className, words, detail = null }: Cell): void {
  const key = `${words}\n${detail}`
  if (place.className !== className) place.className = className
  if (place.dataset.said === key) return
  place.dataset.said = key
  place.textContent = words
  if (detail === null) return
  const small = document.createElement('small')
  small.textContent = detail
  place.append(' ', small)
}
