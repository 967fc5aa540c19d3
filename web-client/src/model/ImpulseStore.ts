import { type Signal, signal } from '@preact/signals-core'
import type { Impulse, ImpulseQuestion } from '../protocol/impulse'
import type { ClientMessage, Reason } from '../protocol/messages'

/** What became of a question for an impulse. */
export type ImpulseAnswer = Impulse | { readonly kind: 'refused'; readonly id: number; readonly reason: Reason }

/* Two to compare, and a few more that a hand has scrubbed past. */
const KEPT = 8

/** The newest answers to questions for impulses, by the question's id. */
export class ImpulseStore {
  /** The newest answer of all; the older ones are found with {@link of}. */
  readonly newest: Signal<ImpulseAnswer | null> = signal(null)
  readonly #answers = new Map<number, ImpulseAnswer>()
  #lastId = 0

  /** Sends a question under an id that no question of this page has had, and returns the id. */
  ask(question: ImpulseQuestion, send: (message: ClientMessage) => void): number {
    this.#lastId++
    send({ kind: 'impulse', id: this.#lastId, ...question })
    return this.#lastId
  }

  accept(answer: ImpulseAnswer): void {
    this.#answers.delete(answer.id)
    this.#answers.set(answer.id, answer)
    for (const id of this.#answers.keys()) {
      if (this.#answers.size <= KEPT) {
        break
      }
      this.#answers.delete(id)
    }
    this.newest.value = answer
  }

  /** Returns the answer to a question, while it is kept. */
  of(id: number): ImpulseAnswer | null {
    return this.#answers.get(id) ?? null
  }
}
