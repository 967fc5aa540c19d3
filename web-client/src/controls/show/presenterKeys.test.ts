import { describe, expect, it } from 'vitest'
import { type KeySituation, rulingOn } from './presenterKeys'

const CLICKER = ['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', ' ', '.', 'b', 'Home', 'End']

function ruling(key: string, rest: Partial<KeySituation> = {}) {
  const usual = {
    shift: false,
    chord: false,
    repeat: false,
    focused: 'other',
    byKeyboard: false,
    inDialog: false,
  } as const
  return rulingOn({ ...usual, key, ...rest })
}

describe('keys of a presenter', () => {
  it.each([
    ['PageDown', 'next'],
    ['n', 'next'],
    ['N', 'next'],
    ['ArrowRight', 'next'],
    ['PageUp', 'back'],
    ['p', 'back'],
    ['ArrowLeft', 'back'],
    ['Home', 'first'],
    ['End', 'last'],
    [' ', 'play'],
    ['b', 'blank'],
    ['.', 'blank'],
    ['f', 'fullScreen'],
    ['g', 'jump'],
    ['s', 'speaker'],
    ['?', 'help'],
  ])('%s does %s', (key, action) => {
    expect(ruling(key)).toBe(action)
  })

  it('step by frames with Shift, as long as the key is held', () => {
    expect(ruling('ArrowRight', { shift: true, repeat: true })).toBe('stepForward')
    expect(ruling('ArrowLeft', { shift: true })).toBe('stepBack')
  })

  it('do their work once, however long they are held', () => {
    expect(ruling('PageDown', { repeat: true })).toBe('nothing')
  })

  it.each(CLICKER)('never reach a value: %s', (key) => {
    for (const byKeyboard of [true, false]) {
      for (const inDialog of [true, false]) {
        expect(ruling(key, { focused: 'value', byKeyboard, inDialog })).not.toBe('pass')
      }
    }
  })

  it('leave up and down to a value', () => {
    expect(ruling('ArrowUp', { focused: 'value' })).toBe('pass')
    expect(ruling('ArrowDown', { focused: 'value' })).toBe('pass')
  })

  it.each([...CLICKER, 'n', 'g', '?', '-'])('type where there is something to type in: %s', (key) => {
    expect(ruling(key, { focused: 'text' })).toBe('pass')
  })

  it('press a button that was reached by keyboard, not one that was clicked', () => {
    expect(ruling(' ', { focused: 'press', byKeyboard: true })).toBe('pass')
    expect(ruling(' ', { focused: 'press', byKeyboard: false })).toBe('play')
    expect(ruling('PageDown', { focused: 'press', byKeyboard: true })).toBe('next')
  })

  it('move between tabs that were reached by keyboard, not between tabs that were clicked', () => {
    expect(ruling('ArrowRight', { focused: 'within', byKeyboard: true })).toBe('pass')
    expect(ruling('ArrowRight', { focused: 'within', byKeyboard: false })).toBe('next')
    expect(ruling('PageDown', { focused: 'within', byKeyboard: true })).toBe('next')
  })

  it('are the browser’s with Ctrl, and a dialog’s in a dialog', () => {
    expect(ruling('f', { chord: true })).toBe('pass')
    expect(ruling(' ', { focused: 'press', inDialog: true })).toBe('pass')
  })
})
