import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BrokenMessage } from './ByteReader'
import type { Command } from './commands'
import { decodeBinary } from './decodeBinary'
import type { BinaryMessage } from './frames'
import type { ClientMessage } from './messages'
import { FIRST_METRIC_COUNT, METRIC_COUNT } from './metrics'
import { readServerMessage } from './readServerMessage'

/* The same samples that the server's tests read: neither side can change the wire alone. */
function golden<T>(name: string): readonly T[] {
  return JSON.parse(readFileSync(`../docs/protocol/golden/v1/${name}.json`, 'utf8'))
}

function first<T>(name: string): readonly T[] {
  return JSON.parse(readFileSync(`../docs/protocol/golden/v1-first/${name}.json`, 'utf8'))
}

const SERVER_MESSAGES = golden<{ name: string; message: Record<string, unknown> }>('server-messages')
/* What the first servers sent: their states had fewer fields, and their rows fewer columns. */
const FIRST_SERVER_MESSAGES = first<{ name: string; message: Record<string, unknown> }>('server-messages')
const FIRST_BINARY = first<{ name: string; hex: string; decoded: { metrics?: unknown } }>('binary')
const BINARY = golden<{ name: string; hex: string; decoded: unknown }>('binary')
const CLIENT_MESSAGES = golden<{ name: string; message: ClientMessage }>('client-messages')

function bytesOf(hex: string): ArrayBuffer {
  const bytes = new Uint8Array(hex.length / 2)
  for (let at = 0; at < bytes.length; at++) {
    bytes[at] = Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16)
  }
  return bytes.buffer
}

/** The decoded message in the form of the samples: lists instead of typed arrays, the hash as text. */
function plain(message: BinaryMessage): unknown {
  switch (message.kind) {
    case 'frame':
      return asJson({ ...message, stateHash: message.stateHash.toString(16).padStart(16, '0') })
    case 'history':
      return asJson({
        ...message,
        metrics: Array.from({ length: message.rows }, (_, row) =>
          message.metrics.subarray(row * METRIC_COUNT, (row + 1) * METRIC_COUNT),
        ),
      })
    case 'teams':
      return asJson({
        ...message,
        rows: message.frame.length,
        values: Array.from(message.frame, (_, row) => {
          const width = message.teams * message.columns.length
          return message.values.subarray(row * width, (row + 1) * width)
        }),
      })
    case 'impulse':
    case 'wiring':
    case 'neuron':
      return asJson(message)
    case 'layout': {
      const { position, ...rest } = message
      return asJson({ ...rest, xyz: Int16Array.from(position, (share) => Math.round(share * 32_767)) })
    }
  }
}

function asJson(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, each) =>
      ArrayBuffer.isView(each) ? Array.from(each as unknown as ArrayLike<number>) : each,
    ),
  )
}

describe('text messages of the server', () => {
  it.each(SERVER_MESSAGES)('are read as they were written: $name', ({ message }) => {
    expect(readServerMessage(JSON.stringify(message)).kind).toBe(message.kind)
  })

  it.each(FIRST_SERVER_MESSAGES)('are read as the first servers wrote them: $name', ({ message }) => {
    expect(readServerMessage(JSON.stringify(message)).kind).toBe(message.kind)
  })

  it('takes modulators, arrows and hypotheses that are not told as being at rest', () => {
    const sample = FIRST_SERVER_MESSAGES.find(({ name }) => name === 'state')?.message
    expect(readServerMessage(JSON.stringify(sample))).toMatchObject({
      state: { modulators: { gabaTone: 1, dopamineD1: 0 }, cutArrows: [], hypotheses: ['disinhibition'] },
    })
  })

  it('p2_welcomeTellsWhoOneIsAndHowTheClassStands', () => {
    const sample = SERVER_MESSAGES.find(({ name }) => name === 'welcomeStudent')?.message
    const welcome = readServerMessage(JSON.stringify(sample))
    expect(welcome).toMatchObject({ kind: 'welcome', role: 'student', personId: 3, lastCommandId: 6 })
    expect(welcome.kind === 'welcome' && welcome.state.dials.stress).toEqual({
      value: 0.75,
      hand: 'Zoë 7',
      policy: 'everyone',
      assigned: [],
      spread: null,
      before: 0.25,
    })
  })

  it('p13_whatAPersonSetThemselvesAndTheSpreadOfAllAreRead', () => {
    const sample = SERVER_MESSAGES.find(({ name }) => name === 'welcomeStudent')?.message
    const welcome = readServerMessage(JSON.stringify(sample))
    expect(welcome).toMatchObject({ own: { glutamate: 2.5 }, state: { dials: { glutamate: { policy: 'consensus' } } } })
    expect(welcome.kind === 'welcome' && welcome.state.dials.glutamate.spread).toEqual({
      count: 5,
      min: 0.5,
      lower: 1,
      median: 1.5,
      upper: 2,
      max: 4,
    })
  })

  it.each(SERVER_MESSAGES)('without one of their fields are refused: $name', ({ message }) => {
    for (const field of Object.keys(message)) {
      const { [field]: left, ...rest } = message
      const mayBeAbsent = left === null || OPTIONAL_FIELDS.has(field)
      if (!mayBeAbsent) {
        expect(() => readServerMessage(JSON.stringify(rest)), field).toThrow(BrokenMessage)
      }
    }
  })

  it.each(['', '{', '[]', '3', '{"kind":"dance"}', '{"kind":7}'])('p4_whatIsNoMessageIsRefused: %s', (text) => {
    expect(() => readServerMessage(text)).toThrow(BrokenMessage)
  })

  it('keeps a reason that only a newer server knows', () => {
    const message = { kind: 'refused', reason: { code: 'tooLoud', message: 'Softer, please.', allowed: null } }
    expect(readServerMessage(JSON.stringify(message))).toMatchObject({
      reason: { code: 'other', message: 'Softer, please.' },
    })
  })
})

