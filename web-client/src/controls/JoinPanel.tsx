import { useState } from 'preact/hooks'
import { t } from '../i18n'
import type { ClassStore } from '../model'
import './JoinPanel.css'
import { QrCode } from './QrCode'

/** How people get in: QR, short link and code, large enough for the back row. */
export function JoinPanel({ classroom }: { readonly classroom: ClassStore }) {
  const identity = classroom.identity.value
  if (identity === null) {
    return null
  }
  if (classroom.locked.value) {
    return <p class="notice">{t('join.locked')}</p>
  }
  return (
    <div class="join-panel">
      <QrCode text={identity.joinUrl} label={t('join.qr', { url: identity.joinUrl })} />
      <div class="join-words">
        <p class="quiet">{t('join.at')}</p>
        <p class="join-url">
          {shortUrl(identity.joinUrl)
            .split(/(?=[/.:])/)
            .map((part) => [<wbr key={part} />, part])}
        </p>
        <p class="code" data-testid="class-code">
          {spacedCode(identity.code)}
        </p>
      </div>
    </div>
  )
}

/** The address without what nobody types. */
function shortUrl(joinUrl: string): string {
  return joinUrl.replace(/^https?:\/\//, '').replace(/\/\d{6}$/, '')
}

/** Three and three digits, as people say it. */
function spacedCode(code: string): string {
  return code.replace(/^(\d{3})(\d{3})$/, '$1\u2009$2')
}

/** Copies a link; says so for a moment. */
export function CopyButton({ text, children }: { readonly text: string | (() => string); readonly children: string }) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    const link = typeof text === 'string' ? text : text()
    try {
      await navigator.clipboard.writeText(link)
      setCopied(true)
      setTimeout(() => setCopied(false), 2_000)
    } catch {
      window.prompt(t('action.copyByHand'), link) // no clipboard on plain http
    }
  }
  return (
    <button type="button" class="btn btn-small" onClick={() => void copy()}>
      {copied ? t('action.copied') : children}
    </button>
  )
}
