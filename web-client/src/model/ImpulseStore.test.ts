import { describe, expect, it } from 'vitest'
import type { ClientMessage } from '../protocol/messages'
import { ImpulseStore } from './ImpulseStore'

const SPINE = { region: 'pfc', synapse: 'pyramidal' } as const
const REASON = { code: 'busy', message: 'Later.', allowed: null } as const

describe('answers to questions for impulses', () => {
  it('are found by the id of their question', () => {
    const store = new ImpulseStore()
    const sent: ClientMessage[] = []
    const send = (message: ClientMessage) => sent.push(message)
    const [rest, now] = [store.ask({ ...SPINE, atRest: true }, send), store.ask(SPINE, send)]
    expect(sent).toEqual([
      { kind: 'impulse', id: rest, ...SPINE, atRest: true },
      { kind: 'impulse', id: now, ...SPINE },
    ])
    expect(now).not.toBe(rest)
    store.accept({ kind: 'refused', id: now, reason: REASON })
    expect(store.of(now)).toBe(store.newest.value)
    expect(store.of(rest)).toBeNull()
  })

  it('are forgotten when newer ones have come', () => {
    const store = new ImpulseStore()
    for (let answer = 0; answer < 100; answer++) {
      store.accept({ kind: 'refused', id: store.ask(SPINE, () => {}), reason: REASON })
    }
    expect(store.of(1)).toBeNull()
    expect(store.of(100)).not.toBeNull()
    expect(store.of(95)).not.toBeNull()
  })
})
