import { useState } from 'preact/hooks'
import { chooseNextTheme, currentTheme } from '../design/theme'
import { t } from '../i18n'
import { SignButton } from './show/SignButton'

/** Says which theme the page wears, and goes on to the next: planetarium, print, projector. */
export function ThemeButton() {
  const [theme, setTheme] = useState(currentTheme)
  return (
    <SignButton
      icon="theme"
      words={t('theme.label', { theme: t(`theme.${theme}`) })}
      onPress={() => setTheme(chooseNextTheme())}
    />
  )
}
