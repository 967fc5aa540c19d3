import { signal } from '@preact/signals'
import type { TargetedKeyboardEvent } from 'preact'
import { useState } from 'preact/hooks'
import type { LiveConnection } from '../connection/LiveConnection'
import { t } from '../i18n'
import type { CircuitName } from '../model'
import { LensHost, type LensName } from './LensHost'
import './LensTabs.css'

const TABS = ['brain', 'network', 'signals', 'bodyclock'] as const
type Tab = (typeof TABS)[number]

/* What each tab shows, above one another. */
const LENSES: Readonly<Record<Tab, readonly LensName[]>> = {
  brain: ['brain'],
  network: ['network'],
  signals: ['raster', 'rates', 'eeg'],
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

/* A brain of two areas has no body clock. */
function tabsOf(circuit: CircuitName): readonly Tab[] {
  return circuit === 'twoArea' ? TABS.filter((tab) => tab !== 'bodyclock') : TABS
}

/* The EEG-like signal and its bands are told of the prefrontal cortex; two areas have another. */
function lensesOf(tab: Tab, circuit: CircuitName): readonly LensName[] {
  return circuit === 'twoArea' ? LENSES[tab].filter((lens) => lens !== 'eeg') : LENSES[tab]
}

/** The ways of looking at the brain, one at a time; only what is shown is sent and drawn. */
export function LensTabs({ connection }: { readonly connection: LiveConnection }) {
  const tabs = tabsOf(connection.classroom.circuit)
  const tab = tabs.includes(chosen.value) ? chosen.value : 'brain'
  const [options] = useState(() => optionsFor(connection))
  return (
    <section class="lens-tabs">
      <div class="lens-tablist" role="tablist" aria-label={t('lens.label')}>
        {tabs.map((each) => (
          <button
            key={each}
            id={`tab-${each}`}
            type="button"
            role="tab"
            aria-selected={tab === each}
            aria-controls="lens-panel"
            tabIndex={tab === each ? 0 : -1}
            onClick={() => setTab(each)}
            onKeyDown={(event) => moveFocus(event, each, tabs)}
          >
            {t(`lens.${each}`)}
          </button>
        ))}
      </div>
      <div class="lens-panel" id="lens-panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {lensesOf(tab, connection.classroom.circuit).map((lens) => (
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

function moveFocus(event: TargetedKeyboardEvent<HTMLButtonElement>, from: Tab, tabs: readonly Tab[]): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (step === 0 || event.altKey) {
    return
  }
  event.preventDefault()
  const next = tabs[(tabs.indexOf(from) + step + tabs.length) % tabs.length]
  if (next !== undefined) {
    setTab(next)
    document.getElementById(`tab-${next}`)?.focus()
  }
}
