import { PATTERNS, type Pattern } from '../../model'
import { type ColourName, ink, type Palette } from '../palette'
import { number, text } from '../text'
import type { Stance } from './stance'

/* The negative thought lives in amygdala and hub, the new one in the prefrontal cortex: they have those regions' colours. */
export const THOUGHT_COLOURS: Readonly<Record<Pattern, ColourName>> = { negative: 'region-amy', new: 'region-pfc' }

/** One face of the switch: a thought, whether it holds, how strongly its cells fire together, and what was learned. */
export class ThoughtFace {
  readonly element = document.createElement('div')
  readonly #name = part('thought-name')
  readonly #state = part('thought-state')
  readonly #bar = part('thought-bar')
  readonly #learned = part('thought-learned')
  readonly #where = part('thought-where')

  constructor(readonly pattern: Pattern) {
    this.element.className = 'thought-face'
    this.element.dataset.pattern = pattern
    this.#bar.setAttribute('aria-hidden', 'true')
    this.element.append(this.#name, this.#where, this.#state, this.#bar, this.#learned)
  }

  /** Takes over a theme and a language. */
  restyle(palette: Palette): void {
    this.element.style.setProperty('--thought', ink(palette, THOUGHT_COLOURS[this.pattern]))
    say(this.#name, text(`lens.thought.${this.pattern}`))
    say(this.#where, text(`lens.thought.${this.pattern}.where`))
  }

  show(stance: Stance): void {
    this.element.dataset.holds = String(stance.holds)
    this.#bar.style.setProperty('--share', String(Math.round(100 * Math.max(0, stance.overlap))))
    say(this.#state, stateText(stance))
    say(this.#learned, learnedText(stance))
  }
}

function stateText({ holds, heldS }: Stance): string {
  if (heldS === null) return text('lens.thought.never')
  const seconds = number(heldS, 1)
  return text(holds ? 'lens.thought.holds' : 'lens.thought.held', { seconds })
}

function learnedText({ learned, strength }: Stance): string {
  return learned ? text('lens.thought.learned', { times: number(strength, 2) }) : text('lens.thought.unlearned')
}

/** Both faces, in the order of the patterns. */
export function makeFaces(): readonly ThoughtFace[] {
  return PATTERNS.map((pattern) => new ThoughtFace(pattern))
}

function part(className: string): HTMLElement {
  const element = document.createElement('p')
  element.className = className
  return element
}

/* Told anew only when it changed, so that a reader's cursor in it stays where it is. */
function say(element: HTMLElement, words: string): void {
  if (element.textContent !== words) element.textContent = words
}
