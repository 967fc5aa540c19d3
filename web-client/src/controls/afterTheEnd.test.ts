import { isValidElement, type VNode } from 'preact'
import { describe, expect, it } from 'vitest'
import type { LiveConnection } from '../connection/LiveConnection'
import { ClassStore } from '../model'
import { ConfirmButton } from './ConfirmButton'
import { BlockerSwitches, DialPolicies, JoinLock } from './HostSwitches'
import { LapseSelector } from './LapseSelector'
import { Roster } from './Roster'
import { PlayButton, ResetButtons, togglePlay } from './RunButtons'

const CONTROLS = { BlockerSwitches, DialPolicies, JoinLock, LapseSelector, PlayButton, ResetButtons, Roster }

/** A class with a person in it, and the commands that were asked of it. */
function hosted(ended: boolean) {
  const classroom = new ClassStore()
  classroom.roster.value = [{ personId: 3, nickname: 'Zoë 7', present: true, laggingFrames: 0 }]
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
  const isControl = type === ConfirmButton || ['button', 'input', 'select'].includes(String(type))
  return isControl ? [here] : usable(props.children, here)
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

  it('the shortcut for start asks for nothing either', () => {
    const { connection, asked } = hosted(true)
    togglePlay(connection)
    expect(asked).toEqual([])
  })
})
