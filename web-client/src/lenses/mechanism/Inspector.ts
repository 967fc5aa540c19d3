/**
 * The sheet beside the diagram: of one arrow what flows along it, what can be switched, and the evidence for it; or all evidence cards. It takes the focus when it opens and
 * gives it back when it closes.
 */

import { t } from '../../i18n'
import { type Arrow, type Blocker, type Command, HYPOTHESES, type Hypothesis } from '../../protocol/commands'
import { language, text } from '../text'
import { cardView } from './CardView'
import { type Card, GROUPS, loadCards } from './cards'
import { LINKS } from './chain'
import { element, say } from './Diagram'
import type { Flow, Switched } from './flows'
import { arrowName, blockerName, standingText } from './words'

/** What can be switched in the chain. */
export type Switching = Extract<Command, { type: 'setArrow' | 'setBlocker' | 'setHypothesis' }>

/** Sends what somebody switched, and tells whether the class took it. */
export type Perform = (command: Switching) => Promise<boolean>

export type Shown = Arrow | 'all'

interface Toggle {
  readonly input: HTMLInputElement
  readonly isOn: (switched: Switched) => boolean
}

export class Inspector {
  readonly element = element('section', 'mechanism-sheet')
  readonly #heading = element('h3', 'mechanism-sheet-title')
  readonly #body = element('div', 'mechanism-sheet-body')
  readonly #state = element('p', 'mechanism-state')
  readonly #problem = element('p', 'mechanism-problem')
  readonly #close = element('button', 'btn btn-small mechanism-close')
  #toggles: readonly Toggle[] = []
  #shown: Shown | null = null
  /* Until the class has answered, and told what is, switches stand as they were put. */
  #waiting = 0
  #latest: Switched | null = null
  #outdated: Switched | null = null

  constructor(
    private readonly perform: Perform | null,
    private readonly onClose: () => void,
    private readonly onArrow: (arrow: Arrow) => void,
  ) {
    this.element.hidden = true
    this.element.setAttribute('role', 'dialog')
    this.#heading.tabIndex = -1
    this.#problem.setAttribute('role', 'alert')
    this.#close.type = 'button'
    this.#close.addEventListener('click', () => onClose())
    const head = element('div', 'mechanism-sheet-head')
    head.append(this.#heading, this.#close)
    this.element.append(head, this.#body)
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      this.onClose()
    })
  }

  get shown(): Shown | null {
    return this.#shown
  }

  /** Opens on an arrow, or on all cards; null closes. */
  show(what: Shown | null, switched: Switched): void {
    this.#shown = what
    this.element.hidden = what === null
    if (what === null) return
    this.#build(what, switched)
    this.#heading.focus({ preventScroll: true })
    this.element.scrollTop = 0
  }

  /** Says everything anew, in another language too. */
  label(switched: Switched): void {
    if (this.#shown !== null) this.#build(this.#shown, switched)
  }

  /** Stands as the class stands. */
  write(flow: Flow | undefined, switched: Switched): void {
    if (flow !== undefined) say(this.#state, standingText(flow))
    this.#latest = switched
    if (this.#waiting > 0 || switched === this.#outdated) return
    for (const { input, isOn } of this.#toggles) {
      input.checked = isOn(switched)
      input.disabled = !switched.free
    }
  }

  #build(what: Shown, switched: Switched): void {
    const title = what === 'all' ? text('lens.mechanism.all') : arrowName(what)
    this.#heading.textContent = title
    this.element.setAttribute('aria-label', title)
    this.#close.textContent = text('lens.mechanism.close')
    this.#toggles = []
    this.#problem.textContent = ''
    const cards = element('div', 'mechanism-cards')
    cards.textContent = text('lens.mechanism.loading')
    if (what === 'all') this.#body.replaceChildren(cards)
    else {
      const meaning = element('p', 'mechanism-meaning')
      meaning.textContent = text(`lens.mechanism.arrow.${what}`)
      const title = element('h4', 'mechanism-evidence')
      title.textContent = text('lens.mechanism.evidence')
      this.#body.replaceChildren(meaning, this.#state, ...this.#switches(what, switched), this.#problem, title, cards)
    }
    void this.#fill(cards, what)
  }

  async #fill(place: HTMLElement, what: Shown): Promise<void> {
    try {
      const cards = await loadCards(language())
      if (this.#shown !== what) return
      if (what === 'all') place.replaceChildren(...GROUPS.flatMap((group) => this.#group(group, cards)))
      else
        place.replaceChildren(...cards.filter((card) => card.arrows.includes(what)).map((card) => cardView(card, null)))
    } catch {
      place.textContent = text('lens.mechanism.failed')
    }
  }

  #group(group: Card['group'], cards: readonly Card[]): HTMLElement[] {
    const title = element('h4', 'mechanism-evidence')
    title.textContent = text(`lens.mechanism.group.${group}`)
    return [title, ...cards.filter((card) => card.group === group).map((card) => cardView(card, this.onArrow))]
  }

  #switches(arrow: Arrow, switched: Switched): HTMLElement[] {
    if (this.perform === null || !switched.free) {
      const note = element('p', 'mechanism-forbidden')
      note.textContent = text('lens.mechanism.forbidden')
      return [note]
    }
    const { blockers = [], hypothesis } = LINKS[arrow]
    const held = HYPOTHESES.filter((each) => each === hypothesis)
    return [
      this.#arrowSwitch(arrow),
      ...blockers.map((each) => this.#blockerSwitch(each)),
      ...held.map((each) => this.#hypothesisSwitch(each)),
    ].map((make) => make(switched))
  }

  #arrowSwitch(arrow: Arrow) {
    return this.#toggle(
      text('lens.mechanism.switch'),
      text('lens.mechanism.switch.note'),
      ({ cut }) => !cut.includes(arrow),
      (intact) => ({ type: 'setArrow', arrow, intact }),
    )
  }

  #blockerSwitch(blocker: Blocker) {
    return this.#toggle(
      blockerName(blocker),
      t(`blocker.${blocker}.note`),
      ({ blockers }) => blockers.includes(blocker),
      (active) => ({ type: 'setBlocker', blocker, active }),
    )
  }

  #hypothesisSwitch(hypothesis: Hypothesis) {
    return this.#toggle(
      text(`lens.mechanism.hypothesis.${hypothesis}`),
      text('lens.mechanism.hypothesis.note'),
      ({ hypotheses }) => hypotheses.includes(hypothesis),
      (active) => ({ type: 'setHypothesis', hypothesis, active }),
    )
  }

  #toggle(name: string, note: string, isOn: Toggle['isOn'], command: (on: boolean) => Switching) {
    return (switched: Switched): HTMLElement => {
      const label = element('label', 'switch')
      const input = document.createElement('input')
      input.type = 'checkbox'
      input.setAttribute('role', 'switch')
      input.checked = isOn(switched)
      input.addEventListener('change', () => void this.#send(input, command(input.checked)))
      const [words, quiet] = [document.createElement('span'), element('span', 'quiet switch-note')]
      quiet.textContent = ` ${note}`
      words.append(name, quiet)
      label.append(input, words)
      this.#toggles = [...this.#toggles, { input, isOn }]
      return label
    }
  }

  /* A wish stands until the class has answered; one that is turned down goes back. */
  async #send(input: HTMLInputElement, command: Switching): Promise<void> {
    this.#waiting++
    this.#outdated = this.#latest
    this.#problem.textContent = ''
    const taken = await this.perform?.(command)
    this.#waiting--
    if (taken === true) return
    this.#outdated = null
    input.checked = !input.checked
    this.#problem.textContent = text('lens.mechanism.refused')
  }
}
