import type { ClassStore } from '../model/ClassStore'
import type { FrameSource } from '../model/FrameSource'
import type { FrameStore } from '../model/FrameStore'
import { BrokenMessage } from '../protocol/ByteReader'
import { decodeBinary } from '../protocol/decodeBinary'
import type { ImpulseQuestion } from '../protocol/impulse'
import {
  type ClientMessage,
  type Entry,
  type Farewell,
  PROTOCOL_VERSION,
  type Reason,
  type ServerMessage,
  type StreamName,
  type Welcome,
} from '../protocol/messages'
import { readServerMessage } from '../protocol/readServerMessage'
import { delayMs } from './backoff'
import { CommandSender } from './CommandSender'
import { DrawnReport } from './DrawnReport'
import { Link, type Surroundings } from './Link'
import { Steering } from './Steering'
import { Subscription } from './Subscription'
import { TeamView } from './TeamView'
import { Watch } from './Watch'

/* A line that broke sooner than this counts as one more failed attempt. */
const STEADY_MS = 3_000
const CLOSE_REPLACED = 4409
const CLIENT_NAME = 'synaptarium-web/0.1'

/**
 * One page's line to a live class: enters, comes back by itself, fills the stores.
 *
 * It gives up only when the server says so: the person was kicked, the class ended, another page took over, or entering was refused.
 */
export class LiveConnection implements FrameSource {
  readonly commands: CommandSender
  readonly teams: TeamView
  readonly steering: Steering
  readonly #subscription: Subscription
  readonly #drawn: DrawnReport
  readonly #watch: Watch
  readonly #around: Surroundings
  #entry: Entry | null = null
  #link: Link | null = null
  #welcomed = false
  #attempt = 0
  #retryTimer: ReturnType<typeof setTimeout> | null = null
  #welcomedMs = 0

  constructor(
    readonly classroom: ClassStore,
    readonly frames: FrameStore,
    around: Surroundings,
    /** Is told each welcome, so that its token can be kept, and when a token has become useless. */
    private readonly tickets: { keep(welcome: Welcome): void; forget(token: string): void },
  ) {
    this.#around = around
    const send = (message: ClientMessage) => this.#send(message)
    this.commands = new CommandSender(send, classroom)
    this.#subscription = new Subscription(() => this.#subscribe())
    this.steering = new Steering((message) => this.#welcomed && send(message), around.nowMs.bind(around))
    this.teams = new TeamView((message) => this.#welcomed && send(message), this, this.#subscription)
    this.#watch = new Watch(
      around.nowMs.bind(around),
      () => this.#expectsWord(),
      () => this.#lost(),
    )
    this.#drawn = new DrawnReport(
      (frame) => this.#welcomed && send({ kind: 'drew', frame }),
      around.whenDrawn.bind(around),
      around.nowMs.bind(around),
    )
  }

  /** Enters a class; called again it leaves the former line and begins anew. */
  enter(entry: Entry): void {
    this.#dropLink()
    this.#entry = entry
    this.#attempt = 0
    this.classroom.approach()
    this.#watch.start()
    this.#connect()
  }

  draw(streams: readonly StreamName[]): () => void {
    return this.#subscription.draw(streams)
  }

  askImpulse(question: ImpulseQuestion): number {
    return this.frames.impulses.ask(question, (message) => this.#send(message))
  }

  /** The page was hidden or is seen again. */
  seen(visible: boolean): void {
    this.#subscription.hide(!visible)
    if (visible) {
      this.#watch.lookNow()
      this.retryNow()
    }
  }

  /** The network may be back: doesn't wait for the next attempt. */
  retryNow(): void {
    if (this.#retryTimer !== null) {
      clearTimeout(this.#retryTimer)
      this.#connect()
    }
  }

  /** Leaves for good. */
  dispose(): void {
    this.#stop()
    this.#watch.stop()
  }

  #connect(): void {
    this.#retryTimer = null
    this.#welcomed = false
    this.#watch.heard()
    this.#link = new Link(this.#around.openSocket(), {
      open: () => {
        this.#send({ kind: 'hello', protocol: PROTOCOL_VERSION, client: CLIENT_NAME })
        if (this.#entry !== null) this.#send(this.#entry)
      },
      text: (text) => this.#heard(() => this.#accept(readServerMessage(text))),
      bytes: (bytes) => this.#heard(() => this.#acceptBytes(bytes)),
      lost: (code) => (code === CLOSE_REPLACED ? this.#farewell('replaced') : this.#lost()),
    })
  }

  /* A message that breaks the protocol leaves the page with an unknown state: it comes back for a fresh one. */
  #heard(take: () => void): void {
    this.#watch.heard()
    try {
      take()
    } catch (problem) {
      if (!(problem instanceof BrokenMessage)) throw problem
      console.warn(problem.message)
      this.#lost()
    }
  }

