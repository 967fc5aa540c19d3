import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../i18n'
import type { MountLens } from '../lenses/Lens'
import type { FrameSource } from '../model'

/* Each lens is a chunk of its own: three.js comes only with the lens that needs it. */
const CHUNKS = import.meta.glob<Readonly<Record<string, MountLens>>>('../lenses/*/index.ts')

const MOUNT = {
  brain: 'mountBrain',
  network: 'mountNetwork',
  raster: 'mountRaster',
  rates: 'mountRates',
  bodyclock: 'mountBodyClock',
} as const

export type LensName = keyof typeof MOUNT

async function load(lens: LensName): Promise<MountLens> {
  const mount = (await CHUNKS[`../lenses/${lens}/index.ts`]?.())?.[MOUNT[lens]]
  if (mount === undefined) {
    throw new Error(`no lens ${lens}`)
  }
  return mount
}

/** A place where a lens draws: loads it, says so while it loads, and takes it down again. */
export function LensHost({ lens, source }: { readonly lens: LensName; readonly source: FrameSource }) {
  const host = useRef<HTMLDivElement>(null)
  const [state, setState] = useState<'loading' | 'shown' | 'failed'>('loading')
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let mounted: { dispose(): void } | null = null
    let gone = false
    setState('loading')
    load(lens).then(
      (mount) => {
        if (!gone && host.current !== null) {
          mounted = mount(host.current, source)
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
      <section class="lens" ref={host} aria-label={t(`lens.${lens}`)} tabIndex={0} />
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
