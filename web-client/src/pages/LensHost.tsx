import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../i18n'
import type { FrameSource } from '../model'
import './LensHost.css'

/* Each lens is a chunk of its own: three.js comes only with the lens that needs it. */
const LOADERS = {
  brain: async () => (await import('../lenses/brain')).mountBrain,
  network: async () => (await import('../lenses/network')).mountNetwork,
  raster: async () => (await import('../lenses/raster')).mountRaster,
  rates: async () => (await import('../lenses/rates')).mountRates,
  eeg: async () => (await import('../lenses/eeg')).mountEeg,
  bodyclock: async () => (await import('../lenses/bodyclock')).mountBodyClock,
} as const

export type LensName = keyof typeof LOADERS

type Mount = (host: HTMLElement, source: FrameSource, options?: object) => { dispose(): void }

/** A place where a lens draws: loads it, says so while it loads, and takes it down again. */
export function LensHost(props: {
  readonly lens: LensName
  readonly source: FrameSource
  /** The lens's own options; they count when it is mounted. */
  readonly options?: object | undefined
}) {
  const { lens, source, options } = props
  const host = useRef<HTMLDivElement>(null)
  const [state, setState] = useState<'loading' | 'shown' | 'failed'>('loading')
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let mounted: { dispose(): void } | null = null
    let gone = false
    setState('loading')
    LOADERS[lens]().then(
      (mount: Mount) => {
        if (!gone && host.current !== null) {
          mounted = mount(host.current, source, options)
          setState('shown')
        }
      },
      () => gone || setState('failed'),
    )
    return () => {
      gone = true
      mounted?.dispose()
    }
  }, [lens, source, attempt])
  return (
    <div class="lens-host" data-lens={lens} data-state={state}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a lens may scroll or turn, and both must work by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: neither a form's fieldset nor a landmark of the page */}
      <div class="lens" ref={host} role="group" aria-label={t(`lens.${lens}`)} tabIndex={0} />
      {state === 'loading' && (
        <p class="lens-note">
          <span class="spinner" /> {t('lens.loading')}
        </p>
      )}
      {state === 'failed' && (
        <p class="lens-note">
          {t('lens.failed')}
          <button type="button" class="btn btn-small" onClick={() => setAttempt(attempt + 1)}>
            {t('action.retry')}
          </button>
        </p>
      )}
    </div>
  )
}
