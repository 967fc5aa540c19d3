import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ClassStore } from '../model/ClassStore'
import { FrameStore } from '../model/FrameStore'
import type { ClientMessage, Welcome } from '../protocol/messages'
import type { SocketLike } from './Link'
import { LiveConnection } from './LiveConnection'

const GOLDEN: readonly { name: string; message: Record<string, unknown> }[] = JSON.parse(
  readFileSync('../docs/protocol/golden/v1/server-messages.json', 'utf8'),
)
const BINARY: readonly { name: string; hex: string }[] = JSON.parse(
  readFileSync('../docs/protocol/golden/v1/binary.json', 'utf8'),
)
const JOIN = { kind: 'join', code: '042137', nickname: 'Zoë 7' } as const

class FakeSocket implements SocketLike {
  binaryType = ''
  onopen: (() => void) | null = null
  onmessage: ((event: { data: unknown }) => void) | null = null
  onclose: ((event: { code: number }) => void) | null = null
  readonly sent: ClientMessage[] = []
  closed = false

  send(text: string): void {
    this.sent.push(JSON.parse(text))
  }
  close(): void {
    this.closed = true
  }
  say(message: Record<string, unknown>): void {
    this.onmessage?.({ data: JSON.stringify(message) })
  }
  sayGolden(name: string): void {
    this.say(GOLDEN.find((sample) => sample.name === name)?.message ?? {})
  }
  /** Opens and answers as a server does that lets this page in. */
  letIn(lastCommandId = 6): void {
    this.onopen?.()
    this.say({ ...GOLDEN.find(({ name }) => name === 'welcomeStudent')?.message, lastCommandId })
  }
  kinds(): string[] {
    return this.sent.map(({ kind }) => kind)
  }
}

