/*
 * What if. One quantity of a recording as it was recorded, and as it would have been with some commands left out. x: body time; y: the
 * quantity, in the unit of its name. A dot on the time axis marks where the two part. Colour, dash and label tell them apart.
 */

import type { Course, FrameSource, MetricName } from '../../model'
import type { Lens } from '../Lens'
import { Stage } from '../Stage'
import type { TeamQuantity, Watched } from '../teams'
import { WhatIfPainter } from './WhatIfPainter'

/** How far an alternative has come, and where it leaves the recording. */
export interface Parting {
  readonly bodyTimeMs: number
  readonly developed: number
}

export interface WhatIfOptions {
  readonly parting: Watched<Parting | null>
  readonly quantity: Watched<MetricName>
  readonly describe: (quantity: MetricName) => TeamQuantity
  readonly courseName: (course: Course) => string
}

/** Draws an alternative against the original. */
export function mountWhatIf(host: HTMLElement, source: FrameSource, options: WhatIfOptions): Lens {
  const stage = new Stage(host, new WhatIfPainter(host, source, options), source, ['metrics'])
  const endings = [
    source.frames.teams.onChange(() => stage.requestDraw()),
    options.parting.subscribe(() => stage.requestDraw()),
    options.quantity.subscribe(() => stage.rearrange()),
  ]
  return {
    pictures: () => stage.pictures(),
    dispose() {
      for (const end of endings) end()
      stage.dispose()
    },
  }
}
