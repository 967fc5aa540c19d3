import { useRef, useState } from 'preact/hooks'
import { CopyButton } from '../../controls/JoinPanel'
import { QrCode } from '../../controls/QrCode'
import { t } from '../../i18n'

/** The private host link for another device of the same teacher, shown only when asked: whoever has it runs the class. */
export function SecondDevice({ classId, hostToken }: { readonly classId: string; readonly hostToken: string }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [shown, setShown] = useState(false)
  const link = `${location.origin}/host/${classId}#${hostToken}`
  const show = () => {
    setShown(true)
    dialog.current?.showModal()
  }
  return (
    <>
      <button type="button" class="btn btn-small" onClick={show}>
        {t('remote.button')}
      </button>
      <dialog ref={dialog} class="dialog" aria-label={t('remote.title')} onClose={() => setShown(false)}>
        <form method="dialog" class="stack">
          <h2>{t('remote.title')}</h2>
          <p class="notice" data-tone="warn">
            {t('remote.text')}
          </p>
          {shown && <QrCode text={link} label={t('remote.qr')} />}
          <div class="row">
            <CopyButton text={link}>{t('remote.copy')}</CopyButton>
            <button type="submit" class="btn">
              {t('action.close')}
            </button>
          </div>
        </form>
      </dialog>
    </>
  )
}
