import { abbreviation, FRAME_MS, type Links, type RegionName, type WatchedNeuron } from '../../model'
import type { Palette } from '../palette'
import { fitCanvas } from '../Stage'
import { type LensKey, number, text } from '../text'
import type { NeuronFacts } from './RegionMap'
import { drawVoltage } from './VoltageTrace'

/* The trace's size, CSS px. */
const TRACE = { width: 228, height: 74 }

/* Between what there is and how strong it is; a phone shows the former only. */
const STRENGTH = ' · '

/** The slip of paper beside the chosen neuron: what it is, its membrane voltage, what it is connected to. */
export class NeuronSlip {
  readonly element = document.createElement('div')
  readonly #name = document.createElement('b')
  readonly #state = document.createElement('div')
  readonly #trace = document.createElement('canvas')
  readonly #links = document.createElement('ul')
  readonly #wait = document.createElement('div')
  #context: CanvasRenderingContext2D | null = null
  #palette: Palette | null = null

  constructor() {
    this.element.className = 'network-facts'
    this.element.hidden = true
    this.#trace.className = 'network-trace'
    this.#trace.setAttribute('aria-hidden', 'true')
    this.#wait.className = 'network-wait'
    this.#links.className = 'network-links'
    this.element.append(this.#name, this.#state, this.#trace, this.#wait, this.#links)
  }

  arrange(palette: Palette, ratio: number): void {
    this.#palette = palette
    this.#context = fitCanvas(this.#trace, { ...TRACE, ratio })
    this.#trace.style.width = `${TRACE.width}px`
    this.#trace.style.height = `${TRACE.height}px`
  }

  hide(): void {
    this.element.hidden = true
  }

  /** Says anew what there is to say; the voltage is drawn by {@link draw}. */
  say(facts: NeuronFacts, watched: WatchedNeuron | null, regions: readonly RegionName[], own: number): void {
    this.element.hidden = false
    this.#name.textContent = nameOf(facts)
    this.#state.textContent = stateOf(facts, watched)
    this.#trace.hidden = watched === null || watched.moments.length === 0
    this.#wait.hidden = !this.#trace.hidden || facts.dead
    this.#wait.textContent = text('lens.network.traceBegins')
    const { inputs, outputs } = linkRows(watched?.links ?? [], regions, own)
    this.#links.replaceChildren(...listOf('lens.network.inputs', inputs), ...listOf('lens.network.outputs', outputs))
  }

  /** Draws the voltage up to neural time `untilMs`. */
  draw(watched: WatchedNeuron | null, untilMs: number): void {
    if (this.#context === null || this.#palette === null || watched === null || this.#trace.hidden) return
    this.#context.clearRect(0, 0, TRACE.width, TRACE.height)
    const newestMs = (watched.moments.at(-1)?.frame ?? 0) * FRAME_MS
    drawVoltage(
      this.#context,
      { left: 0, top: 0, ...TRACE },
      this.#palette,
      watched.moments,
      Math.min(untilMs, newestMs),
    )
  }
}

function listOf(title: LensKey, rows: readonly string[]): readonly HTMLElement[] {
  if (rows.length === 0) return []
  const head = document.createElement('li')
  head.className = 'network-links-head'
  head.textContent = text(title)
  return [head, ...rows.map(rowElement)]
}

function rowElement(words: string): HTMLElement {
  const row = document.createElement('li')
  const [cells = '', strength = ''] = words.split(STRENGTH)
  const aside = document.createElement('span')
  aside.textContent = strength === '' ? '' : `${STRENGTH}${strength}`
  row.append(cells, aside)
  return row
}

/** What a neuron is called. */
export function nameOf({ excitatory, id }: NeuronFacts): string {
  return text(excitatory ? 'lens.network.pyramidal' : 'lens.network.interneuron', { id: String(id) })
}

/** How a neuron does, in words. */
export function stateOf({ dead, rateHz }: NeuronFacts, watched: WatchedNeuron | null): string {
  if (dead) return text('lens.network.dead')
  const fires = text('lens.network.fires', { rate: number(rateHz, 1) })
  return watched === null
    ? fires
    : `${text('lens.network.millivolts', { value: number(watched.voltageMv, 0) })} · ${fires}`
}

/** What a neuron is connected to: inputs, then outputs, a row for each kind and region, most synapses first. */
export function linkRows(
  links: readonly Links[],
  regions: readonly RegionName[],
  own: number,
): { readonly inputs: readonly string[]; readonly outputs: readonly string[] } {
  const all = merged(links)
  const rows = (incoming: boolean) =>
    all.filter((link) => link.incoming === incoming).map((link) => rowOf(link, regions, own))
  return { inputs: rows(true), outputs: rows(false) }
}

function rowOf(link: Links, regions: readonly RegionName[], own: number): string {
  const cells = text(link.otherPyramidal ? 'lens.network.cells.pyramidal' : 'lens.network.cells.interneuron')
  const count =
    link.living === link.laidOut
      ? number(link.living, 0)
      : text('lens.network.livingOf', { living: number(link.living, 0), count: number(link.laidOut, 0) })
  const where = link.region === own ? [] : [abbreviation(regions[link.region] ?? 'PFC')]
  return `${[`${count} ${cells}`, ...where].join(', ')}${STRENGTH}${strength(link)}`
}

/* Of one kind and region there may be several, where a server shares a region out to its cores. */
function merged(links: readonly Links[]): readonly Links[] {
  const found = new Map<string, Links>()
  for (const link of links) {
    const key = `${link.incoming} ${link.region} ${link.otherPyramidal}`
    const before = found.get(key)
    found.set(key, {
      ...link,
      living: link.living + (before?.living ?? 0),
      laidOut: link.laidOut + (before?.laidOut ?? 0),
    })
  }
  return [...found.values()].sort((a, b) => Number(b.incoming) - Number(a.incoming) || b.living - a.living)
}

/* What one spike opens, at rest. */
function strength({ ampaNs, nmdaNs, gabaNs }: Links): string {
  const parts = [
    ['AMPA', ampaNs],
    ['NMDA', nmdaNs],
    ['GABA', gabaNs],
  ] as const
  const opened = parts.filter(([, ns]) => ns > 0).map(([receptor, ns]) => `${receptor} ${number(ns, ns < 0.1 ? 3 : 2)}`)
  return `${opened.join(', ')} nS`
}
