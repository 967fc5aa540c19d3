import { switchTheme } from '../design/theme'
import { say } from '../i18n/showTexts'
import { SignButton } from './show/SignButton'

/** Dark as a planetarium, or light for a bright room. */
export function ThemeButton() {
  return <SignButton icon="theme" words={say('theme.switch')} onPress={switchTheme} />
}
