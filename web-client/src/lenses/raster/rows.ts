/** Which row of a raster each neuron has: regions one below the other; in each, pyramidal cells above interneurons. No DOM. */

import { CIRCUITS, type Layout, type RegionName } from '../../model'

/** Consecutive rows of one cell type in one region. */
export interface RowGroup {
  readonly region: RegionName
  readonly excitatory: boolean
  readonly firstRow: number
  readonly rows: number
}

export interface RasterRows {
  readonly groups: readonly RowGroup[]
  /** Row of a neuron, gaps between regions counted. [display id] */
  readonly rowOf: Uint16Array
  /** Index into `groups`. [display id] */
  readonly groupOf: Uint8Array
  readonly total: number
}

/* Between two regions, as a share of all rows: enough to see where one ends. */
const GAP_SHARE = 0.018

export function arrangeRows(layout: Layout): RasterRows {
  const gap = Math.round(layout.shown * GAP_SHARE)
  const rowOf = new Uint16Array(layout.shown)
  const groupOf = new Uint8Array(layout.shown)
  const groups: RowGroup[] = []
  let row = 0
  CIRCUITS[layout.circuit].forEach((region, regionIndex) => {
    if (regionIndex > 0) row += gap
    for (const excitatory of [true, false]) {
      const firstRow = row
      for (let id = 0; id < layout.shown; id++) {
        if (layout.region[id] !== regionIndex || (layout.excitatory[id] === 1) !== excitatory) continue
        rowOf[id] = row++
        groupOf[id] = groups.length
      }
      groups.push({ region, excitatory, firstRow, rows: row - firstRow })
    }
  })
  return { groups, rowOf, groupOf, total: Math.max(row, 1) }
}
