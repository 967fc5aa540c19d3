/*
 * Brain. A translucent brain seen from the side (front at the left), to be turned and zoomed; no scale is meant. Points are the shown
 * neurons, in their region's colour when excitatory, smaller and in the inhibition colour when inhibitory; their glow follows their spikes and fades
 * within 150 ms; dead ones stay dark. Threads between regions are long-range fibres: as many as synapses live where they end (rest = three
 * quarters of them); light runs along them with the firing rate where they start. The default mode network's two hubs have a halo.
 */

import type { FrameSource, RegionName } from '../../model'
import type { Picture } from '../../picture'
import type { Lens } from '../Lens'
import type { Palette } from '../palette'
import { type Painter, Stage, type StageSize } from '../Stage'
import { text } from '../text'
import { type Drawing, drawingBy } from './webgl'

export interface BrainOptions {
  /** Somebody tapped a region or its name. */
  readonly onRegion?: (region: RegionName) => void
  /** Draws flat although the browser could do 3-D. */
  readonly flat?: boolean
}

export interface BrainLens extends Lens {
  /** Dims all regions but this one; null shows all again. */
  emphasise(region: RegionName | null): void
}

interface RegionPainter extends Painter {
  emphasise(region: RegionName | null): void
}

/** Shows the whole brain at work. The 3-D code is loaded only now; without WebGL the same is drawn flat. */
export function mountBrain(host: HTMLElement, source: FrameSource, options: BrainOptions = {}): BrainLens {
  host.tabIndex = 0
  host.setAttribute('role', 'group')
  host.setAttribute('aria-label', text('lens.brain.aria'))
  const late = new LatePainter()
  const stage = new Stage(host, late, source, ['metrics', 'spikes', 'synapses'])
  const onRegion = options.onRegion ?? (() => {})
  void loadPainter(host, source, onRegion, stage.requestDraw, options.flat === true ? 'none' : drawingBy()).then(
    (painter) => {
      late.settle(painter)
      stage.rearrange()
    },
  )
  return {
    emphasise: (region) => late.emphasise(region),
    pictures: () => stage.pictures(),
    dispose: () => stage.dispose(),
  }
}

async function loadPainter(
  host: HTMLElement,
  source: FrameSource,
  onRegion: (region: RegionName) => void,
  requestDraw: () => void,
  drawing: Drawing,
): Promise<RegionPainter> {
  if (drawing !== 'none') {
    const { BrainPainter } = await import('./BrainPainter')
    try {
      return new BrainPainter(host, source, onRegion, requestDraw, drawing === 'software')
    } catch {
      host.replaceChildren() // a browser with many tabs may promise 3-D and then have none left
    }
  }
  const { FlatBrainPainter } = await import('./FlatBrainPainter')
  return new FlatBrainPainter(host, source, onRegion)
}

/** Stands in for a painter that is still on its way, and forgets it if the lens has gone by then. */
class LatePainter implements RegionPainter {
  #painter: RegionPainter | null = null
  #emphasised: RegionName | null = null
  #gone = false

  settle(painter: RegionPainter): void {
    if (this.#gone) {
      painter.dispose?.()
      return
    }
    this.#painter = painter
    painter.emphasise(this.#emphasised)
  }

  arrange(size: StageSize, palette: Palette): void {
    this.#painter?.arrange(size, palette)
  }

  draw(nowMs: number): boolean {
    return this.#painter?.draw(nowMs) ?? false
  }

  emphasise(region: RegionName | null): void {
    this.#emphasised = region
    this.#painter?.emphasise(region)
  }

  pictures(): readonly Picture[] {
    return this.#painter?.pictures?.() ?? []
  }

  dispose(): void {
    this.#gone = true
    this.#painter?.dispose?.()
  }
}
