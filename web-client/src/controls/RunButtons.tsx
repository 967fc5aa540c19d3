import type { LiveConnection } from '../connection/LiveConnection'
import { t } from '../i18n'
import { ConfirmButton } from './ConfirmButton'

/** Lets the class run or holds it: one big button, for it is pressed while talking. */
export function PlayButton({ connection }: { readonly connection: LiveConnection }) {
  const { running, ended } = connection.classroom
  return (
    <button
      type="button"
      class="btn btn-primary btn-large"
      aria-keyshortcuts="Alt+K"
      disabled={ended.value}
      onClick={() => togglePlay(connection)}
    >
      <span aria-hidden="true">{running.value ? '❚❚' : '▶'}</span>
      {running.value ? t('action.pause') : t('action.start')}
    </button>
  )
}

export function togglePlay({ classroom, commands }: LiveConnection): void {
  if (classroom.ended.value) {
    return // the button is disabled then; its shortcut is no way round it
  }
  void commands.perform({ type: classroom.running.value ? 'pause' : 'start' })
}

const SOFT_RESET_ID = 'soft-reset'

/** Opens the question before a soft reset, in whichever fold its button lies. */
export function askForReset(): void {
  const button = document.getElementById(SOFT_RESET_ID)
  if (!(button instanceof HTMLButtonElement) || button.disabled) {
    return
  }
  const fold = button.closest('details')
  if (fold) fold.open = true
  button.click()
}

/** Back to rest: dials and drugs only, or the whole brain anew. */
export function ResetButtons({ connection }: { readonly connection: LiveConnection }) {
  const ended = connection.classroom.ended.value
  const perform = (type: 'softReset' | 'fullReset') => void connection.commands.perform({ type })
  return (
    <div class="row">
      <ConfirmButton
        id={SOFT_RESET_ID}
        disabled={ended}
        shortcut="Alt+R"
        question={t('reset.soft.question')}
        consequence={t('reset.soft.consequence')}
        confirm={t('reset.soft')}
        onConfirm={() => perform('softReset')}
      >
        {t('reset.soft')}
      </ConfirmButton>
      <ConfirmButton
        danger
        disabled={ended}
        question={t('reset.full.question')}
        consequence={t('reset.full.consequence')}
        confirm={t('reset.full')}
        onConfirm={() => perform('fullReset')}
      >
        {t('reset.full')}
      </ConfirmButton>
    </div>
  )
}
