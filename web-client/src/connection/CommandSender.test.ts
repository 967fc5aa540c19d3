import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ClientMessage, Reason } from '../protocol/messages'
import { CommandSender, DRAG_INTERVAL_MS } from './CommandSender'

const FORBIDDEN: Reason = { code: 'forbidden', message: 'the host only', allowed: null }

function sender(nowEpochMs = () => 0) {
  const sent: Extract<ClientMessage, { kind: 'command' }>[] = []
  const rejected: Reason[] = []
  const turned: [string, number][] = []
  const commands = new CommandSender(
    (message) => message.kind === 'command' && sent.push(message),
    { rejected: (reason) => rejected.push(reason), turned: (dial, value) => turned.push([dial, value]) },
    nowEpochMs,
  )
  const accept = (id: number) => commands.answered(id, { kind: 'accepted', seq: id, frame: id })
  return { commands, sent, rejected, turned, accept }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('a command sender', () => {
  it('p3_idsGrowAcrossReconnections', () => {
    const { commands, sent, accept } = sender()
    commands.opened(7)
    void commands.perform({ type: 'start' })
    accept(sent[0]?.id ?? 0)
    commands.closed()
    commands.opened(1_000)
    void commands.perform({ type: 'pause' })
    expect(sent[0]?.id).toBeGreaterThan(7)
    expect(sent[1]?.id).toBe(1_001)
  })

  it('p13_tellsOfADialMoveOnceItWasTaken', () => {
    const { commands, sent, turned, accept } = sender()
    commands.opened(0)
    commands.turn('stress', 0.4)
    expect(turned).toEqual([])
    accept(sent[0]?.id ?? 0)
    expect(turned).toEqual([['stress', 0.4]])
  })

  it('p3_idsGrowOverTwoPagesOfOneHostWhoTakesTurns', () => {
    let nowEpochMs = 1_800_000_000_000
    const [laptop, tablet] = [sender(() => nowEpochMs), sender(() => nowEpochMs)]
    for (const { commands } of [laptop, tablet]) commands.opened(0)
    const ids: number[] = []
    for (const { commands, sent } of [laptop, tablet, tablet, laptop, tablet]) {
      nowEpochMs += 400
      void commands.perform({ type: 'start' })
      ids.push(sent.at(-1)?.id ?? 0)
    }
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b))
  })

  it('p3_unansweredCommandsAreSentAgainWithTheSameId', async () => {
    const { commands, sent, accept } = sender()
    commands.opened(0)
    const outcome = commands.perform({ type: 'start' })
    commands.closed()
    void commands.perform({ type: 'pause' })
    expect(sent).toHaveLength(1)
    commands.opened(sent[0]?.id ?? 0)
    expect(sent.map(({ command }) => command.type)).toEqual(['start', 'start', 'pause'])
    expect(sent[1]?.id).toBe(sent[0]?.id)
    expect(sent[2]?.id).toBeGreaterThan(sent[0]?.id ?? 0)
    accept(sent[1]?.id ?? 0)
    await expect(outcome).resolves.toMatchObject({ kind: 'accepted' })
  })

  it('p3_theSameAnswerTwiceChangesNothing', async () => {
    const { commands, sent, accept, rejected } = sender()
    commands.opened(0)
    const outcome = commands.perform({ type: 'start' })
    const id = sent[0]?.id ?? 0
    accept(id)
    commands.answered(id, { kind: 'rejected', reason: FORBIDDEN })
    await expect(outcome).resolves.toMatchObject({ kind: 'accepted' })
    expect(rejected).toEqual([])
  })

  it('sends a drag at most twenty times a second, and its last value always', () => {
    const { commands, sent, accept } = sender()
    commands.opened(0)
    for (let move = 0; move <= 100; move++) {
      commands.turn('stress', move / 100)
      vi.advanceTimersByTime(10)
      sent.forEach(({ id }) => {
        accept(id)
      })
    }
    vi.advanceTimersByTime(DRAG_INTERVAL_MS)
    expect(sent.length).toBeLessThanOrEqual(1_010 / DRAG_INTERVAL_MS + 2)
    expect(sent.at(-1)?.command).toEqual({ type: 'turnDial', dial: 'stress', value: 1 })
  })

  it('shares the twenty between three dials that move at once', () => {
    const { commands, sent, accept } = sender()
    commands.opened(0)
    for (let move = 0; move < 100; move++) {
      commands.turn('stress', move / 100)
      commands.turn('glutamate', move / 50)
      commands.turn('ketamine', move / 30)
      vi.advanceTimersByTime(10)
      sent.forEach(({ id }) => {
        accept(id)
      })
    }
    vi.advanceTimersByTime(4 * DRAG_INTERVAL_MS)
    expect(sent.length).toBeLessThanOrEqual(1_000 / DRAG_INTERVAL_MS + 5)
    const last = (dial: string) =>
      sent.findLast(({ command }) => command.type === 'turnDial' && command.dial === dial)?.command
    expect(last('stress')).toMatchObject({ value: 0.99 })
    expect(last('glutamate')).toMatchObject({ value: 1.98 })
    expect(last('ketamine')).toMatchObject({ value: 3.3 })
  })

  it('holds drags back while the network answers nothing', () => {
    const { commands, sent } = sender()
    commands.opened(0)
    for (let move = 0; move < 100; move++) {
      commands.turn('stress', move / 100)
      vi.advanceTimersByTime(DRAG_INTERVAL_MS)
    }
    expect(sent.length).toBe(8)
    const answered = sent.length
    for (const { id } of sent.slice(0, answered)) commands.answered(id, { kind: 'accepted', seq: 1, frame: 1 })
    vi.advanceTimersByTime(DRAG_INTERVAL_MS)
    expect(sent.at(-1)?.command).toMatchObject({ value: 0.99 })
  })

  it('shows where the hand is until the class has confirmed it', () => {
    const { commands, sent, accept } = sender()
    commands.opened(0)
    commands.turn('ketamine', 0.8)
    commands.stateArrived()
    expect(commands.asked.ketamine.value).toBe(0.8)
    accept(sent[0]?.id ?? 0)
    expect(commands.asked.ketamine.value).toBe(0.8)
    commands.stateArrived()
    expect(commands.asked.ketamine.value).toBeNull()
  })

  it('lets go of a move that changed nothing, for no state follows it', () => {
    const { commands, sent } = sender()
    commands.opened(0)
    commands.turn('ketamine', 0.8)
    commands.answered(sent[0]?.id ?? 0, { kind: 'accepted', seq: 1, frame: 100 })
    commands.frameArrived(100)
    expect(commands.asked.ketamine.value).toBe(0.8)
    commands.frameArrived(102)
    expect(commands.asked.ketamine.value).toBeNull()
  })

  it('goes back to the class’s value when the move was refused, and says why', () => {
    const { commands, sent, rejected } = sender()
    commands.opened(0)
    commands.turn('ketamine', 0.8)
    commands.answered(sent[0]?.id ?? 0, { kind: 'rejected', reason: FORBIDDEN })
    expect(commands.asked.ketamine.value).toBeNull()
    expect(rejected).toEqual([FORBIDDEN])
  })

  it('keeps only the last position of a dial that moves while the line is down', () => {
    const { commands, sent } = sender()
    commands.opened(0)
    commands.closed()
    commands.turn('stress', 0.1)
    commands.turn('stress', 0.2)
    commands.turn('stress', 0.3)
    vi.advanceTimersByTime(1_000)
    commands.opened(0)
    vi.advanceTimersByTime(1_000)
    expect(sent.map(({ command }) => command)).toEqual([{ type: 'turnDial', dial: 'stress', value: 0.3 }])
  })
})
