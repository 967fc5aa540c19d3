import type { Drawing } from '../../picture'
import { type ColourName, ink, type Palette } from '../palette'
import type { RegionMap } from './RegionMap'
import type { SynapseLedger } from './SynapseLedger'

/* Lines of one look are stroked together; so few looks keep 1,200 lines within a millisecond or two. */
interface Look {
  readonly colour: ColourName
  readonly alpha: number
  readonly width: number
  readonly dash: readonly number[]
}

const QUIET: Look = { colour: 'text-quiet', alpha: 0.13, width: 0.75, dash: [] }
const ACTIVE: readonly Look[] = [
  { colour: 'glutamate', alpha: 0.2, width: 0.9, dash: [] },
  { colour: 'glutamate', alpha: 0.42, width: 1.1, dash: [] },
]
const GROWN: readonly Look[] = [
  { colour: 'bdnf', alpha: 0.55, width: 1.2, dash: [] },
  { colour: 'bdnf', alpha: 1, width: 2.2, dash: [] },
]
const LOST: readonly Look[] = [
  { colour: 'cortisol', alpha: 0.3, width: 1, dash: [3, 4] },
  { colour: 'cortisol', alpha: 0.8, width: 1.4, dash: [3, 4] },
]
const INPUT: Look = { colour: 'text', alpha: 0.75, width: 1.4, dash: [5, 4] }
const OUTPUT: Look = { colour: 'glutamate', alpha: 0.95, width: 1.8, dash: [] }

/* Below this a cell's glow doesn't light its synapses. */
const LIT = 0.22
const BRIGHT = 0.55

/** Draws a region's synapses: quiet ones thin, those of firing cells lit, grown ones marked, lost ones dashed and fading. A dead cell has none. */
export function drawLines(
  drawing: Drawing,
  map: RegionMap,
  ledger: SynapseLedger,
  light: Float32Array,
  deadCells: Uint8Array,
  palette: Palette,
  selected: number | null,
  nowMs: number,
): void {
  const groups = new Map<Look, number[]>() // synapses
  const { pre, post } = map.synapses
  for (let synapse = 0; synapse < ledger.count; synapse++) {
    const [from, to] = [pre[synapse] ?? 0, post[synapse] ?? 0]
    if (deadCells[from] === 1 || deadCells[to] === 1) continue
    const { presence, novelty } = ledger.look(synapse, nowMs)
    if (presence === 0) continue
    const look = lookOf(presence, novelty, light[from] ?? 0, from === selected, to === selected)
    const group = groups.get(look)
    if (group === undefined) groups.set(look, [synapse])
    else group.push(synapse)
  }
  for (const [look, group] of groups) {
    const recedes = selected !== null && look !== INPUT && look !== OUTPUT
    drawing.strokeStyle = ink(palette, look.colour, recedes ? look.alpha * 0.4 : look.alpha)
    drawing.lineWidth = look.width
    drawing.setLineDash([...look.dash])
    drawing.beginPath()
    for (const synapse of group) {
      const [from, to] = [pre[synapse] ?? 0, post[synapse] ?? 0]
      drawing.moveTo(map.x(from), map.y(from))
      drawing.lineTo(map.x(to), map.y(to))
    }
    drawing.stroke()
  }
  drawing.setLineDash([])
}

function lookOf(presence: number, novelty: number, light: number, isOutput: boolean, isInput: boolean): Look {
  if (presence < 1) return (presence > 0.5 ? LOST[1] : LOST[0]) ?? QUIET
  if (novelty > 0) return (novelty > 0.4 ? GROWN[1] : GROWN[0]) ?? QUIET
  if (isOutput) return OUTPUT
  if (isInput) return INPUT
  if (light < LIT) return QUIET
  return (light < BRIGHT ? ACTIVE[0] : ACTIVE[1]) ?? QUIET
}
