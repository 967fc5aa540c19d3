import type { SynapseList } from '../../model'
import type { Drawing } from '../../picture'
import { type ColourName, ink, type Palette } from '../palette'
import type { RegionMap } from './RegionMap'
import type { SynapseLedger, SynapseLook } from './SynapseLedger'
import type { LinesOf, Tissue } from './Tissue'

/* Lines of one look are stroked together; so few looks keep some thousand lines within a millisecond or two. */
interface Look {
  readonly colour: ColourName
  readonly alpha: number
  readonly width: number
  readonly dash: readonly number[]
  /** A knob at the end: a bouton that has just been made. */
  readonly knob?: boolean
  /** One of those that just came or went. */
  readonly mark?: boolean
  /** Stays when a neuron has been chosen. */
  readonly chosen?: boolean
}

const QUIET: Look = { colour: 'text-quiet', alpha: 0.13, width: 0.75, dash: [] }
const ACTIVE: readonly Look[] = [
  { colour: 'glutamate', alpha: 0.2, width: 0.9, dash: [] },
  { colour: 'glutamate', alpha: 0.42, width: 1.1, dash: [] },
]
const GROWN: readonly Look[] = [
  { colour: 'bdnf', alpha: 0.5, width: 1.2, dash: [], knob: true, mark: true },
  { colour: 'bdnf', alpha: 0.95, width: 2, dash: [], knob: true, mark: true },
]
const LOST: readonly Look[] = [
  { colour: 'cortisol', alpha: 0.3, width: 1, dash: [3, 4], mark: true },
  { colour: 'cortisol', alpha: 0.8, width: 1.4, dash: [3, 4], mark: true },
]
const EXCITING_INPUT: Look = { colour: 'glutamate', alpha: 0.7, width: 1.2, dash: [5, 4], chosen: true }
const INHIBITING_INPUT: Look = { colour: 'gaba', alpha: 0.8, width: 1.2, dash: [5, 4], chosen: true }
const EXCITING_OUTPUT: Look = { colour: 'glutamate', alpha: 0.95, width: 1.5, dash: [], chosen: true }
const INHIBITING_OUTPUT: Look = { colour: 'gaba', alpha: 0.95, width: 1.5, dash: [], chosen: true }

/* Below this a cell's glow doesn't light its synapses. */
const LIT = 0.22
const BRIGHT = 0.55

/* More marks than this are a thicket: of more, every n-th is drawn, and the words say how many there are. Beyond the few that can be told apart each is fainter. */
const MAX_MARKS = 160
const FEW_MARKS = 40

const KNOB_PX = 2.2

/** A region's synapses at a moment. */
export interface LinesShown {
  readonly map: RegionMap
  readonly light: Float32Array
  readonly deadCells: Uint8Array
  /** The layout's own sample, of which the first `living` live. */
  readonly sample: SynapseList
  readonly living: number
  /** All synapses, once they are told; until then the sample stands for them. */
  readonly tissue: Tissue | null
  /** Which of them came and went: of the tissue's spines, or of the sample. */
  readonly ledger: SynapseLedger
  /** The neuron that is chosen, and its lines in the tissue. */
  readonly selected: number | null
  readonly chosen: LinesOf | null
}

/** Draws what the eye can follow: the sample's synapses of firing cells lit, grown ones bold with a knob, lost ones dashed and fading. A dead cell has none. */
export function drawLines(drawing: Drawing, shown: LinesShown, palette: Palette, nowMs: number): void {
  const groups: Groups = new Map()
  const put = putInto(groups, shown.deadCells)
  putSample(shown, put)
  putMarks(shown, put, nowMs)
  strokeAll(drawing, groups, shown, palette)
}

/** Draws the synapses of the chosen neuron: inputs dashed, outputs solid. They change seldom. */
export function drawChosen(drawing: Drawing, shown: LinesShown, palette: Palette): void {
  const groups: Groups = new Map()
  putChosen(shown, putInto(groups, shown.deadCells))
  strokeAll(drawing, groups, shown, palette)
}

function putInto(groups: Groups, deadCells: Uint8Array): Put {
  return (look, list, synapse) => {
    const [from, to] = [list.pre[synapse] ?? 0, list.post[synapse] ?? 0]
    if (deadCells[from] === 1 || deadCells[to] === 1) return
    const group = groups.get(look)
    if (group === undefined) groups.set(look, [from, to])
    else group.push(from, to)
  }
}

