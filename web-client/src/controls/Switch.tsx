import type { ComponentChildren } from 'preact'
import type { Outcome } from '../connection/CommandSender'
import './HostSwitches.css'
import { useWish } from './useWish'

/** A switch of something that the class decides: it moves at once, and back when the class turns it down. */
export function Switch(props: {
  readonly on: boolean
  readonly disabled: boolean
  readonly onSwitch: (on: boolean) => Promise<Outcome>
  /** What it says, and beside it what that means. */
  readonly children: ComponentChildren
  readonly note?: string
}) {
  const [on, wish] = useWish(props.on)
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        disabled={props.disabled}
        onChange={({ currentTarget: { checked } }) => wish(checked, props.onSwitch(checked))}
      />
      <span>
        {props.children}
        {props.note !== undefined && <span class="quiet switch-note"> {props.note}</span>}
      </span>
    </label>
  )
}
