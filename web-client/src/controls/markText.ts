/** What a mark says, in the reader's language: a class keeps its marks in short English words, and people's own texts as they are. */
import { number, t } from '../i18n'
import { MODULATOR_RANGES, type Modulator } from '../protocol/commands'
import { type CircuitName, DIALS } from '../protocol/metrics'
import { dialName, writtenOn } from './dialScale'

/** Enough for every level and dose that can be set. */
const MOST_DIGITS = 3

const ROUTES = {
  'ketamine, IV bolus': 'ivBolus',
  'ketamine, intramuscular': 'intramuscular',
  'ketamine, intranasal': 'intranasal',
  'ketamine, oral': 'oral',
  'esketamine, nasal spray': 'esketamineSpray',
} as const

const BLOCKERS = {
  Rapamycin: 'rapamycin',
  'Rapamycin by mouth': 'rapamycinSystemic',
  NBQX: 'nbqx',
  TBOA: 'tboa',
  TTX: 'ttx',
} as const

/** Tells a mark; what is not known here is told as the class keeps it. */
export function markText(mark: { readonly type: string; readonly text: string }, circuit: CircuitName): string {
  return told(mark.type, mark.text, circuit) ?? mark.text
}

function told(type: string, text: string, circuit: CircuitName): string | null {
  switch (type) {
    case 'dial':
      return dialMove(text, circuit)
    case 'modulator':
      return modulatorMove(text)
    case 'dose':
      return dose(text)
    case 'blocker':
      return blocker(text)
    case 'cue':
      return cue(text)
    default:
      return null
  }
}

function dialMove(text: string, circuit: CircuitName): string | null {
  const [, name, value] = /^(\w+) ([\d.]+)$/.exec(text) ?? []
  const dial = DIALS.find((each) => each === name)
  if (dial === undefined || value === undefined) return null
  return `${dialName(dial, circuit)} ${writtenOn(dial, Number(value))} ${t(`dial.${dial}.unit`)}`
}

function modulatorMove(text: string): string | null {
  const [, name, level] = /^(\w+) ([\d.]+)$/.exec(text) ?? []
  if (name === undefined || level === undefined || !(name in MODULATOR_RANGES)) return null
  const modulator = name as Modulator
  const unit = modulator === 'gabaTone' ? t('dial.glutamate.unit') : '%'
  return `${t(`mark.${modulator}`)} ${short(modulator === 'gabaTone' ? Number(level) : 100 * Number(level))} ${unit}`
}

function dose(text: string): string | null {
  if (text === 'saline') return t('arm.saline')
  const [, amount, what = ''] = /^([\d.]+) mg\/kg (.+)$/.exec(text) ?? []
  if (amount === undefined) return null
  const given = `${short(Number(amount))} mg/kg`
  const minutes = /^ketamine, IV over ([\d.]+) min$/.exec(what)?.[1]
  if (minutes !== undefined) return `${ketamine(given)}, ${t('route.ivInfusion')}, ${short(Number(minutes))} min`
  if (what === 'midazolam') return `${t('arm.midazolam')} ${given}`
  return what in ROUTES ? `${ketamine(given)}, ${t(`route.${ROUTES[what as keyof typeof ROUTES]}`)}` : null
}

function ketamine(given: string): string {
  return `${t('dial.ketamine')} ${given}`
}

function blocker(text: string): string | null {
  const [, name = '', state] = /^(.+) (on|off)$/.exec(text) ?? []
  if (!(name in BLOCKERS)) return null
  const what = t(`blocker.${BLOCKERS[name as keyof typeof BLOCKERS]}`)
  return state === 'on' ? t('mark.on', { what }) : t('mark.off', { what })
}

function cue(text: string): string | null {
  const [, pattern] = /^Cue of the (negative|new) pattern$/.exec(text) ?? []
  return pattern === undefined ? null : t(`cue.thought.${pattern as 'negative' | 'new'}`)
}

function short(value: number): string {
  const digits =
    value
      .toFixed(MOST_DIGITS)
      .replace(/\.?0+$/, '')
      .split('.')[1]?.length ?? 0
  return number(value, digits)
}
