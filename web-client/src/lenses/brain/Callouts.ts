import { abbreviation, type RegionName } from '../../model'
import { placeLabels } from '../chart/placeLabels'
import { text } from '../text'
import './callouts.css'

/** Where a region is on screen, CSS pixels. */
export interface Spot {
  readonly x: number
  readonly y: number
}

const SVG = 'http://www.w3.org/2000/svg'

/* A label changes sides only when the regions have clearly changed places. */
const RELUCTANCE_PX = 26
const GLIDE = 0.22

/** Room that names take on either side, CSS pixels; in narrow hosts they are letters only. */
export const NAMES_PX = { wide: 156, narrow: 54 }

/**
 * Names of the regions along both edges, each with a thin line to its region. Half stand left, half right, one below the
 * other, so that they never cover the brain's middle nor each other; as the brain turns they glide. Each is a button.
 */
export class Callouts {
  readonly #layer = document.createElement('div')
  readonly #lines = document.createElementNS(SVG, 'svg')
  readonly #buttons = new Map<RegionName, HTMLButtonElement>()
  readonly #leaders = new Map<RegionName, SVGPolylineElement>()
  readonly #shownY = new Map<RegionName, number>()
  #left = new Set<RegionName>()

  constructor(
    host: HTMLElement,
    private readonly regions: readonly RegionName[],
    onRegion: (region: RegionName) => void,
  ) {
    this.#layer.className = 'callouts'
    this.#lines.setAttribute('aria-hidden', 'true')
    this.#layer.append(this.#lines)
    for (const region of regions) {
      const leader = document.createElementNS(SVG, 'polyline')
      leader.setAttribute('class', `callout-leader callout-${region.toLowerCase()}`)
      this.#lines.append(leader)
      this.#leaders.set(region, leader)
      const button = document.createElement('button')
      button.type = 'button'
      button.className = `callout callout-${region.toLowerCase()}`
      button.addEventListener('click', () => onRegion(region))
      this.#buttons.set(region, button)
      this.#layer.append(button)
    }
    host.append(this.#layer)
    this.relabel()
  }

  /** Writes the names anew, for another language. */
  relabel(): void {
    for (const [region, button] of this.#buttons) {
      const short = document.createElement('b')
      short.textContent = abbreviation(region)
      const full = document.createElement('span')
      full.textContent = text(`lens.region.${region}`)
      button.replaceChildren(short, ' ', full)
      button.setAttribute('aria-label', `${abbreviation(region)} ${full.textContent}`)
    }
  }

  emphasise(region: RegionName | null): void {
    for (const [name, button] of this.#buttons) button.setAttribute('aria-pressed', String(name === region))
  }

  /** Moves labels to suit where the regions are now; returns whether any is still gliding. */
  place(spots: ReadonlyMap<RegionName, Spot>, width: number, height: number, narrow: boolean, still: boolean): boolean {
    this.#layer.classList.toggle('callouts-narrow', narrow)
    this.#chooseSides(spots)
    const gap = narrow ? 46 : 54
    const inset = narrow ? NAMES_PX.narrow : NAMES_PX.wide
    let gliding = false
    for (const side of ['left', 'right'] as const) {
      const here = this.regions.filter((region) => this.#left.has(region) === (side === 'left'))
      const wanted = here.map((region) => spots.get(region)?.y ?? 0)
      const ys = placeLabels(wanted, gap, height * 0.14, height * 0.86)
      here.forEach((region, index) => {
        gliding = this.#move(region, side, ys[index] ?? 0, spots.get(region), width, inset, still) || gliding
      })
    }
    return gliding
  }

  #chooseSides(spots: ReadonlyMap<RegionName, Spot>): void {
    const leftward = (region: RegionName) => (spots.get(region)?.x ?? 0) - (this.#left.has(region) ? RELUCTANCE_PX : 0)
    this.#left = new Set([...this.regions].sort((a, b) => leftward(a) - leftward(b)).slice(0, this.regions.length / 2))
  }

  #move(
    region: RegionName,
    side: 'left' | 'right',
    y: number,
    spot: Spot | undefined,
    width: number,
    inset: number,
    still: boolean,
  ): boolean {
    const before = this.#shownY.get(region)
    const shown = before === undefined || still ? y : before + (y - before) * GLIDE
    this.#shownY.set(region, shown)
    const button = this.#buttons.get(region)
    if (button !== undefined) {
      button.dataset.side = side
      button.style.transform = `translateY(calc(${shown.toFixed(1)}px - 50%))`
    }
    if (spot !== undefined) {
      const from = side === 'left' ? inset : width - inset
      const knee = from + (spot.x - from) * 0.35
      const points = `${from},${shown.toFixed(1)} ${knee.toFixed(1)},${shown.toFixed(1)} ${spot.x.toFixed(1)},${spot.y.toFixed(1)}`
      this.#leaders.get(region)?.setAttribute('points', points)
    }
    return Math.abs(shown - y) > 0.5
  }
}
