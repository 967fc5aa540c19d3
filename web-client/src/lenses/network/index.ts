/*
 * Network. The shown neurons of one region on a flat map (places have no unit; each region keeps its own outline). Triangles are pyramidal
 * cells in the region's colour, small discs interneurons in the inhibition colour, crosses dead cells. Lines are the shown sample of living
 * synapses; those of a firing cell light up. Just pruned ones are dashed and fade, just grown ones are bold for some seconds.
 */

import { abbreviation, type FrameSource, type RegionName } from '../../model'
import type { Picture } from '../../picture'
import type { Lens } from '../Lens'
import { regionColour } from '../palette'
import { Stage } from '../Stage'
import { number, onLanguage, text } from '../text'
import { NetworkPainter } from './NetworkPainter'
import './network.css'

export interface NetworkOptions {
  readonly region?: RegionName
  /** Told when the reader looks at another region. */
  readonly onRegion?: (region: RegionName) => void
}

export interface NetworkLens extends Lens {
  show(region: RegionName): void
}

/* How near a pointer must be to a neuron to mean it, CSS pixels; fingers are broader. */
const MOUSE_REACH_PX = 16
const FINGER_REACH_PX = 28
const WORDS_EVERY_MS = 400

/** Shows one region's cells and the synapses that come and go between them. */
export function mountNetwork(host: HTMLElement, source: FrameSource, options: NetworkOptions = {}): NetworkLens {
  return new NetworkView(host, source, options)
}

class NetworkView implements NetworkLens {
  readonly #painter: NetworkPainter
  readonly #regions: readonly RegionName[]
  readonly #stage: Stage
  readonly #buttons = new Map<RegionName, HTMLButtonElement>()
  readonly #facts = document.createElement('div')
  readonly #words = document.createElement('div')
  readonly #endings: (() => void)[] = []
  #wordsAtMs = Number.NEGATIVE_INFINITY

  constructor(
    private readonly host: HTMLElement,
    source: FrameSource,
    private readonly options: NetworkOptions,
  ) {
    this.#regions = source.frames.regions
    const first = options.region ?? this.#regions[0] ?? 'PFC'
    this.#painter = new NetworkPainter(host, source.frames, first)
    const painter = this.#painter
    this.#stage = new Stage(
      host,
      {
        arrange: (size, palette) => painter.arrange(size, palette),
        draw: (nowMs) => {
          const again = painter.draw(nowMs)
          this.#say(nowMs)
          return again
        },
      },
      source,
      ['metrics', 'spikes', 'synapses'],
    )
    this.#addRegionButtons()
    this.#facts.className = 'network-facts'
    this.#facts.hidden = true
    this.#words.className = 'network-words'
    host.append(this.#facts, this.#words)
    host.tabIndex = 0
    host.setAttribute('role', 'group')
    this.#listen()
    this.#endings.push(onLanguage(() => this.#label()))
    this.#label()
    this.#press(first)
  }

  show(region: RegionName): void {
    this.#press(region)
    this.#painter.show(region)
    this.#stage.rearrange()
  }

  pictures(): readonly Picture[] {
    return this.#painter.pictures()
  }

  dispose(): void {
    for (const end of this.#endings) end()
    this.#stage.dispose()
  }

  #addRegionButtons(): void {
    const row = document.createElement('div')
    row.className = 'segmented network-regions'
    for (const region of this.#regions) {
      const button = document.createElement('button')
      button.type = 'button'
      button.textContent = abbreviation(region)
      button.style.setProperty('--region', `var(--color-${regionColour(region)})`)
      button.addEventListener('click', () => {
        this.show(region)
        this.options.onRegion?.(region)
      })
      this.#buttons.set(region, button)
      row.append(button)
    }
    this.host.append(row)
  }

  #press(region: RegionName): void {
    for (const [name, button] of this.#buttons) button.setAttribute('aria-pressed', String(name === region))
  }

  #label(): void {
    this.host.setAttribute('aria-label', text('lens.network.aria'))
    for (const [name, button] of this.#buttons) button.title = text(`lens.region.${name}`)
    this.#wordsAtMs = Number.NEGATIVE_INFINITY
  }

  #listen(): void {
    const on = <K extends keyof HTMLElementEventMap>(type: K, listener: (event: HTMLElementEventMap[K]) => void) => {
      this.host.addEventListener(type, listener)
      this.#endings.push(() => this.host.removeEventListener(type, listener))
    }
    const point = (event: PointerEvent) => {
      if (event.target instanceof HTMLButtonElement) return
      const box = this.host.getBoundingClientRect()
      const reach = event.pointerType === 'touch' ? FINGER_REACH_PX : MOUSE_REACH_PX
      this.#select(this.#painter.map?.nearest(event.clientX - box.left, event.clientY - box.top, reach) ?? null)
    }
    on('pointermove', (event) => event.pointerType === 'mouse' && point(event))
    on('pointerdown', point)
    on('pointerleave', (event) => event.pointerType === 'mouse' && this.#select(null))
    on('keydown', (event) => this.#key(event))
  }

  #key(event: KeyboardEvent): void {
    if (event.target !== this.host) return
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key] ?? 0
    if (event.key === 'Escape') this.#select(null)
    const neurons = this.#painter.map?.neurons ?? []
    if (step === 0 || neurons.length === 0) return
    event.preventDefault()
    const at = neurons.indexOf(this.#painter.selected ?? -1)
    this.#select(neurons[(at + step + neurons.length) % neurons.length] ?? null)
  }

  #select(neuron: number | null): void {
    if (neuron === this.#painter.selected) return
    this.#painter.select(neuron)
    this.#wordsAtMs = Number.NEGATIVE_INFINITY
    this.#stage.requestDraw()
  }

  #say(nowMs: number): void {
    if (nowMs - this.#wordsAtMs < WORDS_EVERY_MS) return
    this.#wordsAtMs = nowMs
    const facts = this.#painter.facts(nowMs)
    if (facts === null) return
    const words = [
      span('', text('lens.network.living', { living: number(facts.living, 0), count: number(facts.count, 0) })),
    ]
    if (facts.grown > 0) words.push(span('network-grown', text('lens.network.grown', { count: facts.grown })))
    if (facts.lost > 0) words.push(span('network-lost', text('lens.network.lost', { count: facts.lost })))
    this.#words.replaceChildren(...words)
    this.#facts.hidden = facts.neuron === null
    if (facts.neuron === null) return
    const { id, excitatory, dead, rateHz, inputs, outputs } = facts.neuron
    const name = document.createElement('b')
    name.textContent = text(excitatory ? 'lens.network.pyramidal' : 'lens.network.interneuron', { id: String(id) })
    const state = dead ? text('lens.network.dead') : text('lens.network.fires', { rate: number(rateHz, 1) })
    this.#facts.replaceChildren(
      name,
      state,
      document.createElement('br'),
      text('lens.network.links', { inputs, outputs }),
    )
    this.#placeFacts(id)
  }

  /* Beside the neuron, on the side with more room. */
  #placeFacts(id: number): void {
    const map = this.#painter.map
    if (map === null) return
    const [x, y] = [map.x(id), map.y(id)]
    const { width, height } = this.#painter.size
    const left = x < width / 2
    const up = y > height / 2
    const across = left ? `${x + 16}px` : `calc(${x - 16}px - 100%)`
    const down = up ? `calc(${y - 8}px - 100%)` : `${y + 8}px`
    this.#facts.style.transform = `translate(${across}, ${down})`
  }
}

function span(className: string, words: string): HTMLElement {
  const element = document.createElement('span')
  element.className = className
  element.textContent = words
  return element
}
