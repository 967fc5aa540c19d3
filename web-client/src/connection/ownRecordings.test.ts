import { expect, it } from 'vitest'
import { OwnRecordings } from './ownRecordings'

function shelf(kept: Record<string, string> = {}) {
  return {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value
    },
    removeItem: () => {},
  }
}

const FIRST = { recording: 'r1', token: 't1', title: 'Monday' }
const SECOND = { recording: 'r2', token: 't2', title: 'Tuesday' }

it('remembers what was brought in, newest first and once', () => {
  const own = new OwnRecordings(shelf())
  own.add(FIRST)
  own.add(SECOND)
  own.add({ ...FIRST, title: 'Monday, again' })
  expect(own.all().map(({ title }) => title)).toEqual(['Monday, again', 'Tuesday'])
  own.remove('r1')
  expect(own.all()).toEqual([SECOND])
})

it.each(['nonsense', '{}', '[null, {"recording": 7}]'])('takes %s for nothing', (kept) => {
  expect(new OwnRecordings(shelf({ 'synaptarium.recordings': kept })).all()).toEqual([])
})

it('goes on where the browser keeps nothing', () => {
  const own = new OwnRecordings({
    getItem: () => null,
    setItem: () => {
      throw new Error('forbidden')
    },
    removeItem: () => {},
  })
  own.add(FIRST)
  expect(own.all()).toEqual([])
})
