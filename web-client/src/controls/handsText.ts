import { t } from '../i18n'
import type { DialHands } from '../protocol/messages'

/** Whose hands are moving a dial right now, in words; null when nobody's are. */
export function handsText({ names, count }: DialHands): string | null {
  if (count === 0) {
    return null
  }
  if (names.length === 0) {
    return t('dial.hands.nameless', { count }) // names are hidden
  }
  const others = count - names.length
  return others > 0
    ? t('dial.hands.more', { names: names.join(', '), others })
    : t('dial.hand', { name: names.join(', ') })
}
