import { render } from 'preact'
import './design/tokens.css'
import './design/base.css'
import { startLocale } from './i18n'
import { App } from './pages/App'

const host = document.getElementById('app')
if (host === null) {
  throw new Error('index.html has no #app')
}
await startLocale()
render(<App />, host)