/* A screen has no token and perhaps no name; absent and null mean the same. What came later may be absent too. */
const OPTIONAL_FIELDS = new Set([
  'doseUndo',
  'answer',
  'poll',
  'prediction',
  'out',
  'token',
  'nickname',
  'who',
  'chapter',
  'modulators',
  'cutArrows',
  'hypotheses',
  'own',
  'eyesUp',
  'namesHidden',
  'spotlight',
  'team',
  'teams',
  'loop',
  'alternative',
  'waitsFor',
])

describe('binary messages', () => {
  it.each(BINARY)('are decoded as they were written: $name', ({ hex, decoded }) => {
    expect(plain(decodeBinary(bytesOf(hex)))).toEqual(asJson(decoded))
  })

  it.each(BINARY)('cut off anywhere are refused: $name', ({ hex }) => {
    const whole = bytesOf(hex)
    const step = Math.max(1, Math.floor(whole.byteLength / 97))
    for (let length = 0; length < whole.byteLength; length += step) {
      expect(() => decodeBinary(whole.slice(0, length)), `${length} bytes`).toThrow(BrokenMessage)
    }
  })

  it('with the shorter rows of the first servers are read; what those did not measure is not a number', () => {
    const { hex = '', decoded } = FIRST_BINARY.find(({ name }) => name === 'frameOf metrics') ?? {}
    const frame = decodeBinary(bytesOf(hex))
    const row = frame.kind === 'frame' ? Array.from(frame.metrics ?? []) : []
    expect(row).toHaveLength(METRIC_COUNT)
    expect(row.slice(0, FIRST_METRIC_COUNT)).toEqual(decoded?.metrics)
    expect(row.slice(FIRST_METRIC_COUNT).every(Number.isNaN)).toBe(true)
    for (const { hex: old } of FIRST_BINARY) {
      expect(() => decodeBinary(bytesOf(old))).not.toThrow()
    }
  })

  it('of another version or kind are refused', () => {
    expect(() => decodeBinary(bytesOf('02010000'))).toThrow(BrokenMessage)
    expect(() => decodeBinary(bytesOf('01090000'))).toThrow(BrokenMessage)
  })

  it('p6_aStreamThatANewerServerAddsIsSkipped', () => {
    const { hex = '' } = BINARY.find(({ name }) => name === 'frameOf metrics') ?? {}
    const bytes = new Uint8Array(bytesOf(`${hex}0900000002000000abcd`))
    bytes[32] = 2 // sections
    expect(decodeBinary(bytes.buffer)).toMatchObject({ kind: 'frame', spikes: null })
  })
})

describe('messages of the client', () => {
  it('p3_everyCommandOfTheSamplesIsOneThatThisClientCanMake', () => {
    // The compiler checks the union; the samples show that the server understands the same shapes.
    const types = new Set(
      CLIENT_MESSAGES.flatMap(({ message }) => (message.kind === 'command' ? [message.command.type] : [])),
    )
    expect([
      'addBookmark',
      'addNote',
      'assignDial',
      'clearSpotlight',
      'cuePattern',
      'end',
      'fullReset',
      'giveControl',
      'giveKetamine',
      'giveTreatments',
      'kick',
      'openTrial',
      'pause',
      'readmit',
      'revealTrial',
      'setArrow',
      'setBlocker',
      'setDialPolicy',
      'setEyesUp',
      'setHypothesis',
      'setJoinLock',
      'setLapse',
      'setModulator',
      'setNamesHidden',
      'setSpotlight',
      'setTeam',
      'setTeams',
      'softReset',
      'start',
      'turnDial',
    ] satisfies Command['type'][]).toEqual(expect.arrayContaining([...types]))
  })
})
