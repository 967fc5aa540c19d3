/** What the traces below the scene show: one row for each quantity, in the order in which an impulse reaches them. No DOM. */

import type { Impulse, ImpulseChannel } from '../../model'
import type { ColourName } from '../palette'
import { type LensKey, text } from '../text'

export interface TraceLine {
  /** Told from the others of its row by a dash and this label; empty where it is alone. */
  readonly label: string
  readonly channel: ImpulseChannel
  readonly colour: ColourName
  readonly dash?: readonly number[]
}

export interface TraceRow {
  readonly id: string
  readonly title: string
  readonly unit: string
  /** What a channel's value is multiplied by to be in the row's unit. */
  readonly times: number
  readonly digits: number
  /** The axis always holds these; it grows when the data does. */
  readonly holds: readonly [low: number, high: number]
  readonly lines: readonly TraceLine[]
}

const DASHED = [6, 4]
const DOTTED = [2, 3]

export function rowsOf({ synapse, connected }: Impulse): readonly TraceRow[] {
  const inhibitory = synapse === 'inhibitory'
  const before = [
    row('bouton', 'mV', [-80, 50], [line('terminalVoltage', 'accent')], 0),
    row('calcium', 'µM', [0, 50], [line('calcium', 'calcium')], 1),
    row('cleft', 'mM', [0, 1], [line('cleft', inhibitory ? 'gaba' : 'glutamate')], 2),
  ]
  const molecules = row('molecules', text('lens.synapse.row.molecules.unit'), [0, 100], moleculeLines(inhibitory), 0)
  if (!connected) return [...before, molecules]
  const voltage = row('voltage', 'mV', [0, 0], [line('synapseVoltage', 'accent')], 1)
  const soma = row('soma', 'mV', [0, 0], [line('somaChange', 'accent')], 3)
  return inhibitory
    ? [
        ...before,
        gabaRow(),
        row('current', 'pA', [0, 1], [line('chloride', 'gaba', 'Cl⁻')], 1),
        voltage,
        soma,
        molecules,
      ]
    : [...before, receptorRow(), currentRow(), voltage, soma, molecules]
}

function receptorRow(): TraceRow {
  const lines = [
    line('ampaOpen', 'glutamate', 'AMPA'),
    line('nmdaOpen', 'glutamate', 'NMDA', DASHED),
    line('nmdaConducting', 'text', text('lens.synapse.row.poreFree'), DOTTED),
  ]
  return { ...row('receptors', text('lens.synapse.row.receptors.unit'), [0, 60], lines, 1), times: 100 }
}

function gabaRow(): TraceRow {
  const lines = [line('gabaOpen', 'gaba', 'GABA-A')]
  return { ...row('receptors', text('lens.synapse.row.receptors.unit'), [0, 60], lines, 1), times: 100 }
}

function currentRow(): TraceRow {
  const lines = [
    line('sodium', 'text', 'Na⁺'),
    line('potassium', 'text-quiet', 'K⁺', DASHED),
    line('calciumCurrent', 'calcium', 'Ca²⁺', DOTTED),
  ]
  return row('current', 'pA', [-10, 5], lines, 1)
}

function moleculeLines(inhibitory: boolean): TraceLine[] {
  const transmitter = inhibitory ? 'gaba' : 'glutamate'
  return [
    line('free', transmitter, text('lens.synapse.row.free')),
    line('onTransporters', 'text', text('lens.synapse.row.onTransporters'), DASHED),
    line('takenUp', 'text-quiet', text('lens.synapse.row.takenUp'), DOTTED),
  ]
}

function row(
  id: 'bouton' | 'calcium' | 'cleft' | 'receptors' | 'current' | 'voltage' | 'soma' | 'molecules',
  unit: string,
  holds: readonly [number, number],
  lines: readonly TraceLine[],
  digits: number,
): TraceRow {
  const key: LensKey = `lens.synapse.row.${id}`
  return { id, title: text(key), unit, times: 1, digits, holds, lines }
}

function line(channel: ImpulseChannel, colour: ColourName, label = '', dash?: readonly number[]): TraceLine {
  return dash === undefined ? { label, channel, colour } : { label, channel, colour, dash }
}
