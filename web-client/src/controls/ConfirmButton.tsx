import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { t } from '../i18n'
import './ConfirmButton.css'

/** A button for what can't be taken back: it asks first, and says what will be lost. */
export function ConfirmButton(props: {
  readonly children: ComponentChildren
  readonly question: string
  readonly consequence: string
  readonly confirm: string
  readonly danger?: boolean
  readonly disabled?: boolean
  readonly id?: string
  readonly shortcut?: string
  readonly onConfirm: () => void
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const tone = props.danger ? 'btn-danger' : ''
  return (
    <>
      <button
        type="button"
        id={props.id}
        class={`btn ${tone}`}
        aria-keyshortcuts={props.shortcut}
        disabled={props.disabled}
        onClick={() => dialog.current?.showModal()}
      >
        {props.children}
      </button>
      <dialog ref={dialog} class="dialog confirm" aria-label={props.question}>
        <form method="dialog" class="stack">
          <h2>{props.question}</h2>
          <p>{props.consequence}</p>
          <div class="row confirm-actions">
            <button type="submit" class="btn">
              {t('action.cancel')}
            </button>
            <button
              type="submit"
              class={`btn ${props.danger ? 'btn-danger' : 'btn-primary'}`}
              onClick={props.onConfirm}
            >
              {props.confirm}
            </button>
          </div>
        </form>
      </dialog>
    </>
  )
}
