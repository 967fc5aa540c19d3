import { type MessageKey, t } from '../i18n'
import { REASON_CODES, type Reason } from '../protocol/messages'

type Worded = Extract<MessageKey, `reason.${string}`>

/** Says in the reader's language why something was refused; the server's own words where the page has none. */
export function reasonText(reason: Reason): string {
  const code = REASON_CODES.find((known) => known === reason.code)
  if (code === undefined || code === 'malformed' || code === 'unknownKind') {
    return reason.message
  }
  const words = t(`reason.${code}` as Worded)
  return reason.allowed !== null && (code === 'outOfRange' || code === 'nickname')
    ? `${words} ${t('reason.allowed')} ${reason.allowed}`
    : words
}
