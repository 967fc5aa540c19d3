/** A recording's time: which body time a frame shows, where its chapters are, and which frame a wished-for time means. No DOM. */

import type { LapseChange, StoryChapter, StoryMark, Timeline } from '../protocol/showing'
import { FRAME_MS } from './SpikeRing'
import type { WishedTime } from './wishedTime'

/* "Back" goes to the beginning of a chapter that has run this long, and to the one before it sooner: 3 s. */
const SETTLED_FRAMES = 60

/** Body time at the end of a frame: linear between changes of the lapse. */
export function bodyTimeAt(timeline: Timeline, frame: number): number {
  const change = changeBefore(timeline.lapses, frame)
  return change === null ? 0 : change.bodyTimeMs + (frame - change.frame) * FRAME_MS * change.lapse
}

/**
 * The frame at which a body time is reached first, or null where it never is.
 *
 * After a full reset body time begins anew, so a time may be reached more than once: then it is the one nearest to `near`.
 */
export function frameAtBodyTime(timeline: Timeline, bodyTimeMs: number, near = 0): number | null {
  const found = timeline.lapses.flatMap((change, index) => {
    const last = timeline.lapses[index + 1]?.frame ?? timeline.frames
    const msAFrame = FRAME_MS * change.lapse
    const frame = change.frame + Math.ceil((bodyTimeMs - change.bodyTimeMs) / msAFrame - 1e-9)
    return bodyTimeMs >= change.bodyTimeMs && frame <= last ? [frame] : []
  })
  return found.reduce<number | null>(
    (best, frame) => (best === null || Math.abs(frame - near) < Math.abs(best - near) ? frame : best),
    null,
  )
}

function changeBefore(lapses: readonly LapseChange[], frame: number): LapseChange | null {
  return lapses.findLast((change) => change.frame <= frame) ?? lapses[0] ?? null
}

/** The chapter that a frame belongs to; null before the first, or where there are none. */
export function chapterAt(timeline: Timeline, frame: number): number | null {
  const index = timeline.chapters.findLastIndex((chapter) => chapter.frame <= frame)
  return index < 0 ? null : index
}

/** Where "next" and "back" stop: the chapters, or where nobody wrote any, whatever happened. */
export function stopsOf(timeline: Timeline): readonly (StoryChapter | StoryMark)[] {
  return timeline.chapters.length > 0 ? timeline.chapters : timeline.marks
}

/** The next stop behind a frame; the end where there is none. */
export function nextStop(timeline: Timeline, frame: number): number {
  return stopsOf(timeline).find((stop) => stop.frame > frame)?.frame ?? timeline.frames
}

/** The beginning of this stretch, or of the one before it when this one has only just begun. */
export function previousStop(timeline: Timeline, frame: number): number {
  const before = stopsOf(timeline).filter((stop) => stop.frame < frame)
  const last = before.at(-1)?.frame ?? 0
  return frame - last >= SETTLED_FRAMES ? last : (before.findLast((stop) => stop.frame < last)?.frame ?? last)
}

/** Which frame a person means, or where the recording ends when there is no such frame. */
export function frameOfWish(
  timeline: Timeline,
  wish: WishedTime,
  near: number,
): { readonly kind: 'frame'; readonly frame: number } | { readonly kind: 'beyond' } {
  const frame = frameMeant(timeline, wish, near)
  return frame === null || frame > timeline.frames ? { kind: 'beyond' } : { kind: 'frame', frame }
}

function frameMeant(timeline: Timeline, wish: WishedTime, near: number): number | null {
  switch (wish.kind) {
    case 'frame':
      return wish.frame
    case 'neural':
      return Math.round(wish.ms / FRAME_MS)
    case 'body':
      return frameAtBodyTime(timeline, wish.ms, near)
  }
}
