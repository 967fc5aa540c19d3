import { describe, expect, it } from 'vitest'
import { columnOf } from '../../model'
import { ARROWS, type Arrow } from '../../protocol/commands'
import { METRIC_COUNT } from '../../protocol/metrics'
import { LINKS, NODES, READINGS } from './chain'
import { type Flow, flowsOf, NOTHING_SWITCHED, readingOf, type Switched } from './flows'
import { chainText, flowText, standingText } from './words'

function row(values: Readonly<Partial<Record<Arrow, number>>>): Float32Array {
  const made = new Float32Array(METRIC_COUNT)
  for (const [arrow, value] of Object.entries(values)) made[columnOf(`arrow.${arrow as Arrow}`)] = value
  return made
}

function flowOf(arrow: Arrow, value: number, switched: Partial<Switched> = {}): Flow {
  const flow = flowsOf(row({ [arrow]: value }), { ...NOTHING_SWITCHED, ...switched }).find(
    (each) => each.arrow === arrow,
  )
  if (flow === undefined) throw new Error(`no ${arrow}`)
  return flow
}

describe('an arrow', () => {
  it('flows with the value that the engine tells, and is the stronger the more flows', () => {
    const [weak, strong] = [flowOf('surgeToAmpa', 0.2), flowOf('surgeToAmpa', 0.6)]
    expect(weak.standing).toBe('flows')
    expect(weak.value).toBeCloseTo(0.2)
    expect(strong.strength).toBeGreaterThan(weak.strength)
    expect(flowOf('surgeToAmpa', 40).strength).toBe(1)
  })

  it('is still where hardly anything flows', () => {
    expect(flowOf('surgeToAmpa', 0.001).standing).toBe('still')
  })

  it('lowers where what flows takes away', () => {
    expect(flowOf('loadToSpines', -0.2).raises).toBe(false)
    expect(flowOf('ketamineToInterneurons', 0.3).raises).toBe(false)
    expect(flowOf('spinesToSymptoms', -8).raises).toBe(false)
    expect(flowOf('spinesToSymptoms', 8).raises).toBe(true)
  })

  it('holds its head still while nothing flows', () => {
    expect(flowOf('surgeToAmpa', -0.3).raises).toBe(false)
    expect(flowOf('surgeToAmpa', -0.001).raises).toBe(true)
  })

  it('is off when it was cut, whatever a drug does', () => {
    expect(flowOf('bdnfToMtor', 0, { cut: ['bdnfToMtor'], blockers: ['rapamycin'] }).standing).toBe('cut')
  })

  it('is closed by the drug that closes its step, and by no other', () => {
    expect(flowOf('bdnfToMtor', 0, { blockers: ['rapamycin'] }).standing).toBe('blocked')
    expect(flowOf('ampaToBdnf', 0, { blockers: ['nbqx'] }).blocker).toBe('nbqx')
    expect(flowOf('bdnfToMtor', 0.3, { blockers: ['rapamycinSystemic', 'nbqx'] }).standing).toBe('flows')
    expect(flowOf('uptakeToGlutamate', 2, { blockers: ['tboa'] }).standing).toBe('flows')
  })

  it('of a hypothesis works only while that is held', () => {
    expect(flowOf('hnkToAmpa', 0).standing).toBe('notHeld')
    expect(flowOf('hnkToAmpa', 0.3, { hypotheses: ['hnk'] }).standing).toBe('flows')
    expect(flowOf('ketamineToInterneurons', 0.3, { hypotheses: [] }).standing).toBe('flows')
  })

  it('tells nothing while a trial is blind', () => {
    expect(flowOf('surgeToAmpa', Number.NaN).standing).toBe('hidden')
    expect(flowOf('surgeToAmpa', 0.4, { masked: true })).toMatchObject({ standing: 'hidden', strength: 0 })
    expect(flowText(flowOf('surgeToAmpa', Number.NaN))).toBe('–')
  })
})

describe('the chain', () => {
  it('has every arrow of the engine between two of its boxes, and no box without an arrow', () => {
    const touched = new Set(ARROWS.flatMap((arrow) => [LINKS[arrow].from, LINKS[arrow].to]))
    expect(NODES.filter((node) => !touched.has(node))).toEqual(['dmn'])
  })

  it('reads the greatest where a box names several', () => {
    const made = new Float32Array(METRIC_COUNT)
    made[columnOf('HIP.deadShare')] = 0.25
    expect(readingOf('death', made)).toBe(0.25)
    expect(readingOf('feedback', made)).toBeNull()
    expect(READINGS.feedback).toBeUndefined()
  })

  it('says in words what is strongest and what is off', () => {
    const values = { stressToCortisol: 1.5, cortisolToLoad: 0.3 }
    const words = chainText(flowsOf(row(values), { ...NOTHING_SWITCHED, cut: ['bdnfToMtor'], blockers: ['nbqx'] }))
    expect(words).toBe(
      'Strongest now: Stress → Cortisol (+150 %); Cortisol → Chronic load (+30 %). Switched off: BDNF → mTOR. Closed by a drug: AMPA drive → BDNF.',
    )
    expect(chainText(flowsOf(row({}), NOTHING_SWITCHED))).toBe('At rest: nothing pushes the chain.')
    expect(standingText(flowOf('ampaToBdnf', 0, { blockers: ['nbqx'] }))).toBe('closed by NBQX')
  })
})
