/** One evidence card as elements: its grade and kinds as words, not colours alone; claim, what is known, what speaks against it, sources. */

import type { Arrow } from '../../protocol/commands'
import { text } from '../text'
import { type Card, REFERENCES } from './cards'
import { element } from './Diagram'
import { arrowName } from './words'

const DOI = 'https://doi.org/'

/** @param onArrow shows an arrow that the card speaks of; null where the card already stands under it */
export function cardView(card: Card, onArrow: ((arrow: Arrow) => void) | null): HTMLElement {
  const view = element('article', 'evidence-card')
  view.dataset.card = card.id
  view.dataset.grade = card.grade
  view.append(head(card), paragraph('evidence-plain', card.plain))
  view.append(titled('lens.mechanism.against', paragraph('evidence-against', card.against)))
  if (onArrow !== null && card.arrows.length > 0) view.append(titled('lens.mechanism.onArrows', places(card, onArrow)))
  const sources = document.createElement('details')
  const summary = document.createElement('summary')
  summary.textContent = `${text('lens.mechanism.references')} (${card.references.length})`
  sources.append(summary, references(card))
  view.append(sources)
  return view
}

function head({ claim, grade, kinds }: Card): HTMLElement {
  const top = element('header', 'evidence-head')
  const badge = element('span', 'evidence-grade')
  badge.textContent = grade
  badge.setAttribute('aria-hidden', 'true')
  const title = element('h4', 'evidence-claim')
  title.textContent = claim
  const signs = element('p', 'evidence-signs')
  const graded = `${text('lens.mechanism.grade', { grade })}: ${text(`lens.mechanism.grade.${grade}`)}`
  signs.textContent = [graded, ...kinds.map((kind) => text(`lens.mechanism.kind.${kind}`))].join(' · ')
  const words = document.createElement('div')
  words.append(title, signs)
  top.append(badge, words)
  return top
}

function titled(key: 'lens.mechanism.against' | 'lens.mechanism.onArrows', part: HTMLElement): HTMLElement {
  const block = document.createElement('div')
  block.append(paragraph('evidence-title', text(key)), part)
  return block
}

function paragraph(className: string, words: string): HTMLElement {
  const made = element('p', className)
  made.textContent = words
  return made
}

function places(card: Card, onArrow: (arrow: Arrow) => void): HTMLElement {
  const list = element('ul', 'evidence-arrows')
  for (const arrow of card.arrows) {
    const item = document.createElement('li')
    const button = element('button', 'btn btn-small')
    button.type = 'button'
    button.textContent = arrowName(arrow)
    button.addEventListener('click', () => onArrow(arrow))
    item.append(button)
    list.append(item)
  }
  return list
}

function references(card: Card): HTMLElement {
  const list = element('ol', 'evidence-references')
  for (const key of card.references) {
    const [words, doi] = REFERENCES[key]
    const item = document.createElement('li')
    const link = document.createElement('a')
    link.textContent = `doi:${doi}`
    link.href = DOI + encodeURI(doi).replace(/[<>;]/g, encodeURIComponent)
    link.target = '_blank'
    link.rel = 'noreferrer'
    item.lang = 'en'
    item.append(`${words} `, link)
    list.append(item)
  }
  return list
}
