import { LOCALES, type Locale, locale, switchLocale, t } from '../i18n'
import './LanguageSelect.css'

/** Switches the page's language at once. */
export function LanguageSelect() {
  return (
    <select
      class="language"
      aria-label={t('language.label')}
      value={locale.value}
      onChange={(event) => void switchLocale(event.currentTarget.value as Locale)}
    >
      {Object.entries(LOCALES).map(([tag, name]) => (
        <option key={tag} value={tag} lang={tag}>
          {name}
        </option>
      ))}
    </select>
  )
}
