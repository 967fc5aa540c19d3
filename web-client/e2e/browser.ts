/** Finds a Chromium to test with, and installs one when the machine has none. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'

/* The shell without windows comes first: it does the same in half the time. */
const SYSTEM_BROWSERS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]
const ADVICE =
  'The browser tests need Chromium. Install it (Debian: apt-get install chromium; elsewhere: npx playwright install chromium) or name it in CHROMIUM_PATH.'

/** Returns the path of a system Chromium, or undefined where Playwright's own is to be used. */
export function chromiumPath(): string | undefined {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    return named
  }
  return SYSTEM_BROWSERS.find((path) => existsSync(path))
}

/** Makes sure that a browser is there; throws with advice when none can be had. */
export function ensureChromium(): void {
  if (chromiumPath()) {
    return
  }
  try {
    if (process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
      install('apt-get', ['update', '-qq'])
      install('apt-get', ['install', '-y', '-qq', 'chromium'])
    } else {
      const cli = createRequire(import.meta.url).resolve('@playwright/test/cli')
      install(process.execPath, [cli, 'install', 'chromium'])
    }
  } catch (cause) {
    throw new Error(ADVICE, { cause })
  }
}

function install(command: string, args: string[]): void {
  console.error(`no Chromium found: ${command} ${args.join(' ')}`)
  execFileSync(command, args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
}

/** Tells whether the browser must run without its sandbox: as root it refuses to start in one. */
export function launchArgs(): string[] {
  const quiet = ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  return process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet
}
