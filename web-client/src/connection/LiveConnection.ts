import type { ClassStore } from '../model/ClassStore'
import type { FrameSource } from '../model/FrameSource'
import type { FrameStore } from '../model/FrameStore'
import { BrokenMessage } from '../protocol/ByteReader'
import { decodeBinary } from '../protocol/decodeBinary'
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
import { Comeback } from './Comeback'
import { CommandSender } from './CommandSender'
import { DrawnReport } from './DrawnReport'
import { Link, type Surroundings } from './Link'
import { Servers } from './Servers'
import { Steering } from './Steering'
import { Subscription } from './Subscription'
import { TeamView } from './TeamView'
import { Watch } from './Watch'

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
  readonly askImpulse: FrameSource['askImpulse'] = (asked) => this.frames.impulses.ask(asked, (m) => this.#send(m))
  readonly askNetwork: FrameSource['askNetwork'] = (asked) => this.frames.network.ask(asked, (m) => this.#send(m))
  readonly #subscription: Subscription
  readonly #drawn: DrawnReport
  readonly #watch: Watch
  readonly #around: Surroundings
  readonly #servers: Servers
  readonly #comeback: Comeback
  #entry: Entry | null = null
  #link: Link | null = null
  #welcomed = false

  constructor(
    readonly classroom: ClassStore,
    readonly frames: FrameStore,
    around: Surroundings,
    /** Is told each welcome, so that its token can be kept, and when a token has become useless. */
    private readonly tickets: { keep(welcome: Welcome): void; forget(token: string): void },
  ) {
    this.#around = around
    this.#servers = new Servers(around.home, around.random.bind(around))
    this.#comeback = new Comeback(around, () => this.#connect())
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
    this.#comeback.cancel()
    this.#dropLink()
    this.#entry = entry
    this.#comeback.begin()
    this.classroom.approach()
    this.#watch.start()
    this.#connect()
  }

  draw(streams: readonly StreamName[]): () => void {
    return this.#subscription.draw(streams)
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
    this.#comeback.now()
  }

  /** Leaves for good. */
  dispose(): void {
    this.#stop()
    this.#watch.stop()
  }

  #connect(): void {
    this.#welcomed = false
    this.#watch.heard()
    this.#link = new Link(this.#around.openSocket(this.#servers.next()), {
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
      case 'servers':
        this.#servers.told(message.origins, message.leaving)
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
      case 'networkRefused':
        this.frames.refuse(message)
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
    this.#comeback.welcomed()
    this.#servers.welcomed()
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
    this.#comeback.plan()
    this.#dropLink()
    this.classroom.phase.value = this.classroom.identity.value === null ? 'connecting' : 'reconnecting'
  }

  #stop(): void {
    this.#comeback.cancel()
    this.#dropLink()
    this.#entry = null
    this.classroom.phase.value = 'closed'
  }

  #dropLink(): void {
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
