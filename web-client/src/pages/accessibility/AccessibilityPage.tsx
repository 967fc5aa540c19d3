import statement from '../../../../docs/accessibility.md?raw'
import { t } from '../../i18n'
import { accessText } from '../../i18n/accessTexts'
import { BrandBar } from '../BrandBar'
import { Markdown } from '../library/Markdown'
import '../library/library.css'

/** `/accessibility`: what works for whom, how that is tested, and what is missing; the same text as in the documentation. */
export default function AccessibilityPage() {
  return (
    <>
      <BrandBar />
      <main class="page stack">
        <h1>{t('access.statement')}</h1>
        <p class="subtitle">{accessText('access.statement.summary')}</p>
        <article class="card teacher-page prose-page" lang="en" dir="ltr">
          <Markdown source={statement} />
        </article>
      </main>
    </>
  )
}