  #accept(message: ServerMessage): void {
    switch (message.kind) {
      case 'hello':
        break
      case 'welcome':
        this.#welcome(message)
        break
      case 'state':
        this.classroom.apply(message.state)
        this.commands.stateArrived()
        break
      case 'hands':
      case 'activity':
      case 'roster':
      case 'mark':
      case 'showing':
        this.classroom.hear(message)
        break
      case 'team':
      case 'comparison':
        this.teams.hear(message)
        break
      case 'impulseRefused':
        this.frames.impulses.accept({ ...message, kind: 'refused' })
        break
      case 'accepted':
      case 'rejected':
        this.commands.answered(message.id, message)
        break
      case 'refused':
        this.#refused(message.reason)
        break
      case 'bye':
        this.#farewell(message.why)
        break
      default:
        message satisfies never
    }
  }

  #acceptBytes(bytes: ArrayBuffer): void {
    const message = decodeBinary(bytes)
    this.frames.accept(message)
    if (message.kind === 'frame') {
      this.commands.frameArrived(message.frame)
      this.#drawn.received(message.frame)
    }
  }

  #welcome(welcome: Welcome): void {
    this.#welcomed = true
    this.#welcomedMs = this.#around.nowMs()
    this.tickets.keep(welcome)
    if (welcome.token !== null) this.#entry = { kind: 'resume', token: welcome.token }
    this.frames.circuit = welcome.scenario.circuit
    this.classroom.welcome(welcome)
    this.classroom.phase.value = 'live'
    this.commands.opened(welcome.lastCommandId)
    this.#subscribe()
    this.teams.welcomed()
  }

  #refused(reason: Reason): void {
    if (this.#welcomed) {
      this.classroom.notice.value = { ...reason }
      return
    }
    if (reason.code === 'busy' || reason.code === 'tooFast') {
      this.#lost()
      return
    }
    if (reason.code === 'token' && this.#entry?.kind === 'resume') {
      this.tickets.forget(this.#entry.token)
    }
    this.#stop()
    this.classroom.refusal.value = reason
  }

  #farewell(why: Farewell): void {
    if (why === 'serverStopping') {
      this.#lost()
      return
    }
    if (why === 'kicked' && this.#entry?.kind === 'resume') {
      this.tickets.forget(this.#entry.token)
    }
    this.#stop()
    this.classroom.depart(why)
  }

  #lost(): void {
    if (this.#welcomed && this.#around.nowMs() - this.#welcomedMs > STEADY_MS) this.#attempt = 0
    this.#dropLink()
    this.classroom.phase.value = this.classroom.identity.value === null ? 'connecting' : 'reconnecting'
    this.#retryTimer = setTimeout(() => this.#connect(), delayMs(this.#attempt++, this.#around.random))
  }

  #stop(): void {
    this.#dropLink()
    this.#entry = null
    this.classroom.phase.value = 'closed'
  }

  #dropLink(): void {
    clearTimeout(this.#retryTimer ?? undefined)
    this.#retryTimer = null
    this.#link?.drop()
    this.#link = null
    this.#welcomed = false
    this.commands.closed()
  }

  #expectsWord(): boolean {
    const { running, ended } = this.classroom
    return this.#link !== null && (!this.#welcomed || (running.value && !ended.value))
  }

  #subscribe(): void {
    if (this.#welcomed) this.#send(this.#subscription.message(this.teams.seesAll))
  }

  #send(message: ClientMessage): void {
    this.#link?.send(JSON.stringify(message))
  }
}
