/** Which colour of the palette stands for what in a lens. */

import type { ColourName } from '../design/palette'
import type { RegionName } from '../model'

export { type ColourName, chartFont, ink, type Palette, readPalette } from '../design/palette'

/* The two areas of the second circuit take the colours of their kin: cingulate as amygdala, dorsolateral as prefrontal. */
const REGION_COLOURS: Readonly<Record<RegionName, ColourName>> = {
  PFC: 'region-pfc',
  HIP: 'region-hip',
  AMY: 'region-amy',
  DMN: 'region-dmn',
  VACC: 'region-amy',
  DLPFC: 'region-pfc',
}

export function regionColour(region: RegionName): ColourName {
  return REGION_COLOURS[region]
}
