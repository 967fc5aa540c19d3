import { expect, it } from 'vitest'
import { FADE_MS, NEW_MS, SynapseLedger } from './SynapseLedger'

it('marks nothing as new when a region is first looked at', () => {
  const ledger = new SynapseLedger(10, 6)
  expect(ledger.look(5, 0)).toEqual({ presence: 1, novelty: 0 })
  expect(ledger.look(6, 0)).toEqual({ presence: 0, novelty: 0 })
  expect(ledger.recent(0)).toEqual({ lost: 0, grown: 0 })
})

it('fades the very synapses that were pruned, the highest ranks', () => {
  const ledger = new SynapseLedger(10, 8)
  ledger.update(6, 1_000)
  expect(ledger.look(5, 1_000).presence).toBe(1)
  expect(ledger.look(6, 1_000 + FADE_MS / 2).presence).toBeCloseTo(0.5)
  expect(ledger.look(7, 1_000 + FADE_MS).presence).toBe(0)
  expect(ledger.recent(1_500)).toEqual({ lost: 2, grown: 0 })
})

it('marks regrown ones as new for some seconds', () => {
  const ledger = new SynapseLedger(10, 4)
  ledger.update(6, 1_000)
  expect(ledger.look(4, 1_000).novelty).toBe(1)
  expect(ledger.look(5, 1_000 + NEW_MS).novelty).toBe(0)
  expect(ledger.recent(2_000)).toEqual({ lost: 0, grown: 2 })
})

it('lets a synapse that comes back at once be new, not fading', () => {
  const ledger = new SynapseLedger(10, 6)
  ledger.update(5, 0)
  ledger.update(6, 500)
  expect(ledger.look(5, 600)).toEqual({ presence: 1, novelty: 1 - 100 / NEW_MS })
})

it('holds to its bounds whatever it is told', () => {
  const ledger = new SynapseLedger(3, 99)
  expect(ledger.living).toBe(3)
  ledger.update(-5, 0)
  expect(ledger.living).toBe(0)
})
