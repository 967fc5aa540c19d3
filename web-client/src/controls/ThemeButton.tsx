import { useState } from 'preact/hooks'
import { chooseNextTheme, currentTheme } from '../design/theme'
import { t } from '../i18n'
import { SignButton } from './show/SignButton'

/** Says which theme the page wears, and goes on to the next: planetarium, print, projector. */
export function ThemeButton({ withWords = false }: { readonly withWords?: boolean }) {
  const [theme, setTheme] = useState(currentTheme)
  const words = t('theme.label', { theme: t(`theme.${theme}`) })
  return (
    <>
      <SignButton icon="theme" words={words} onPress={() => setTheme(chooseNextTheme())} />
      {withWords && <span aria-hidden="true">{words}</span>}
    </>
  )
}
