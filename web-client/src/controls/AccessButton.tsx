import type { FunctionComponent } from 'preact'
import { useState } from 'preact/hooks'
import { brainInSight, heard, switchSound } from '../a11y/hearing'
import { useAltShortcuts } from '../a11y/shortcuts'
import { t } from '../i18n'
import { SignButton } from './show/SignButton'

type Dialog = FunctionComponent<{ readonly onClose: () => void }>

/** Opens help and access: which keys there are, the brain in words and numbers, and its rates as sound. It loads with the first press. */
export function AccessButton() {
  const [opened, setOpened] = useState<{ readonly Dialog: Dialog } | null>(null)
  const open = async () => {
    const { AccessDialog } = await import('./AccessDialog')
    setOpened({ Dialog: AccessDialog })
  }
  useAltShortcuts({
    KeyH: () => void open(),
    KeyA: () => void switchSound(heard.value === 'off' && brainInSight.value !== null),
  })
  return (
    <>
      <SignButton icon="access" words={t('access.title')} hint="Alt+H" onPress={() => void open()} />
      {opened !== null && <opened.Dialog onClose={() => setOpened(null)} />}
    </>
  )
}
