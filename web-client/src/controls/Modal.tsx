import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../i18n'

/** A dialog that is there as long as it is mounted; Escape and its button close it. */
export function Modal(props: {
  readonly title: string
  readonly wide?: boolean
  readonly onClose: () => void
  readonly children: ComponentChildren
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      class={`dialog ${props.wide === true ? 'modal-wide' : ''}`}
      aria-label={props.title}
      onClose={props.onClose}
    >
      <div class="stack">
        <h2>{props.title}</h2>
        {props.children}
        <div class="row">
          <span class="spacer" />
          <button type="button" class="btn" onClick={() => dialog.current?.close()}>
            {t('action.close')}
          </button>
        </div>
      </div>
    </dialog>
  )
}
