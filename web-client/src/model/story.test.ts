import { describe, expect, it } from 'vitest'
import type { StoryChapter, Timeline } from '../protocol/showing'
import { bodyTimeAt, chapterAt, frameAtBodyTime, frameOfWish, nextStop, previousStop } from './story'

const MIN = 60_000
const HOUR = 60 * MIN

function chapter(frame: number): StoryChapter {
  return {
    frame,
    bodyTimeMs: 0,
    title: { en: `at ${frame}` },
    narration: { en: '' },
    speakerNotes: null,
    lens: null,
    region: null,
  }
}

/* 100 frames at 1 min a second, then 100 at 1 h a second: 5 min of body time, then 5 h. */
const TIMELINE: Timeline = {
  frames: 200,
  chapters: [chapter(0), chapter(80), chapter(150)],
  marks: [],
  lapses: [
    { frame: 0, bodyTimeMs: 0, lapse: 60 },
    { frame: 100, bodyTimeMs: 5 * MIN, lapse: 3600 },
  ],
  dull: [],
}

/* Body time begins anew at frame 100. */
const BEGUN_ANEW: Timeline = {
  ...TIMELINE,
  lapses: [
    { frame: 0, bodyTimeMs: 0, lapse: 60 },
    { frame: 100, bodyTimeMs: 0, lapse: 60 },
  ],
}

describe('body time of a frame', () => {
  it('is linear between changes of the lapse', () => {
    expect(bodyTimeAt(TIMELINE, 0)).toBe(0)
    expect(bodyTimeAt(TIMELINE, 50)).toBe(2.5 * MIN)
    expect(bodyTimeAt(TIMELINE, 100)).toBe(5 * MIN)
    expect(bodyTimeAt(TIMELINE, 200)).toBe(5 * MIN + 5 * HOUR)
  })

  it('leads back to the frame, for every frame', () => {
    for (let frame = 0; frame <= TIMELINE.frames; frame++) {
      expect(frameAtBodyTime(TIMELINE, bodyTimeAt(TIMELINE, frame)), `frame ${frame}`).toBe(frame)
    }
  })

  it('is reached by the first frame that shows it', () => {
    expect(frameAtBodyTime(TIMELINE, 5 * MIN + 1)).toBe(101)
    expect(frameAtBodyTime(TIMELINE, 5 * MIN + 5 * HOUR + 1)).toBeNull()
  })

  it('that was reached twice means the time nearer to what is shown', () => {
    expect(frameAtBodyTime(BEGUN_ANEW, MIN, 10)).toBe(20)
    expect(frameAtBodyTime(BEGUN_ANEW, MIN, 190)).toBe(120)
  })
})

describe('chapters', () => {
  it('hold from their frame on', () => {
    expect([0, 79, 80, 149, 150, 200].map((frame) => chapterAt(TIMELINE, frame))).toEqual([0, 0, 1, 1, 2, 2])
    expect(chapterAt({ ...TIMELINE, chapters: [] }, 40)).toBeNull()
  })

  it('follow one another, then comes the end', () => {
    expect(nextStop(TIMELINE, 0)).toBe(80)
    expect(nextStop(TIMELINE, 80)).toBe(150)
    expect(nextStop(TIMELINE, 150)).toBe(200)
  })

  it('begin anew on the first step back, and give way to the one before on the second', () => {
    expect(previousStop(TIMELINE, 145)).toBe(80)
    expect(previousStop(TIMELINE, 80)).toBe(0)
    expect(previousStop(TIMELINE, 82)).toBe(0)
    expect(previousStop(TIMELINE, 0)).toBe(0)
  })

  it('are replaced by what happened where nobody wrote any', () => {
    const mark = { frame: 40, bodyTimeMs: 0, type: 'dose', text: '', who: null, seq: 1 }
    expect(nextStop({ ...TIMELINE, chapters: [], marks: [mark] }, 0)).toBe(40)
  })
})

describe('a wished-for time', () => {
  it('leads to its frame', () => {
    expect(frameOfWish(TIMELINE, { kind: 'neural', ms: 4_000 }, 0)).toEqual({ kind: 'frame', frame: 80 })
    expect(frameOfWish(TIMELINE, { kind: 'body', ms: 5 * MIN + HOUR }, 0)).toEqual({ kind: 'frame', frame: 120 })
  })

  it('behind the end is not guessed', () => {
    expect(frameOfWish(TIMELINE, { kind: 'frame', frame: 201 }, 0)).toEqual({ kind: 'beyond' })
    expect(frameOfWish(TIMELINE, { kind: 'body', ms: 6 * HOUR }, 0)).toEqual({ kind: 'beyond' })
  })
})
