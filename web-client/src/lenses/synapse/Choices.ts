/** What the reader chooses above the scene: region, kind of synapse, which impulse, and what stands beside it. */

import { abbreviation, type ImpulseQuestion, type RegionName, SYNAPSE_KINDS, type SynapseKind } from '../../model'
import { number, text } from '../text'
import type { Beside, Questions } from './Questions'

const BESIDES: readonly Beside[] = ['none', 'rest', 'pinned']

/** The region as a question names it. */
export function regionOf(region: RegionName): ImpulseQuestion['region'] {
  return region.toLowerCase() as Lowercase<RegionName>
}

export class Choices {
  readonly element = document.createElement('div')
  readonly #region: HTMLSelectElement
  readonly #kind: HTMLSelectElement
  readonly #which: HTMLSelectElement
  readonly #beside: HTMLSelectElement
  readonly #pin = document.createElement('button')
  #single = 0

  constructor(
    private readonly questions: Questions,
    private readonly regions: readonly RegionName[],
    onRegion: (region: RegionName) => void,
  ) {
    this.element.className = 'synapse-choices'
    this.#region = this.#choice('region', (value) => {
      const region = regions.find((each) => regionOf(each) === value)
      questions.ask({ region: value as ImpulseQuestion['region'] })
      if (region !== undefined) onRegion(region)
    })
    this.#kind = this.#choice('kind', (value) => questions.ask({ synapse: value as SynapseKind }))
    this.#beside = this.#choice('beside', (value) => questions.setBeside(value as Beside))
    this.#which = this.#choice('which', (value) => this.#choose(value))
    this.#pin.type = 'button'
    this.#pin.className = 'btn btn-small'
    this.#pin.addEventListener('click', () => questions.pin())
    this.element.append(this.#pin)
    this.label()
  }

  /** Says everything in the reader's language. */
  label(): void {
    for (const select of [this.#region, this.#kind, this.#which, this.#beside]) {
      const name = select.previousElementSibling
      if (name !== null)
        name.textContent = text(`lens.synapse.${select.name as 'region' | 'kind' | 'which' | 'beside'}`)
    }
    options(
      this.#region,
      this.regions.map((region) => [regionOf(region), abbreviation(region)]),
    )
    options(
      this.#kind,
      SYNAPSE_KINDS.map((kind) => [kind, text(`lens.synapse.kind.${kind}`)]),
    )
    this.#pin.textContent = text('lens.synapse.pin')
    this.#pin.title = text('lens.synapse.pin.title')
    this.show()
  }

  /** Stands as the questions stand. */
  show(): void {
    const { question, beside, pinned, now } = this.questions
    this.#region.value = question.region
    this.#kind.value = question.synapse
    const singles = this.#single === 0 ? [] : [[String(this.#single), this.#singleText()] as const]
    options(this.#which, [
      ['0', text('lens.synapse.which.typical')],
      ...singles,
      ['next', text('lens.synapse.which.next')],
    ])
    this.#which.value = String(question.number ?? 0)
    const offered = BESIDES.filter((each) => each !== 'pinned' || pinned !== null)
    options(
      this.#beside,
      offered.map((each) => [each, text(`lens.synapse.beside.${each}`)]),
    )
    this.#beside.value = beside
    this.#pin.disabled = now === null
  }

  #singleText(): string {
    return text('lens.synapse.which.single', { number: number(this.#single, 0) })
  }

  #choose(value: string): void {
    if (value === 'next') this.#single++
    this.questions.ask({ number: value === 'next' ? this.#single : Number(value) })
  }

  #choice(name: 'region' | 'kind' | 'which' | 'beside', chosen: (value: string) => void): HTMLSelectElement {
    const label = document.createElement('label')
    const words = document.createElement('span')
    const select = document.createElement('select')
    select.name = name
    select.addEventListener('change', () => chosen(select.value))
    label.append(words, select)
    this.element.append(label)
    return select
  }
}

/* Made anew only when they changed, so that an open list stays open. */
function options(select: HTMLSelectElement, wanted: readonly (readonly [value: string, words: string])[]): void {
  const key = JSON.stringify(wanted)
  if (select.dataset.options === key) return
  select.dataset.options = key
  const kept = select.value
  select.replaceChildren(...wanted.map(([value, words]) => new Option(words, value)))
  select.value = kept
}
