import { useEffect, useRef } from 'preact/hooks'
import { type Focused, type PresenterAction, rulingOn } from './presenterKeys'

/** Takes the presenter's keys before any widget of the page sees them. */
export function usePresenterKeys(perform: (action: PresenterAction) => void): void {
  const latest = useRef(perform)
  latest.current = perform
  useEffect(() => {
    let keyboardLast = false
    let focusCameByKeyboard = false
    const onPointer = () => {
      keyboardLast = false
    }
    const onFocus = () => {
      focusCameByKeyboard = keyboardLast
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Tab') keyboardLast = true
      const target = event.target instanceof Element ? event.target : document.body
      const ruling = rulingOn({
        key: event.key,
        shift: event.shiftKey,
        chord: event.ctrlKey || event.altKey || event.metaKey,
        repeat: event.repeat,
        focused: focusedAs(target),
        byKeyboard: focusCameByKeyboard,
        inDialog: document.querySelector('dialog[open]') !== null,
      })
      if (ruling === 'pass') return
      event.preventDefault()
      event.stopImmediatePropagation()
      if (ruling !== 'nothing') latest.current(ruling)
    }
    /* Space presses a button when it is let go: that key is taken too. */
    const onKeyUp = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : document.body
      const pressing = event.key === ' ' && focusedAs(target) === 'press' && !focusCameByKeyboard
      if (pressing && document.querySelector('dialog[open]') === null) event.preventDefault()
    }
    const first = { capture: true }
    addEventListener('pointerdown', onPointer, first)
    addEventListener('focusin', onFocus, first)
    addEventListener('keydown', onKey, first)
    addEventListener('keyup', onKeyUp, first)
    return () => {
      removeEventListener('pointerdown', onPointer, first)
      removeEventListener('focusin', onFocus, first)
      removeEventListener('keydown', onKey, first)
      removeEventListener('keyup', onKeyUp, first)
    }
  }, [])
}

const TYPED_IN = 'textarea, [contenteditable=""], [contenteditable="true"], input'
const NOT_TYPED_IN = 'input:is([type=range], [type=checkbox], [type=radio], [type=button], [type=submit])'

function focusedAs(target: Element): Focused {
  if (target.matches('input[type=range], select, input[type=radio], [role=slider], [role=spinbutton]')) return 'value'
  if (target.matches(TYPED_IN) && !target.matches(NOT_TYPED_IN)) return 'text'
  if (target.closest('[role=tab], .lens') !== null) return 'within'
  return target.closest('button, a, summary, input') === null ? 'other' : 'press'
}
