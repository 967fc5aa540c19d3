/*
 * Raster. x: neural time, the last 10 s, in s before now. y: one row for each shown neuron, grouped by region (its colour); in a
 * region pyramidal cells above, interneurons below (the inhibition colour, on a lighter band, marked I). A dot is a spike.
 */

import type { FrameSource } from '../../model'
import type { Lens } from '../Lens'
import { Stage } from '../Stage'
import { text } from '../text'
import { RasterPainter } from './RasterPainter'

/** Shows who fired when, for every shown neuron. */
export function mountRaster(host: HTMLElement, source: FrameSource): Lens {
  host.setAttribute('role', 'img')
  host.setAttribute('aria-label', text('lens.raster.aria'))
  return new Stage(host, new RasterPainter(host, source.frames), source, ['metrics', 'spikes'])
}
