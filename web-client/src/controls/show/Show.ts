import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core'
import type { LiveConnection } from '../../connection/LiveConnection'
import {
  bodyTimeAt,
  chapterAt,
  nextStop,
  previousStop,
  type Showing,
  type StoryChapter,
  type Timeline,
} from '../../model'

/** Speeds to choose from, times neural time. */
export const SPEEDS = [0.25, 0.5, 1, 2, 4, 10, 25, 50, 100] as const

/** One second of neural time. */
export const SECOND_FRAMES = 20

/** A showing as a page handles it: where it is, and every way to move it. */
export class Show {
  /** Where the showing is, or already wants to be. */
  readonly frame: ReadonlySignal<number>
  readonly chapterIndex: ReadonlySignal<number | null>
  readonly bodyTimeMs: ReadonlySignal<number>
  /** Where a loop is to begin, while its end is not chosen yet. */
  readonly loopFrom = signal<number | null>(null)
  readonly #timeline: Signal<Timeline>

  constructor(
    readonly connection: LiveConnection,
    timeline: Timeline,
    readonly token: string,
  ) {
    const { classroom, steering } = connection
    this.#timeline = signal(timeline)
    this.frame = computed(() => {
      const showing = classroom.showing.value
      return steering.wanted.value ?? showing?.waitsFor ?? showing?.frame ?? 0
    })
    this.chapterIndex = computed(() => chapterAt(this.timeline, this.frame.value))
    this.bodyTimeMs = computed(() => bodyTimeAt(this.timeline, this.frame.value))
  }

  get timeline(): Timeline {
    return this.#timeline.value
  }

  /** More is known of the recording than before: where nothing happens is found by running it. */
  learn(timeline: Timeline): void {
    this.#timeline.value = timeline
  }

  get state(): Showing | null {
    return this.connection.classroom.showing.value
  }

  get frames(): number {
    return this.state?.frames ?? this.timeline.frames
  }

  get chapter(): StoryChapter | null {
    return this.timeline.chapters[this.chapterIndex.value ?? -1] ?? null
  }

  get nextChapter(): StoryChapter | null {
    return this.timeline.chapters[(this.chapterIndex.value ?? -1) + 1] ?? null
  }

  seek(frame: number): void {
    this.connection.steering.seek(Math.min(Math.max(Math.round(frame), 0), this.frames))
  }

  next(): void {
    this.seek(nextStop(this.timeline, this.frame.peek()))
  }

  back(): void {
    this.seek(previousStop(this.timeline, this.frame.peek()))
  }

  /** Plays or holds; at the end it begins again. */
  toggle(): void {
    const { steering, classroom } = this.connection
    const showing = classroom.showing.peek()
    if (showing?.over === true && steering.wanted.peek() === null) this.again()
    else steering.perform({ action: showing?.playing === true ? 'pause' : 'play' })
  }

  again(): void {
    this.seek(0)
    this.connection.steering.perform({ action: 'play' })
  }

  hold(): void {
    if (this.connection.classroom.showing.peek()?.playing === true)
      this.connection.steering.perform({ action: 'pause' })
  }

  step(frames: number): void {
    this.connection.steering.perform({ action: 'step', frames })
  }

  setSpeed(speed: number): void {
    this.connection.steering.perform({ action: 'speed', speed })
  }

  /** One choice faster or slower. */
  changeSpeed(by: 1 | -1): void {
    const speed = this.connection.classroom.showing.peek()?.speed ?? 1
    const next = by > 0 ? SPEEDS.find((each) => each > speed) : SPEEDS.findLast((each) => each < speed)
    if (next !== undefined) this.setSpeed(next)
  }

  /** Chooses the loop's beginning, then its end, then no loop. */
  markLoop(): void {
    const { steering, classroom } = this.connection
    const [from, here] = [this.loopFrom.peek(), this.frame.peek()]
    if (classroom.showing.peek()?.loop != null) {
      steering.perform({ action: 'loop' })
    } else if (from === null || from === here) {
      this.loopFrom.value = from === null ? here : null
    } else {
      this.loopFrom.value = null
      steering.perform({ action: 'loop', from: Math.min(from, here), to: Math.max(from, here) })
    }
  }
}
