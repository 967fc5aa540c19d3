import { useEffect, useRef, useState } from 'preact/hooks'
import { offerNickname } from '../../connection/api'
import { t } from '../../i18n'
import { NICKNAME_MAX_CHARS, REAL_NAME_MAX_CHARS } from '../../protocol/commands'
import { digitsOf } from '../router'
import './JoinForm.css'

const CODE_DIGITS = 6

export interface Who {
  readonly code: string
  readonly nickname: string
  /** Empty when nobody is to know it. */
  readonly realName: string
}

/** Code and nickname: all that is needed to come in. A safe nickname is offered. */
export function JoinForm(props: {
  /** Known from the link, or to be typed. */
  readonly code: string | null
  readonly problem?: string | null
  readonly onJoin: (who: Who) => void
}) {
  const [code, setCode] = useState(props.code ?? '')
  const [nickname, setNickname] = useState('')
  const [realName, setRealName] = useState('')
  const [touched, setTouched] = useState(false)
  const offer = (place: (offered: string) => void) => {
    void offerNickname().then((answer) => {
      if (answer.kind === 'ok') place(answer.value.nickname)
    })
  }
  // The first offer may come late: whoever has begun to write by then is not interrupted.
  const writing = useRef(false)
  useEffect(() => offer((offered) => setNickname((typed) => (typed === '' && !writing.current ? offered : typed))), [])
  const codeIsWhole = code.length === CODE_DIGITS
  const nameIsThere = nickname.trim() !== ''
  const join = (event: Event) => {
    event.preventDefault()
    setTouched(true)
    if (codeIsWhole && nameIsThere) {
      props.onJoin({ code, nickname: nickname.trim(), realName: realName.trim() })
    }
  }
  return (
    <form class="stack join-form" onSubmit={join} noValidate>
      {props.problem && (
        <p class="notice" data-tone="danger" role="alert">
          {props.problem}
        </p>
      )}
      <div class="field">
        <label for="join-code">{t('join.code')}</label>
        <input
          id="join-code"
          class="join-code"
          inputMode="numeric"
          autocomplete="off"
          placeholder="000 000"
          value={code.replace(/^(\d{3})(?=\d)/, '$1 ')}
          aria-invalid={touched && !codeIsWhole}
          aria-describedby={touched && !codeIsWhole ? 'join-code-error' : undefined}
          onInput={(event) => setCode(digitsOf(event.currentTarget.value))}
        />
        {touched && !codeIsWhole && (
          <p class="field-error" id="join-code-error">
            {t('join.code.short')}
          </p>
        )}
      </div>
      <div class="field">
        <label for="join-nickname">{t('join.nickname')}</label>
        <div class="join-name">
          <input
            id="join-nickname"
            maxLength={NICKNAME_MAX_CHARS}
            autocomplete="off"
            spellcheck={false}
            value={nickname}
            aria-invalid={touched && !nameIsThere}
            aria-describedby="join-nickname-hint"
            onFocus={() => {
              writing.current = true
            }}
            onInput={(event) => setNickname(event.currentTarget.value)}
          />
          <button
            type="button"
            class="btn"
            aria-label={t('join.nickname.another')}
            title={t('join.nickname.another')}
            onClick={() => offer(setNickname)}
          >
            ↻
          </button>
        </div>
        <p class="field-hint" id="join-nickname-hint">
          {t('join.nickname.hint')}
        </p>
      </div>
      <details class="fold">
        <summary>{t('join.realName.more')}</summary>
        <div class="field">
          <label for="join-real-name">{t('join.realName')}</label>
          <input
            id="join-real-name"
            maxLength={REAL_NAME_MAX_CHARS}
            autocomplete="off"
            spellcheck={false}
            value={realName}
            aria-describedby="join-real-name-hint"
            onInput={(event) => setRealName(event.currentTarget.value)}
          />
          <p class="field-hint" id="join-real-name-hint">
            {t('join.realName.hint')}
          </p>
        </div>
      </details>
      <button type="submit" class="btn btn-primary btn-large btn-block">
        {t('join.action')}
      </button>
    </form>
  )
}
