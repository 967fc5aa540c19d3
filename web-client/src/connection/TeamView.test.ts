import { beforeEach, describe, expect, it } from 'vitest'
import { ClassStore } from '../model/ClassStore'
import { FrameStore } from '../model/FrameStore'
import type { Command } from '../protocol/commands'
import type { ClientMessage, Role } from '../protocol/messages'
import { ONE_BRAIN, type Teams } from '../protocol/teams'
import { CommandSender } from './CommandSender'
import { Steering } from './Steering'
import { Subscription } from './Subscription'
import { TeamView } from './TeamView'

const FOUR: Teams = { count: 4, seeds: 'same', team: 1, members: [1, 1, 1, 1], trial: null }
const TRIAL = { arms: ['saline', 'lowDose'] as const, blinded: true, given: 1, revealed: false, allocation: [] }

let sent: ClientMessage[]
let classroom: ClassStore
let frames: FrameStore
let commands: CommandSender
let view: TeamView

beforeEach(() => {
  sent = []
  classroom = new ClassStore()
  frames = new FrameStore()
  commands = new CommandSender(
    (message) => sent.push(message),
    classroom,
    () => 1,
  )
  const send = (message: ClientMessage) => sent.push(message)
  const steering = new Steering(send, () => 0)
  view = new TeamView(send, { classroom, frames, commands, steering }, new Subscription(() => {}))
})

function enterAs(role: Role, teams: Teams): void {
  const scenario = {
    id: null,
    title: { en: '' },
    summary: { en: '' },
    durationMs: 0,
    chapters: [],
    circuit: 'classroom',
  } as const
  classroom.identity.value = { role, personId: 0, nickname: '', classId: '', code: '', joinUrl: '', scenario }
  classroom.teams.value = teams
}

describe('a page of a class with teams', () => {
  it('looks at the team it looked at before, when its line comes back', () => {
    enterAs('host', FOUR)
    view.watch(3)
    view.hear({ kind: 'team', team: 3, why: 'watching' })
    expect(classroom.teams.value.team).toBe(3)
    classroom.teams.value = FOUR
    view.welcomed()
    expect(sent).toEqual([
      { kind: 'watch', team: 3 },
      { kind: 'watch', team: 3 },
    ])
  })

  it('asks for no team that is not there any more, and as a student for none', () => {
    enterAs('host', FOUR)
    view.watch(3)
    sent.length = 0
    classroom.teams.value = { ...FOUR, count: 2 }
    view.welcomed()
    expect(sent).toEqual([{ kind: 'watch', team: 2 }])
    enterAs('student', FOUR)
    view.welcomed()
    expect(sent).toHaveLength(1)
  })

  it('lets a student compare once the trial is revealed, and a host at any time', () => {
    enterAs('student', { ...FOUR, trial: TRIAL })
    view.compare('symptomIndex')
    expect(sent).toEqual([])
    classroom.teams.value = { ...FOUR, trial: { ...TRIAL, revealed: true } }
    view.compare('symptomIndex')
    enterAs('host', { ...FOUR, trial: TRIAL })
    view.compare('cortisol')
    expect(sent).toEqual([
      { kind: 'compare', quantity: 'symptomIndex' },
      { kind: 'compare', quantity: 'cortisol' },
    ])
  })

  it('forgets a brain’s past with the brain, and keeps that of all teams while it only looks elsewhere', () => {
    enterAs('host', FOUR)
    frames.teams.compared({ quantity: 'cortisol', frame: 1, bodyTimeMs: [], groups: [] })
    classroom.addMark({ frame: 1, bodyTimeMs: 0, type: 'dose', text: 'A dose', who: null })
    frames.metrics.append(1, 0, new Float32Array(108))
    view.hear({ kind: 'team', team: 2, why: 'watching' })
    expect([classroom.marks.value.length, frames.metrics.length, frames.teams.comparisons.size]).toEqual([0, 0, 1])
    view.hear({ kind: 'team', team: 2, why: 'revealed' })
    expect(frames.teams.comparisons.size).toBe(0)
  })
})

describe('a host’s commands', () => {
  const turn: Command = { type: 'turnDial', dial: 'stress', value: 1 }

  it('are for all teams, or for the one that was chosen, and again so after a reconnection', () => {
    commands.opened(0)
    void commands.perform(turn)
    commands.actsOn.value = 2
    void commands.perform(turn)
    commands.actsOn.value = null
    const first = sent.splice(0)
    expect(first.map((message) => ('team' in message ? message.team : null))).toEqual([null, 2])
    commands.closed()
    commands.opened(1)
    expect(sent).toEqual(first)
  })

  it('name no team where they are for the class', () => {
    commands.opened(0)
    commands.actsOn.value = 2
    const forTheClass: readonly Command[] = [
      { type: 'start' },
      { type: 'fullReset' },
      { type: 'setLapse', bodySecondsPerSecond: 60 },
      { type: 'giveTreatments' },
    ]
    for (const command of forTheClass) void commands.perform(command)
    expect(sent.every((message) => !('team' in message))).toBe(true)
  })

  it('are for all again when the class gets other brains', () => {
    enterAs('host', ONE_BRAIN)
    commands.actsOn.value = 3
    view.hear({ kind: 'team', team: 1, why: 'begun' })
    expect(commands.actsOn.value).toBeNull()
  })
})
