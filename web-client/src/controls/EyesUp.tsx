import { useEffect, useRef } from 'preact/hooks'
import type { LiveConnection } from '../connection/LiveConnection'
import { t } from '../i18n'
import './EyesUp.css'

/** Asks for everybody's eyes, or lets them go: pressed while talking, so it is as big as the pause. */
export function EyesUpButton({ connection }: { readonly connection: LiveConnection }) {
  const { eyesUp, ended } = connection.classroom
  return (
    <button
      type="button"
      class="btn btn-large"
      aria-pressed={eyesUp.value}
      disabled={ended.value}
      onClick={() => void connection.commands.perform({ type: 'setEyesUp', active: !eyesUp.value })}
    >
      <span aria-hidden="true">◉</span> {t('eyes.button')}
    </button>
  )
}

/** What a student's page shows while the host wants eyes: nothing to do, and why. */
export function EyesUpCover({ connection }: { readonly connection: LiveConnection }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const active = connection.classroom.eyesUp.value && !connection.classroom.ended.value
  useEffect(() => {
    if (active) heading.current?.focus()
  }, [active])
  if (!active) {
    return null
  }
  return (
    <div class="eyes-up" role="alertdialog" aria-modal="true" aria-labelledby="eyes-up" data-testid="eyes-up">
      <span class="eyes-up-sign" aria-hidden="true">
        ◉
      </span>
      <h2 id="eyes-up" ref={heading} tabIndex={-1}>
        {t('eyes.title')}
      </h2>
      <p>{t('eyes.text')}</p>
    </div>
  )
}
