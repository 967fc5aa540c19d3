import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../i18n'
import type { FrameSource } from '../model'
import type { Picture } from '../picture'
import './LensHost.css'

/* Each lens is a chunk of its own: three.js comes only with the lens that needs it. */
const LOADERS = {
  brain: async () => (await import('../lenses/brain')).mountBrain,
  network: async () => (await import('../lenses/network')).mountNetwork,
  synapse: async () => (await import('../lenses/synapse')).mountSynapse,
  raster: async () => (await import('../lenses/raster')).mountRaster,
  rates: async () => (await import('../lenses/rates')).mountRates,
  eeg: async () => (await import('../lenses/eeg')).mountEeg,
  teams: async () => (await import('../lenses/teams')).mountTeams,
  whatif: async () => (await import('../lenses/whatif')).mountWhatIf,
  bodyclock: async () => (await import('../lenses/bodyclock')).mountBodyClock,
  mechanism: async () => (await import('../lenses/mechanism')).mountMechanism,
  thoughts: async () => (await import('../lenses/thoughts')).mountThoughts,
} as const

export type LensName = keyof typeof LOADERS

/** A lens as its host knows it. */
export interface MountedLens {
  dispose(): void
  pictures(): readonly Picture[]
}

// biome-ignore lint/suspicious/noExplicitAny: each lens has options of its own, which its page knows
type Mount = (host: HTMLElement, source: FrameSource, options?: any) => MountedLens

/** A place where a lens draws: loads it, says so while it loads, and takes it down again. */
export function LensHost(props: {
  readonly lens: LensName
  readonly source: FrameSource
  /** The lens's own options; they count when it is mounted. */
  readonly options?: object | undefined
  /** Told of the lens when it is there, and of null when it goes. */
  readonly onLens?: (lens: LensName, mounted: MountedLens | null) => void
}) {
  const { lens, source, options, onLens } = props
  const host = useRef<HTMLDivElement>(null)
  const [state, setState] = useState<'loading' | 'shown' | 'failed'>('loading')
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let mounted: MountedLens | null = null
    let gone = false
    setState('loading')
    LOADERS[lens]().then(
      (mount: Mount) => {
        if (!gone && host.current !== null) {
          mounted = mount(host.current, source, options)
          onLens?.(lens, mounted)
          setState('shown')
        }
      },
      () => gone || setState('failed'),
    )
    return () => {
      gone = true
      if (mounted !== null) onLens?.(lens, null)
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
