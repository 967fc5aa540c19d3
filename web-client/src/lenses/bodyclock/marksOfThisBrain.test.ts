import { describe, expect, it } from 'vitest'
import type { Mark } from '../../protocol/messages'
import { marksOfThisBrain } from './marksOfThisBrain'

const mark = (frame: number, hours: number, text: string): Mark => ({
  frame,
  bodyTimeMs: hours * 3_600_000,
  type: 'note',
  text,
  who: null,
})

describe('marks of the body clock', () => {
  it('lie at their body time, with what happened', () => {
    expect(marksOfThisBrain([mark(40, 1.5, 'dose')], 0)).toEqual([{ x: 1.5, text: 'dose' }])
  })

  it('of a brain that was replaced are not shown in the new one’s time', () => {
    const marks = [mark(40, 30, 'dose to the old one'), mark(900, 2, 'dose to the new one')]
    expect(marksOfThisBrain(marks, 500).map(({ text }) => text)).toEqual(['dose to the new one'])
  })
})
