import type { ComponentChildren } from 'preact'
import { skipToContent } from '../a11y/keepFocus'
import { AccessButton } from '../controls/AccessButton'
import { LanguageSelect } from '../controls/LanguageSelect'
import { ThemeButton } from '../controls/ThemeButton'
import { t } from '../i18n'

/** The name, a way home, the colours and the language; pages put their own things between. */
export function BrandBar({ children }: { readonly children?: ComponentChildren }) {
  return (
    <header class="topbar">
      <button type="button" class="skip-link" onClick={skipToContent}>
        {t('access.skip')}
      </button>
      <a class="brand" href="/" aria-label={t('brand.home')}>
        <BrandMark />
        <span class="brand-name">Synaptarium</span>
      </a>
      {children}
      <span class="spacer" />
      <span class="topbar-theme">
        <ThemeButton />
      </span>
      <AccessButton />
      <LanguageSelect />
    </header>
  )
}

/** Two neurons and the light between them. */
function BrandMark() {
  return (
    <svg class="brand-mark" viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="14.5" fill="none" stroke="currentColor" stroke-opacity="0.35" />
      <path d="M9 21.5C12 14 19 19 23 10.5" fill="none" stroke="currentColor" stroke-width="1.6" />
      <circle class="brand-from" cx="9" cy="21.5" r="3.6" />
      <circle class="brand-to" cx="23" cy="10.5" r="3" />
    </svg>
  )
}
