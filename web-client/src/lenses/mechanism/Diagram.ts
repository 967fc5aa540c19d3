/**
 * The chain on the page: boxes and arrows as elements, lines on a canvas behind them. Where there is room they lie as a diagram; on a phone they are a list in the order of
 * cause and effect, each box followed by the arrows that leave it. The elements are the same in both, and so is their order for a keyboard.
 */

import { ARROWS, type Arrow } from '../../protocol/commands'
import type { Palette } from '../palette'
import { fitCanvas, makeCanvas } from '../Stage'
import { LINKS, NODES, type Node } from './chain'
import { drawArrows } from './drawChain'
import type { Flow } from './flows'
import { type Layout, layoutOf, type Rect } from './layout'
import { asideText, flowText, nodeLabel, nodeName, readingText } from './words'

const MAX_RATIO = 2
const LARGEST_SCALE = 1.2

interface ArrowElements {
  readonly root: HTMLElement
  readonly sign: HTMLElement
  readonly from: HTMLElement
  readonly to: HTMLElement
  readonly value: HTMLElement
  /** What the number alone doesn't say, for who can't see the line. */
  readonly standing: HTMLElement
}

export class Diagram {
  readonly element = element('div', 'mechanism-chain')
  readonly #canvas: HTMLCanvasElement
  readonly #nodes = new Map<
    Node,
    { readonly root: HTMLElement; readonly name: HTMLElement; readonly value: HTMLElement }
  >()
  readonly #arrows = new Map<Arrow, ArrowElements>()
  #context: CanvasRenderingContext2D | null = null
  #layout: Layout | null = null
  #palette: Palette | null = null

  /** @param onPress null where nobody can press anything: then arrows are no buttons */
  constructor(onPress: ((arrow: Arrow) => void) | null) {
    this.#canvas = makeCanvas(this.element)
    for (const node of NODES) {
      const step = element('div', 'mechanism-step')
      step.append(this.#box(node))
      for (const arrow of ARROWS.filter((each) => LINKS[each].from === node)) step.append(this.#arrow(arrow, onPress))
      this.element.append(step)
    }
  }

  /** Fits into its place, which has a size by now. */
  arrange(asList: boolean, width: number, height: number, palette: Palette): void {
    this.#palette = palette
    this.#layout = !asList ? layoutOf(width, height, palette.chartSizePx * LARGEST_SCALE) : null
    this.#context = null
    this.element.style.cssText = ''
    if (this.#layout !== null) this.#place(this.#layout)
    this.#name()
  }

  /** Writes what flows now. */
  write(flows: readonly Flow[], row: Float32Array | null): void {
    for (const [node, { value }] of this.#nodes) say(value, readingText(node, row))
    for (const flow of flows) {
      const found = this.#arrows.get(flow.arrow)
      if (found === undefined) continue
      const { root, sign, value, standing } = found
      say(value, flowText(flow))
      root.dataset.standing = flow.standing
      sign.dataset.effect = flow.raises ? 'raises' : 'lowers'
      root.style.setProperty('--flow', flow.strength.toFixed(2))
      say(standing, asideText(flow))
    }
  }

  /** Draws the lines of the diagram; `seconds` moves what flows along them. */
  draw(flows: readonly Flow[], seconds: number | null): void {
    if (this.#context === null || this.#layout === null || this.#palette === null) return
    this.#context.clearRect(0, 0, this.#layout.width, this.#layout.height)
    drawArrows(this.#context, this.#layout, flows, this.#palette, seconds)
  }

  /** Marks the arrow whose card is open. */
  mark(open: Arrow | null): void {
    for (const [arrow, { root }] of this.#arrows) {
      if (root instanceof HTMLButtonElement) root.setAttribute('aria-expanded', String(arrow === open))
    }
  }

  focus(arrow: Arrow): void {
    this.#arrows.get(arrow)?.root.focus()
  }

  /** Where the middle of an arrow's number stands, as a share of the diagram's width. */
  shareAcross(arrow: Arrow): number {
    if (this.#layout === null) return 0
    const { left, width } = this.#layout.arrows[arrow].label
    return (left + width / 2) / this.#layout.width
  }

  #place(layout: Layout): void {
    const { em, width, height } = layout
    this.element.style.cssText = `font-size:${em}px;width:${width}px;height:${height}px`
    this.#context = fitCanvas(this.#canvas, { width, height, ratio: Math.min(window.devicePixelRatio || 1, MAX_RATIO) })
    for (const node of NODES) position(this.#nodes.get(node)?.root, layout.nodes[node])
    for (const arrow of ARROWS) position(this.#arrows.get(arrow)?.root, layout.arrows[arrow].label)
  }

  #name(): void {
    for (const [node, { name }] of this.#nodes) say(name, nodeLabel(node))
    for (const [arrow, { from, to }] of this.#arrows) {
      say(from, `${nodeName(LINKS[arrow].from)} → `)
      say(to, nodeName(LINKS[arrow].to))
    }
  }

  #box(node: Node): HTMLElement {
    const root = element('div', 'mechanism-node')
    const [name, value] = [element('span', 'mechanism-name'), element('span', 'mechanism-value')]
    root.dataset.node = node
    root.append(name, value)
    this.#nodes.set(node, { root, name, value })
    return root
  }

  #arrow(arrow: Arrow, onPress: ((arrow: Arrow) => void) | null): HTMLElement {
    const root = element(onPress === null ? 'div' : 'button', 'mechanism-arrow')
    if (root instanceof HTMLButtonElement) {
      root.type = 'button'
      root.setAttribute('aria-expanded', 'false')
      root.addEventListener('click', () => onPress?.(arrow))
    }
    const [sign, from, to] = [
      element('span', 'mechanism-sign'),
      element('span', 'visually-hidden'),
      element('span', 'mechanism-to'),
    ]
    const [colon, value, standing] = [
      element('span', 'visually-hidden'),
      element('span', 'mechanism-flow'),
      element('span', 'visually-hidden'),
    ]
    colon.textContent = ': '
    sign.setAttribute('aria-hidden', 'true')
    root.dataset.arrow = arrow
    root.style.setProperty('--colour', `var(--color-${LINKS[arrow].colour})`)
    root.append(sign, from, to, colon, value, standing)
    this.#arrows.set(arrow, { root, sign, from, to, value, standing })
    return root
  }
}

export function element<K extends keyof HTMLElementTagNameMap>(tag: K, className: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  made.className = className
  return made
}

/** Writes only what has changed, so that nothing is laid out or read out anew. */
export function say(place: HTMLElement, words: string): void {
  if (place.textContent !== words) place.textContent = words
}

function position(root: HTMLElement | undefined, { left, top, width, height }: Rect): void {
  if (root === undefined) return
  for (const [name, px] of Object.entries({ left, top, width, height })) root.style.setProperty(name, `${px}px`)
}
