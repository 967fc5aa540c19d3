/** What the signs of the diagram mean. */

import { text } from '../text'
import { element } from './Diagram'

const SIGNS = ['raises', 'lowers', 'off', 'width', 'emerges'] as const

export class Key {
  readonly element = element('ul', 'mechanism-key')

  /** Says everything in the reader's language. */
  label(): void {
    this.element.replaceChildren(
      ...SIGNS.map((sign) => {
        const item = document.createElement('li')
        const mark = element('span', 'mechanism-key-sign')
        mark.dataset.sign = sign
        mark.setAttribute('aria-hidden', 'true')
        item.append(mark, text(`lens.mechanism.key.${sign}`))
        return item
      }),
    )
  }
}
