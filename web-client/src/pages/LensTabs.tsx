import { signal } from '@preact/signals'
import type { TargetedKeyboardEvent } from 'preact'
import { useState } from 'preact/hooks'
import type { LiveConnection } from '../connection/LiveConnection'
import { t } from '../i18n'
import { LensHost, type LensName } from './LensHost'
import './LensTabs.css'

const TABS = ['brain', 'network', 'signals', 'bodyclock'] as const
type Tab = (typeof TABS)[number]

/* What each tab shows, above one another. */
const LENSES: Readonly<Record<Tab, readonly LensName[]>> = {
  brain: ['brain'],
  network: ['network'],
  signals: ['raster', 'rates'],
  bodyclock: ['bodyclock'],
}

/* The tab that this browser tab last looked through; a reload comes back to it. */
const CHOICE_KEY = 'synaptarium.lens'
const chosen = signal<Tab>(TABS.find((tab) => tab === remembered()) ?? 'brain')

function remembered(): string | null {
  try {
    return sessionStorage.getItem(CHOICE_KEY)
  } catch {
    return null
  }
}

function setTab(tab: Tab): void {
  chosen.value = tab
  try {
    sessionStorage.setItem(CHOICE_KEY, tab)
  } catch {
    // A browser that keeps nothing begins with the brain again.
  }
}

/** The ways of looking at the brain, one at a time; only what is shown is sent and drawn. */
export function LensTabs({ connection }: { readonly connection: LiveConnection }) {
  const tab = chosen.value
  const [options] = useState(() => optionsFor(connection))
  return (
    <section class="lens-tabs">
      <div class="lens-tablist" role="tablist" aria-label={t('lens.label')}>
        {TABS.map((each) => (
          <button
            key={each}
            id={`tab-${each}`}
            type="button"
            role="tab"
            aria-selected={tab === each}
            aria-controls="lens-panel"
            tabIndex={tab === each ? 0 : -1}
            onClick={() => setTab(each)}
            onKeyDown={(event) => moveFocus(event, each)}
          >
            {t(`lens.${each}`)}
          </button>
        ))}
      </div>
      <div class="lens-panel" id="lens-panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {LENSES[tab].map((lens) => (
          <LensHost key={lens} lens={lens} source={connection} options={options[lens]} />
        ))}
      </div>
    </section>
  )
}

/** What the lenses are told beyond frames: the body clock marks what happened. */
export function optionsFor({ classroom }: LiveConnection): Partial<Record<LensName, object>> {
  return {
    bodyclock: { marks: classroom.marks },
  }
}

function moveFocus(event: TargetedKeyboardEvent<HTMLButtonElement>, from: Tab): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (step === 0 || event.altKey) {
    return
  }
  event.preventDefault()
  const next = TABS[(TABS.indexOf(from) + step + TABS.length) % TABS.length]
  if (next !== undefined) {
    setTab(next)
    document.getElementById(`tab-${next}`)?.focus()
  }
}