function strokeAll(drawing: Drawing, groups: Groups, shown: LinesShown, palette: Palette): void {
  for (const [look, ends] of groups) {
    const recedes = shown.selected !== null && look.chosen !== true
    const crowd = look.mark === true ? Math.min(1, Math.sqrt(FEW_MARKS / (ends.length / 2))) : 1
    const alpha = look.alpha * crowd * (recedes ? 0.4 : 1)
    drawing.strokeStyle = ink(palette, look.colour, alpha)
    stroke(drawing, look, ends, shown.map)
    if (look.knob === true) fillKnobs(drawing, ends, shown.map, ink(palette, look.colour, Math.min(1, 1.5 * alpha)))
  }
  drawing.setLineDash([])
}

type Groups = Map<Look, number[]> // ends, two by two
type Put = (look: Look, list: SynapseList, synapse: number) => void

function putSample({ sample, living, light, tissue }: LinesShown, put: Put): void {
  for (let synapse = 0; synapse < living; synapse++) {
    const glow = light[sample.pre[synapse] ?? 0] ?? 0
    if (glow >= LIT) put((glow < BRIGHT ? ACTIVE[0] : ACTIVE[1]) ?? QUIET, sample, synapse)
    else if (tissue === null) put(QUIET, sample, synapse)
  }
}

function putMarks({ sample, tissue, ledger }: LinesShown, put: Put, nowMs: number): void {
  const marked: [synapse: number, look: SynapseLook][] = []
  ledger.forEachMarked(nowMs, (synapse, look) => marked.push([synapse, look]))
  const step = Math.ceil(marked.length / MAX_MARKS)
  for (let n = 0; n < marked.length; n += step) {
    const [synapse, { presence, novelty }] = marked[n] ?? [0, { presence: 1, novelty: 0 }]
    const look = novelty > 0 ? (novelty > 0.4 ? GROWN[1] : GROWN[0]) : presence > 0.5 ? LOST[1] : LOST[0]
    if (look === undefined) continue
    if (tissue === null) put(look, sample, synapse)
    else put(look, tissue, tissue.fixed + synapse)
  }
}

function putChosen({ sample, living, tissue, selected, chosen }: LinesShown, put: Put): void {
  if (selected === null) return
  if (tissue === null || chosen === null) {
    for (let synapse = 0; synapse < living; synapse++) {
      if (sample.post[synapse] === selected) put(EXCITING_INPUT, sample, synapse)
      if (sample.pre[synapse] === selected) put(EXCITING_OUTPUT, sample, synapse)
    }
    return
  }
  for (const synapse of chosen.inputs) {
    put(tissue.excitatory[synapse] === 1 ? EXCITING_INPUT : INHIBITING_INPUT, tissue, synapse)
  }
  for (const synapse of chosen.outputs) {
    put(tissue.excitatory[synapse] === 1 ? EXCITING_OUTPUT : INHIBITING_OUTPUT, tissue, synapse)
  }
}

function stroke(drawing: Drawing, look: Look, ends: readonly number[], map: RegionMap): void {
  drawing.lineWidth = look.width
  drawing.setLineDash([...look.dash])
  drawing.beginPath()
  for (let n = 0; n < ends.length; n += 2) {
    const [from, to] = [ends[n] ?? 0, ends[n + 1] ?? 0]
    drawing.moveTo(map.x(from), map.y(from))
    drawing.lineTo(map.x(to), map.y(to))
  }
  drawing.stroke()
}

/* Beside the cell that it ends on, where it would otherwise be hidden. */
function fillKnobs(drawing: Drawing, ends: readonly number[], map: RegionMap, colour: string): void {
  drawing.fillStyle = colour
  drawing.beginPath()
  for (let n = 0; n < ends.length; n += 2) {
    const [from, to] = [ends[n] ?? 0, ends[n + 1] ?? 0]
    const [dx, dy] = [map.x(from) - map.x(to), map.y(from) - map.y(to)]
    const back = (7 * map.scale) / Math.max(1, Math.hypot(dx, dy))
    const [x, y] = [map.x(to) + dx * back, map.y(to) + dy * back]
    drawing.moveTo(x + KNOB_PX, y)
    drawing.arc(x, y, KNOB_PX, 0, 7)
  }
  drawing.fill()
}
