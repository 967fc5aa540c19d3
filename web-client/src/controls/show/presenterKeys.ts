/** Which key does what while a recording is shown, and which keys a widget may keep. No DOM. */

export type PresenterAction =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'play'
  | 'blank'
  | 'fullScreen'
  | 'jump'
  | 'speaker'
  | 'help'
  | 'stepForward'
  | 'stepBack'
  | 'faster'
  | 'slower'

/** The keys as the help shows them, in its order. */
export const PRESENTER_KEYS: readonly (readonly [action: PresenterAction, keys: readonly string[]])[] = [
  ['next', ['PageDown', 'N', '→']],
  ['back', ['PageUp', 'P', '←']],
  ['first', ['Home']],
  ['last', ['End']],
  ['play', ['Space']],
  ['stepForward', ['Shift →']],
  ['stepBack', ['Shift ←']],
  ['faster', ['+']],
  ['slower', ['−']],
  ['jump', ['G']],
  ['blank', ['B', '.']],
  ['fullScreen', ['F']],
  ['speaker', ['S']],
  ['help', ['?']],
]

const ACTIONS: Readonly<Record<string, PresenterAction>> = {
  pagedown: 'next',
  n: 'next',
  arrowright: 'next',
  pageup: 'back',
  p: 'back',
  arrowleft: 'back',
  home: 'first',
  end: 'last',
  ' ': 'play',
  b: 'blank',
  '.': 'blank',
  f: 'fullScreen',
  g: 'jump',
  s: 'speaker',
  '?': 'help',
  '+': 'faster',
  '-': 'slower',
}

/** What has the focus: something to type in, something whose value keys move, something that is pressed, something that arrows move within. */
export type Focused = 'text' | 'value' | 'press' | 'within' | 'other'

export interface KeySituation {
  readonly key: string
  readonly shift: boolean
  /** Ctrl, Alt or the system's key: for the browser. */
  readonly chord: boolean
  readonly repeat: boolean
  readonly focused: Focused
  /** Whether the focus came by keyboard; what was clicked keeps no keys. */
  readonly byKeyboard: boolean
  /** Whether the focus is in an open dialog. */
  readonly inDialog: boolean
}

/** What becomes of a key: an action of the presenter's, nothing at all, or what the widget makes of it. */
export type Ruling = PresenterAction | 'nothing' | 'pass'

/*
 * A clicker sends PageDown, PageUp, arrows, Space, a full stop or B to whatever has the focus. A slider would move and a dose would change, so
 * values never see these keys: up and down are left to them. What is typed in stays with its field.
 */
export function rulingOn(situation: KeySituation): Ruling {
  const { key, shift, chord, repeat, focused, byKeyboard, inDialog } = situation
  const action = actionOf(key, shift)
  if (action === null || chord || focused === 'text') return 'pass'
  if (inDialog) return focused === 'value' ? 'nothing' : 'pass'
  if (byKeyboard && focused === 'press' && key === ' ') return 'pass'
  if (byKeyboard && focused === 'within' && MOVES_WITHIN.has(key)) return 'pass'
  const mayRepeat = action === 'stepForward' || action === 'stepBack'
  return repeat && !mayRepeat ? 'nothing' : action
}

/* Tabs go sideways, a lens turns and zooms. */
const MOVES_WITHIN: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', '+', '-', ' '])

function actionOf(key: string, shift: boolean): PresenterAction | null {
  if (shift && key === 'ArrowRight') return 'stepForward'
  if (shift && key === 'ArrowLeft') return 'stepBack'
  return ACTIONS[key.toLowerCase()] ?? null
}
