import { describe, expect, it } from 'vitest'
import { syntheticImpulse } from '../../gallery/syntheticImpulse'
import { type FrameSource, FrameStore, type ImpulseQuestion } from '../../model'
import { Questions } from './Questions'

/** A class that notes what it is asked; the test answers. */
class Asked {
  readonly questions: ImpulseQuestion[] = []
  readonly frames = { impulses: new FrameStore().impulses, latest: { frame: 0 } }
  #id = 0

  askImpulse(question: ImpulseQuestion): number {
    this.questions.push(question)
    this.#id = this.frames.impulses.ask(question, () => {})
    return this.#id
  }

  answer(id = this.#id): void {
    this.frames.impulses.accept(syntheticImpulse({ id, frame: this.frames.latest.frame }))
  }

  refuse(code: 'busy' | 'forbidden'): void {
    this.frames.impulses.accept({ kind: 'refused', id: this.#id, reason: { code, message: '', allowed: null } })
  }
}

function asking(): readonly [Questions, Asked] {
  const asked = new Asked()
  return [new Questions(asked as unknown as FrameSource, () => {}), asked]
}

describe('what the lens asks', () => {
  it('is asked at once, and again only when the brain has moved on and some seconds have passed', () => {
    const [questions, asked] = asking()
    questions.look(0)
    asked.answer()
    questions.look(60_000)
    expect(asked.questions).toHaveLength(1) // paused: nothing could have changed
    asked.frames.latest.frame = 100
    questions.look(61_000)
    expect(asked.questions).toHaveLength(2)
    asked.answer()
    asked.frames.latest.frame = 103
    questions.look(90_000)
    expect(asked.questions).toHaveLength(2) // the same picture of the brain
    asked.frames.latest.frame = 20 // a playhead went back
    questions.look(90_500)
    expect(asked.questions).toHaveLength(3)
    asked.answer()
    asked.frames.latest.frame = 60
    questions.look(92_000)
    expect(asked.questions).toHaveLength(3)
  })

  it('asks for the rested brain too, when that is to stand beside it', () => {
    const [questions, asked] = asking()
    questions.ask({ region: 'hip' })
    questions.setBeside('rest')
    questions.look(0)
    expect(asked.questions).toEqual([
      { region: 'hip', synapse: 'pyramidal' },
      { region: 'hip', synapse: 'pyramidal', atRest: true },
    ])
    asked.answer(1)
    expect([questions.now?.id, questions.before]).toEqual([1, null])
    asked.answer(2)
    expect(questions.before?.id).toBe(2)
  })

  it('waits a little after a refusal that passes, and keeps what it has', () => {
    const [questions, asked] = asking()
    questions.look(0)
    asked.refuse('busy')
    questions.look(100)
    expect(asked.questions).toHaveLength(1)
    questions.look(2_000)
    expect(asked.questions).toEqual([asked.questions[0], asked.questions[0]])
    expect(questions.blind).toBe(false)
  })

  it('p36_looksAtARestedBrainWhileATrialIsBlind', () => {
    const [questions, asked] = asking()
    questions.look(0)
    asked.refuse('forbidden')
    questions.look(2_000)
    expect(asked.questions[1]).toMatchObject({ atRest: true })
    expect(questions.blind).toBe(true)
  })

  it('keeps a pinned impulse beside the later ones', () => {
    const [questions, asked] = asking()
    questions.look(0)
    asked.answer()
    questions.pin()
    questions.renew()
    questions.look(10)
    asked.answer()
    expect([questions.before?.id, questions.now?.id]).toEqual([1, 2])
  })
})
