/** What the scene's signs mean, and what is the model's in it and what is not. */

import type { Impulse } from '../../model'
import type { ColourName } from '../palette'
import { type LensKey, number, text } from '../text'
import { MOLECULES_A_DOT } from './molecules'
import { AMPA_A_SIGN, GABA_A_SIGN, NMDA_A_SIGN } from './receptors'

interface Entry {
  readonly sign: string
  readonly colour: ColourName
  readonly words: LensKey
}

const CALCIUM: Entry = { sign: '◆', colour: 'calcium', words: 'lens.synapse.key.calcium' }
const GLUTAMATE: readonly Entry[] = [
  { sign: '●', colour: 'glutamate', words: 'lens.synapse.key.glutamate' },
  CALCIUM,
  { sign: '●', colour: 'text-quiet', words: 'lens.synapse.key.magnesium' },
  { sign: '▼', colour: 'ketamine', words: 'lens.synapse.key.ketamine' },
  { sign: '▬', colour: 'text-quiet', words: 'lens.synapse.key.tired' },
  { sign: '+', colour: 'text', words: 'lens.synapse.key.inserted' },
]
const GABA: readonly Entry[] = [{ sign: '●', colour: 'gaba', words: 'lens.synapse.key.gaba' }, CALCIUM]

export class Key {
  readonly element = document.createElement('div')
  readonly #entries = document.createElement('ul')
  readonly #note = document.createElement('p')
  #shown = ''

  constructor() {
    this.element.className = 'synapse-key'
    this.element.append(this.#entries, this.#note)
  }

  show(impulse: Impulse): void {
    const inhibitory = impulse.synapse === 'inhibitory'
    const entries = inhibitory ? GABA : GLUTAMATE
    const notes = [text('lens.synapse.note', { dot: number(MOLECULES_A_DOT, 0) })]
    if (!impulse.connected) notes.push(text('lens.synapse.note.pruned'))
    else if (inhibitory) notes.push(text('lens.synapse.note.gaba', { gaba: number(GABA_A_SIGN, 0) }))
    else notes.push(text('lens.synapse.note.signs', { ampa: number(AMPA_A_SIGN, 0), nmda: number(NMDA_A_SIGN, 0) }))
    if (impulse.number === 0) notes.push(text('lens.synapse.note.typical'))
    const said = [...entries.map(({ words }) => text(words)), ...notes].join('\n')
    if (said === this.#shown) return
    this.#shown = said
    this.#entries.replaceChildren(...entries.map(listed))
    this.#note.textContent = notes.join(' ')
  }
}

function listed({ sign, colour, words }: Entry): HTMLLIElement {
  const item = document.createElement('li')
  const mark = document.createElement('span')
  mark.setAttribute('aria-hidden', 'true')
  mark.style.color = `var(--color-${colour})`
  mark.textContent = sign
  item.append(mark, ` ${text(words)}`)
  return item
}
