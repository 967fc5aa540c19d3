/** Reads the server's text messages. What breaks the protocol throws {@link BrokenMessage} and changes nothing. */

import { readActivity, readSpread } from './activity'
import { BrokenMessage } from './ByteReader'
import { anyObject, type Check, flag, integer, list, object, oneOf, optional, orElse, real, text } from './check'
import { ARROWS, BLOCKERS, DIAL_POLICIES, HYPOTHESES, MODULATOR_RANGES, MODULATORS, type Modulator } from './commands'
import { readLocalText } from './localText'
import {
  type Chapter,
  type ChapterStart,
  type ClassState,
  type DialHands,
  type DialState,
  FAREWELLS,
  type Hands,
  type Mark,
  type Outsider,
  REASON_CODES,
  type Reason,
  ROLES,
  type RosterPerson,
  type ScenarioCard,
  type ServerMessage,
  type Spotlight,
  type Welcome,
} from './messages'
import { CIRCUIT_NAMES, DIALS, type DialName } from './metrics'
import { readShowing } from './showing'
import { ONE_BRAIN, readComparison, readTeams } from './teams'

export function readServerMessage(json: string): ServerMessage {
  const fields = anyObject(parse(json), 'message')
  const kind = text(fields.kind, 'kind') as ServerMessage['kind']
  const path = kind
  switch (kind) {
    case 'hello':
      return { kind, protocol: integer(fields.protocol, 'hello.protocol'), server: text(fields.server, 'hello.server') }
    case 'servers':
      return {
        kind,
        origins: list(text)(fields.origins, 'servers.origins'),
        leaving: flag(fields.leaving, 'servers.leaving'),
      }
    case 'welcome':
      return { ...welcome(fields, path), kind }
    case 'state':
      return { kind, state: classState(fields, path) }
    case 'hands':
      return { kind, dials: hands(fields.dials, 'hands.dials') }
    case 'roster':
      return {
        kind,
        people: list(person)(fields.people, 'roster.people'),
        out: orElse(list(outsider), [])(fields.out, 'roster.out'),
      }
    case 'activity':
      return { kind, activity: readActivity(fields, path) }
    case 'mark':
      return { kind, mark: mark(fields, path) }
    case 'team':
      return { kind, team: integer(fields.team, 'team.team'), why: text(fields.why, 'team.why') }
    case 'comparison':
      return { kind, comparison: readComparison(fields, path) }
    case 'showing':
      return { kind, showing: readShowing(fields, path) }
    case 'accepted':
      return { kind, ...object<Omit<Accepted, 'kind'>>({ id: integer, seq: integer, frame: integer })(fields, path) }
    case 'rejected':
    case 'impulseRefused':
    case 'networkRefused':
      return { kind, id: integer(fields.id, `${path}.id`), reason: reason(fields.reason, `${path}.reason`) }
    case 'refused':
      return { kind, reason: reason(fields.reason, 'refused.reason') }
    case 'bye':
      return { kind, why: oneOf(FAREWELLS)(fields.why, 'bye.why') }
    default:
      return unknownKind(kind)
  }
}

type Accepted = Extract<ServerMessage, { kind: 'accepted' }>

function unknownKind(kind: never): never {
  throw new BrokenMessage(`unknown kind ${String(kind)}`)
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new BrokenMessage('a text message that is not JSON')
  }
}

const dial: Check<DialState> = object<DialState>({
  value: real,
  hand: optional(text),
  policy: oneOf(DIAL_POLICIES),
  assigned: orElse(list(integer), []),
  spread: optional(readSpread),
  before: optional(real),
})

const dialHands: Check<DialHands> = object<DialHands>({ names: list(text), count: integer })

const hands: Check<Hands> = object<Hands>({ stress: dialHands, glutamate: dialHands, ketamine: dialHands })

const own: Check<Welcome['own']> = (value, path) => {
  const fields = anyObject(value, path)
  const settings: Partial<Record<DialName, number>> = {}
  for (const name of DIALS) {
    if (fields[name] !== undefined) {
      settings[name] = real(fields[name], `${path}.${name}`)
    }
  }
  return settings
}

const chapter: Check<Chapter> = object<Chapter>({
  index: integer,
  count: integer,
  title: readLocalText,
  narration: readLocalText,
})

/* A server that knew no modulators, arrows and hypotheses left them all at rest. */
const levels: Check<Readonly<Record<Modulator, number>>> = (value, path) => {
  const told = orElse(anyObject, {})(value, path)
  const level = (name: Modulator) => orElse(real, MODULATOR_RANGES[name].rest)(told[name], `${path}.${name}`)
  return Object.fromEntries(MODULATORS.map((name) => [name, level(name)])) as Record<Modulator, number>
}

const classState: Check<ClassState> = object<ClassState>({
  running: flag,
  locked: flag,
  ended: flag,
  lapse: integer,
  dials: object<Record<DialName, DialState>>({ stress: dial, glutamate: dial, ketamine: dial }),
  blockers: list(oneOf(BLOCKERS)),
  modulators: levels,
  cutArrows: orElse(list(oneOf(ARROWS)), []),
  hypotheses: orElse(list(oneOf(HYPOTHESES)), ['disinhibition']),
  people: integer,
  slowed: real,
  chapter: optional(chapter),
  eyesUp: orElse(flag, false),
  namesHidden: orElse(flag, false),
  spotlight: optional(object<Spotlight>({ lens: text, place: text })),
  doseUndo: orElse(flag, false),
  teams: orElse(readTeams, ONE_BRAIN),
})

export const chapterStart: Check<ChapterStart> = object<ChapterStart>({ bodyTimeMs: real, title: readLocalText })

const scenario: Check<ScenarioCard> = object<ScenarioCard>({
  id: optional(text),
  title: readLocalText,
  summary: readLocalText,
  durationMs: real,
  chapters: list(chapterStart),
  circuit: (value, path) => (value === undefined ? 'classroom' : oneOf(CIRCUIT_NAMES)(value, path)), // older servers
})

const welcome = object<Omit<Welcome, 'kind'>>({
  role: oneOf(ROLES),
  personId: integer,
  nickname: (value, path) => optional(text)(value, path) ?? '',
  token: optional(text),
  classId: text,
  code: text,
  joinUrl: text,
  scenario,
  state: classState,
  lastCommandId: integer,
  own: orElse(own, {}),
  answer: orElse(list(real), []),
})

const person: Check<RosterPerson> = object<RosterPerson>({
  personId: integer,
  nickname: text,
  present: flag,
  laggingFrames: integer,
  looking: orElse(flag, true),
  coHost: orElse(flag, false),
  realName: optional(text),
  team: orElse(integer, 1),
  refused: orElse(integer, 0),
})

const outsider: Check<Outsider> = object<Outsider>({ personId: integer, nickname: text, banned: flag })

const mark: Check<Mark> = object<Mark>({
  frame: integer,
  bodyTimeMs: real,
  type: text,
  text,
  who: optional(text),
})

/* A reason that a newer server knows is still a reason: its message says it. */
const reasonCode: Check<Reason['code']> = (value, path) => {
  const code = text(value, path)
  return REASON_CODES.find((known) => known === code) ?? 'other'
}

export const reason: Check<Reason> = object<Reason>({ code: reasonCode, message: text, allowed: optional(text) })
