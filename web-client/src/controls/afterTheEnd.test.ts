import { isValidElement, type VNode } from 'preact'
import { describe, expect, it } from 'vitest'
import type { LiveConnection } from '../connection/LiveConnection'
import { ClassStore } from '../model'
import type { Identity } from '../model/ClassStore'
import { Attention } from './Attention'
import { ConfirmButton } from './ConfirmButton'
import { DialPolicies } from './DialPolicies'
import { EyesUpButton } from './EyesUp'
import { BlockerSwitches, JoinLock } from './HostSwitches'
import { LapseSelector } from './LapseSelector'
import { PersonCard } from './PersonCard'
import { PlayButton, ResetButtons, togglePlay } from './RunButtons'
import { Switch } from './Switch'

const CONTROLS = {
  Attention,
  BlockerSwitches,
  DialPolicies,
  EyesUpButton,
  JoinLock,
  LapseSelector,
  PlayButton,
  ResetButtons,
}

const ZOE = {
  personId: 3,
  nickname: 'Zoë 7',
  present: true,
  laggingFrames: 0,
  looking: true,
  coHost: false,
  realName: null,
  team: 1,
  refused: 0,
}

/** A class with a person in it, and the commands that were asked of it. */
function hosted(ended: boolean) {
  const classroom = new ClassStore()
  classroom.roster.value = [ZOE]
  classroom.identity.value = { personId: 0, scenario: { circuit: 'classroom' } } as Identity
  classroom.ended.value = ended
  const asked: string[] = []
  const commands = { perform: ({ type }: { type: string }) => asked.push(type) }
  return { connection: { classroom, commands } as unknown as LiveConnection, asked }
}

/** Whether each control in the tree can be used; what a disabled fieldset holds can't. */
function usable(node: unknown, allowed = true): boolean[] {
  if (Array.isArray(node)) return node.flatMap((each) => usable(each, allowed))
  if (!isValidElement(node)) return []
  const { type, props } = node as VNode<{ disabled?: boolean; children?: unknown }>
  const here = allowed && props.disabled !== true
  const isControl = type === ConfirmButton || type === Switch || ['button', 'input', 'select'].includes(String(type))
  if (isControl) return [here]
  return typeof type === 'function'
    ? usable((type as (props: object) => unknown)(props), here)
    : usable(props.children, here)
}

describe('after the class has ended', () => {
  for (const [name, control] of Object.entries(CONTROLS)) {
    it(`${name} can’t be used any more`, () => {
      const [before, after] = [false, true].map((ended) => usable(control({ connection: hosted(ended).connection })))
      expect(before).not.toHaveLength(0)
      expect(before).not.toContain(false)
      expect(after).toEqual(before?.map(() => false))
    })
  }

  it('a person’s card can only be closed', () => {
    const card = (ended: boolean) => usable(PersonCard({ person: ZOE, connection: hosted(ended).connection }))
    expect(card(false)).toEqual([true, true, true, true])
    expect(card(true)).toEqual([false, false, false, true])
  })

  it('the shortcut for start asks for nothing either', () => {
    const { connection, asked } = hosted(true)
    togglePlay(connection)
    expect(asked).toEqual([])
  })
})