function world() {
  const sockets: FakeSocket[] = []
  const turnedTo: (string | null)[] = []
  const kept: Welcome[] = []
  const forgotten: string[] = []
  const connection = new LiveConnection(
    new ClassStore(),
    new FrameStore(),
    {
      home: 'http://one.example',
      openSocket: (server) => {
        const socket = new FakeSocket()
        sockets.push(socket)
        turnedTo.push(server)
        return socket
      },
      whenDrawn: (callback) => void setTimeout(callback, 16),
      random: () => 1,
      nowMs: () => Date.now(),
    },
    { keep: (welcome) => kept.push(welcome), forget: (token) => forgotten.push(token) },
  )
  const newest = () => {
    const socket = sockets.at(-1)
    if (socket === undefined) throw new Error('no socket')
    return socket
  }
  return { connection, sockets, turnedTo, newest, kept, forgotten, phase: () => connection.classroom.phase.value }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('entering', () => {
  it('p1_helloComesFirst and p2_thenOneWayIn', () => {
    const { connection, newest } = world()
    connection.enter(JOIN)
    newest().onopen?.()
    expect(newest().sent).toEqual([{ kind: 'hello', protocol: 1, client: expect.any(String) }, JOIN])
  })

  it('subscribes once it is welcome, and keeps its token', () => {
    const { connection, newest, kept, phase } = world()
    connection.draw(['spikes'])
    connection.enter(JOIN)
    newest().letIn()
    expect(newest().sent.at(-1)).toEqual({ kind: 'subscribe', streams: ['metrics', 'spikes'] })
    expect(kept[0]?.token).toBe('c1.3.kJ2-_x')
    expect(phase()).toBe('live')
  })

  it('shows why it was refused and doesn’t try again by itself', () => {
    const { connection, sockets, newest, phase } = world()
    connection.enter(JOIN)
    newest().onopen?.()
    newest().say({ kind: 'refused', reason: { code: 'locked', message: 'closed', allowed: null } })
    vi.advanceTimersByTime(60_000)
    expect(connection.classroom.refusal.value?.code).toBe('locked')
    expect(phase()).toBe('closed')
    expect(sockets).toHaveLength(1)
  })

  it('p8_aStaleTokenIsForgotten', () => {
    const { connection, newest, forgotten } = world()
    connection.enter({ kind: 'resume', token: 'stale' })
    newest().onopen?.()
    newest().say({ kind: 'refused', reason: { code: 'token', message: 'unknown', allowed: null } })
    expect(forgotten).toEqual(['stale'])
  })
})

describe('coming back', () => {
  it('p8_resumesAsTheSamePersonTenTimesInARow', () => {
    const { connection, sockets, newest, phase } = world()
    connection.enter(JOIN)
    newest().letIn()
    for (let time = 0; time < 10; time++) {
      newest().onclose?.({ code: 1006 })
      expect(phase()).toBe('reconnecting')
      expect(connection.classroom.identity.value?.personId).toBe(3)
      vi.advanceTimersByTime(5_000)
      newest().letIn()
      expect(newest().sent[1]).toEqual({ kind: 'resume', token: 'c1.3.kJ2-_x' })
    }
    expect(sockets).toHaveLength(11)
    expect(phase()).toBe('live')
  })

  it('waits longer after each failure, from a quarter of a second to five', () => {
    const { connection, sockets, newest } = world()
    connection.enter(JOIN)
    newest().letIn()
    const waits: number[] = []
    for (let time = 0; time < 8; time++) {
      newest().onclose?.({ code: 1006 })
      const [before, since] = [sockets.length, Date.now()]
      while (sockets.length === before) vi.advanceTimersByTime(10)
      waits.push(Date.now() - since)
    }
    expect(waits).toEqual([250, 500, 1_000, 2_000, 4_000, 5_000, 5_000, 5_000])
  })

  it('p3_sendsUnansweredCommandsAgainAfterTheNextWelcome', () => {
    const { connection, newest } = world()
    connection.enter(JOIN)
    newest().letIn()
    void connection.commands.perform({ type: 'start' })
    const first = newest().sent.at(-1)
    newest().onclose?.({ code: 1006 })
    vi.advanceTimersByTime(1_000)
    newest().letIn()
    expect(newest().sent).toContainEqual(first)
    expect(newest().kinds()).toEqual(['hello', 'resume', 'command', 'subscribe'])
  })

  it('notices a running class that has fallen silent', () => {
    const { connection, sockets, newest, phase } = world()
    connection.enter(JOIN)
    newest().letIn()
    vi.advanceTimersByTime(8_000)
    expect(sockets[0]?.closed).toBe(true)
    expect(sockets.length).toBeGreaterThan(1)
    expect(phase()).toBe('reconnecting')
  })

  it('doesn’t wait when the page is looked at again or the network is back', () => {
    const { connection, sockets, newest } = world()
    connection.enter(JOIN)
    for (let failure = 0; failure < 6; failure++) {
      newest().onclose?.({ code: 1006 })
      vi.advanceTimersByTime(5_000)
    }
    newest().onclose?.({ code: 1006 })
    const before = sockets.length
    connection.retryNow()
    expect(sockets.length).toBe(before + 1)
  })

  it('p6_comesBackForAFreshStateWhenAFrameIsBroken', () => {
    const { connection, newest, phase } = world()
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    connection.enter(JOIN)
    newest().letIn()
    newest().onmessage?.({ data: Uint8Array.of(1, 1, 0).buffer })
    expect(phase()).toBe('reconnecting')
    expect(warn).toHaveBeenCalledOnce()
  })
})

describe('in a cluster', () => {
  const others = ['http://one.example', 'http://two.example', 'https://three.example']

  function live() {
    const page = world()
    page.connection.enter(JOIN)
    page.newest().letIn()
    page.newest().say({ kind: 'servers', origins: others, leaving: false })
    return page
  }

  it('p55_triesItsOwnServerOnceMoreAndThenAnother', () => {
    const { sockets, turnedTo, newest, phase } = live()
    for (let attempt = 1; attempt < 6; attempt++) {
      newest().onclose?.({ code: 1006 })
      vi.advanceTimersByTime(5_000)
      expect(sockets).toHaveLength(attempt + 1)
    }
    expect(turnedTo.slice(0, 2)).toEqual([null, null])
    expect(turnedTo[2]).not.toBeNull()
    for (const [i, origin] of turnedTo.slice(2).entries()) expect(origin).not.toBe(turnedTo[i + 1])
    newest().letIn()
    expect(newest().sent[1]).toEqual({ kind: 'resume', token: 'c1.3.kJ2-_x' })
    expect(phase()).toBe('live')
  })

  it('p55_hasTurnedToAnotherServerHalfASecondAfterItsOwnDied', () => {
    const { turnedTo, newest } = live()
    vi.advanceTimersByTime(4_000)
    newest().onclose?.({ code: 1006 })
    vi.advanceTimersByTime(60)
    expect(turnedTo).toEqual([null, null])
    newest().onclose?.({ code: 1006 })
    vi.advanceTimersByTime(250)
    expect(turnedTo).toHaveLength(3)
    expect(turnedTo[2]).not.toBeNull()
  })

  it('p55_staysWhereItWasLetIn', () => {
    const { turnedTo, newest } = live()
    for (let attempt = 0; attempt < 2; attempt++) {
      newest().onclose?.({ code: 1006 })
      vi.advanceTimersByTime(5_000)
    }
    newest().letIn()
    newest().onclose?.({ code: 1006 })
    vi.advanceTimersByTime(5_000)
    expect(turnedTo.at(-1)).toBe(turnedTo.at(-2))
  })

  it('p55_goesToAnotherServerAtOnceWhenItsOwnIsLeaving', () => {
    const { turnedTo, newest } = live()
    vi.advanceTimersByTime(4_000)
    newest().say({ kind: 'servers', origins: others, leaving: true })
    newest().say({ kind: 'bye', why: 'serverStopping' })
    vi.advanceTimersByTime(60)
    expect(turnedTo).toHaveLength(2)
    expect(others.slice(1)).toContain(turnedTo[1])
  })

  it('p55_comesBackWithinTheBlinkOfAnEyeWhenItsClassIsHandedOver', () => {
    const { sockets, turnedTo, newest } = live()
    vi.advanceTimersByTime(4_000)
    newest().say({ kind: 'bye', why: 'serverStopping' })
    vi.advanceTimersByTime(60)
    expect(turnedTo).toEqual([null, null])
    newest().letIn()
    newest().say({ kind: 'bye', why: 'serverStopping' })
    vi.advanceTimersByTime(200)
    expect(sockets).toHaveLength(2)
  })

  it('turns to no address that is none', () => {
    const { turnedTo, newest } = live()
    newest().say({ kind: 'servers', origins: ['javascript:alert(1)', 'http://one.example/path', ''], leaving: true })
    newest().onclose?.({ code: 1006 })
    vi.advanceTimersByTime(5_000)
    expect(turnedTo).toEqual([null, null])
  })
})

describe('leaving', () => {
  it.each(['replaced', 'kicked', 'ended'])('stays away when the server says bye: %s', (why) => {
    const { connection, sockets, newest, phase } = world()
    connection.enter(JOIN)
    newest().letIn()
    newest().say({ kind: 'bye', why })
    vi.advanceTimersByTime(60_000)
    expect(connection.classroom.farewell.value).toBe(why)
    expect(phase()).toBe('closed')
    expect(sockets).toHaveLength(1)
  })

  it('p8_doesNotFightWithThePageThatTookOver', () => {
    const { connection, sockets, newest } = world()
    connection.enter(JOIN)
    newest().letIn()
    newest().onclose?.({ code: 4409 })
    vi.advanceTimersByTime(60_000)
    expect(connection.classroom.farewell.value).toBe('replaced')
    expect(sockets).toHaveLength(1)
  })

  it('comes back after a server that stops to start again', () => {
    const { connection, sockets, newest } = world()
    connection.enter(JOIN)
    newest().letIn()
    newest().say({ kind: 'bye', why: 'serverStopping' })
    vi.advanceTimersByTime(1_000)
    expect(sockets.length).toBe(2)
  })
})

describe('what is sent', () => {
  it('takes only metrics while the page is hidden', () => {
    const { connection, newest } = world()
    const leave = connection.draw(['spikes', 'synapses'])
    connection.enter(JOIN)
    newest().letIn()
    connection.seen(false)
    connection.seen(true)
    leave()
    const streams = newest().sent.flatMap((message) => (message.kind === 'subscribe' ? [message.streams.join()] : []))
    expect(streams).toEqual(['metrics,spikes,synapses', 'metrics', 'metrics,spikes,synapses', 'metrics'])
  })

  it('says what it drew at most four times a second', () => {
    const { connection, newest } = world()
    connection.enter(JOIN)
    newest().letIn()
    const bytes = Uint8Array.from(
      Buffer.from(BINARY.find(({ name }) => name === 'frameOfAllStreams')?.hex ?? '', 'hex'),
    )
    for (let frame = 0; frame < 40; frame++) {
      newest().onmessage?.({ data: bytes.slice().buffer })
      vi.advanceTimersByTime(50)
    }
    const drew = newest().sent.filter(({ kind }) => kind === 'drew')
    expect(drew.length).toBeGreaterThanOrEqual(6)
    expect(drew.length).toBeLessThanOrEqual(8)
    expect(drew[0]).toEqual({ kind: 'drew', frame: 4_000_000_001 })
  })
})
