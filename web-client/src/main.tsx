import { render } from 'preact'
import './design/tokens.css'
import './design/base.css'
import './design/contrast.css'
import { keepFocus } from './a11y/keepFocus'
import { keepTitle } from './a11y/pageTitle'
import { startTheme } from './design/theme'
import { startLocale } from './i18n'
import { App, fetchPage } from './pages/App'

const host = document.getElementById('app')
if (host === null) {
  throw new Error('index.html has no #app')
}
startTheme()
fetchPage()
keepFocus()
keepTitle()
await startLocale()
render(<App />, host)
