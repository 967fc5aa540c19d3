import { expect, it } from 'vitest'
import { CIRCUITS, columnOf, slotOf } from './metrics'

it('gives the regions of another circuit the same slots of a row', () => {
  expect(columnOf('VACC.rateEHz')).toBe(columnOf('PFC.rateEHz'))
  expect(columnOf('DLPFC.deadShare')).toBe(columnOf('HIP.deadShare'))
})

it('numbers the regions of each circuit from zero', () => {
  for (const regions of Object.values(CIRCUITS)) expect(regions.map(slotOf)).toEqual(regions.map((_, index) => index))
})
