import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decodeBinary } from './decodeBinary'
import { channelOf, IMPULSE_CHANNELS, IMPULSE_STAGES, type Impulse } from './impulse'

const GOLDEN: readonly { name: string; hex: string }[] = JSON.parse(
  readFileSync('../docs/protocol/golden/v1/binary.json', 'utf8'),
)
const ENGINE = '../server/src/main/java/org/synaptarium/engine/impulse'

function sample(change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer> = (bytes) => bytes): Impulse {
  const hex = GOLDEN.find(({ name }) => name === 'impulse')?.hex ?? ''
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  return decodeBinary(change(bytes).buffer) as Impulse
}

describe('an impulse', () => {
  it('p20_saysWhichQuestionItAnswersAndWhatTheBrainDecided', () => {
    expect(sample()).toMatchObject({
      id: 4_294_967_295,
      frame: 4_000_000_001,
      synapse: 'interneuron',
      connected: true,
      conditions: { release: 1.5, voltageMv: -62.5 },
      marks: [
        { stage: 'actionPotential', timeUs: 500 },
        { stage: 'cleared', timeUs: 300_000 },
      ],
    })
  })

  it('has each channel under its name', () => {
    IMPULSE_CHANNELS.forEach(([name], channel) => {
      expect([...channelOf(sample(), name)]).toEqual([0, 1, 2].map((at) => 0.25 * channel - 2 * at))
    })
  })

  it('leaves out a stage that only a newer server knows', () => {
    const impulse = sample((bytes) => {
      bytes[64] = 200
      return bytes
    })
    expect(impulse.marks).toEqual([{ stage: 'cleared', timeUs: 300_000 }])
  })

  it('has the channels and stages of the engine, in its order', () => {
    const channels = readFileSync(`${ENGINE}/ImpulseChannel.java`, 'utf8').matchAll(/\("(\w+)", "(.+)"\)/g)
    expect([...channels].map(([, name, unit]) => [name, unit])).toEqual(IMPULSE_CHANNELS)
    const stages = readFileSync(`${ENGINE}/ImpulseMark.java`, 'utf8').matchAll(/^ {4}([A-Z_]+),?$/gm)
    const camel = (word = '') => word.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
    expect([...stages].map(([, stage]) => camel(stage))).toEqual(IMPULSE_STAGES)
  })
})
