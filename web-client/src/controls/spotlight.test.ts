import { signal } from '@preact/signals-core'
import { expect, test } from 'vitest'
import type { Outcome } from '../connection/CommandSender'
import type { LiveConnection } from '../connection/LiveConnection'
import type { Command } from '../protocol/commands'
import { dim, lookThrough, shine } from './lensChoice'

/* A class that answers when it is told to. */
function slowClass() {
  const told: Command[] = []
  const answers: (() => void)[] = []
  const perform = (command: Command) => {
    told.push(command)
    return new Promise<Outcome>((resolve) => answers.push(() => resolve({ kind: 'accepted', seq: 1, frame: 1 })))
  }
  const classroom = { role: 'host', spotlight: signal(null), ended: signal(false) }
  const connection = { classroom, commands: { perform } } as unknown as LiveConnection
  return { told, connection, answer: () => answers.shift()?.() }
}

test('a lens that the host opens before the class has answered is shown to everybody too', async () => {
  const { told, connection, answer } = slowClass()
  lookThrough('bodyclock', connection)
  const shining = shine(connection)
  lookThrough('signals', connection)
  answer()
  await Promise.resolve()
  await Promise.resolve()
  answer()
  await shining
  expect(told).toEqual([
    { type: 'setSpotlight', lens: 'bodyclock', place: 'whole' },
    { type: 'setSpotlight', lens: 'signals', place: 'whole' },
  ])
})

test('a spotlight that was switched off before the class answered stays off', async () => {
  const { told, connection, answer } = slowClass()
  lookThrough('bodyclock', connection)
  const shining = shine(connection)
  lookThrough('signals', connection)
  const dimming = dim(connection)
  answer()
  answer()
  await Promise.all([shining, dimming])
  expect(told.map((each) => each.type)).toEqual(['setSpotlight', 'clearSpotlight'])
})
