import { expect, it } from 'vitest'
import { readServerMessage } from './readServerMessage'
import { readTimeline } from './showing'

const SHOWING = {
  frame: 40,
  frames: 900,
  playing: true,
  speed: 0.5,
  skipDull: false,
  developed: 120,
  over: false,
  everyFrames: 1,
  waitsFor: null,
}

it('reads how a showing stands, with and without a loop and an alternative', () => {
  expect(readServerMessage(JSON.stringify({ kind: 'showing', ...SHOWING, loop: null, alternative: null }))).toEqual({
    kind: 'showing',
    showing: { ...SHOWING, loop: null, alternative: null },
  })
  const loop = { from: 20, to: 60 }
  const alternative = { from: 40, frames: 900, developed: 45 }
  expect(readServerMessage(JSON.stringify({ kind: 'showing', ...SHOWING, loop, alternative }))).toMatchObject({
    showing: { loop, alternative },
  })
})

it('does not take a showing that says no frame', () => {
  const { frame, ...rest } = SHOWING
  expect(() => readServerMessage(JSON.stringify({ kind: 'showing', ...rest }))).toThrow('showing.frame')
})

it('reads a timeline; a title in one language stands for all', () => {
  const timeline = readTimeline(
    {
      frames: 900,
      chapters: [{ frame: 0, bodyTimeMs: 0, title: 'At rest', narration: { en: 'Calm.', de: 'Ruhe.' }, lens: 'brain' }],
      marks: [{ frame: 30, bodyTimeMs: 1500, type: 'dose', text: '0.5 mg/kg', who: null, seq: 4 }],
      lapses: [{ frame: 0, bodyTimeMs: 0, lapse: 1 }],
    },
    'timeline',
  )
  expect(timeline.chapters[0]).toEqual({
    frame: 0,
    bodyTimeMs: 0,
    title: { en: 'At rest' },
    narration: { en: 'Calm.', de: 'Ruhe.' },
    speakerNotes: null,
    lens: 'brain',
    region: null,
  })
  expect(timeline.marks[0]?.seq).toBe(4)
  expect(timeline.dull).toEqual([])
})
