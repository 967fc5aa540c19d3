import { ensureChromium } from './browser'

export default ensureChromium
