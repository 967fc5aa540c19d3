import type { ClassStore } from '../model/ClassStore'
import type { TeamSource } from '../model/FrameSource'
import type { FrameStore } from '../model/FrameStore'
import type { ClientMessage, ServerMessage } from '../protocol/messages'
import type { MetricName } from '../protocol/metrics'
import { isMasked } from '../protocol/teams'
import type { CommandSender } from './CommandSender'
import type { Steering } from './Steering'
import type { Subscription } from './Subscription'

/** What of its page's connection it changes. */
interface Page {
  readonly classroom: ClassStore
  readonly frames: FrameStore
  readonly commands: CommandSender
  readonly steering: Steering
}

/** Which of a class's brains this page looks at, and what it forgets when that becomes another one; and what is told of all teams. */
export class TeamView implements TeamSource {
  #wanted = 1

  constructor(
    /** Does nothing while there is no line. */
    private readonly send: (message: ClientMessage) => void,
    private readonly page: Page,
    private readonly subscription: Subscription,
  ) {}

  /** Whether this page may look at more than its own team. */
  get seesAll(): boolean {
    return this.page.classroom.role !== 'student' && this.page.classroom.teams.peek().count > 1
  }

  draw(quantities: readonly MetricName[]): () => void {
    return this.subscription.drawTeams(quantities)
  }

  /** Looks at another team's brain: for hosts and projectors. It stays so over reconnections. */
  watch(team: number): void {
    this.#wanted = team
    this.send({ kind: 'watch', team })
  }

  /* Students learn how teams compare once the arms may be known. */
  compare(quantity: MetricName): void {
    const teams = this.page.classroom.teams.peek()
    const mayAsk = this.seesAll || (teams.trial !== null && !isMasked(teams)) || this.#hasAlternative
    if (mayAsk) this.send({ kind: 'compare', quantity })
  }

  get #hasAlternative(): boolean {
    return this.page.classroom.showing.peek()?.alternative != null
  }

  /** A line that came back looks at the first team, unless it is told otherwise. */
  welcomed(): void {
    const { count, team } = this.page.classroom.teams.peek()
    const wanted = Math.min(this.#wanted, count)
    if (this.seesAll && wanted !== team) this.watch(wanted)
  }

  hear(message: Extract<ServerMessage, { kind: 'team' | 'comparison' }>): void {
    const { frames, classroom, commands } = this.page
    if (message.kind === 'comparison') {
      frames.teams.compared(message.comparison)
      return
    }
    frames.forget()
    classroom.turnTo(message.team)
    if (message.why === 'seeked') this.page.steering.seeked()
    if (message.why === 'watching' || message.why === 'seeked') return
    frames.teams.forget()
    if (message.why !== 'begun') return
    this.#wanted = message.team
    commands.actsOn.value = null
  }
}
