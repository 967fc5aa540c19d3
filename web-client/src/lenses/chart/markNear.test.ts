import { describe, expect, it } from 'vitest'
import { markNear } from './markNear'

const MARKS = [
  { x: 1, text: 'dose' },
  { x: 5, text: 'note' },
  { x: 5, text: 'reset' },
]
const tenPxAnHour = (x: number) => x * 10

describe('the mark under the cursor', () => {
  it('is the nearest one', () => {
    expect(markNear(MARKS, 13, tenPxAnHour)?.text).toBe('dose')
  })

  it('is the newest of those at one place', () => {
    expect(markNear(MARKS, 50, tenPxAnHour)?.text).toBe('reset')
  })

  it('is none when the cursor is away from all', () => {
    expect(markNear(MARKS, 30, tenPxAnHour)).toBeUndefined()
  })
})
