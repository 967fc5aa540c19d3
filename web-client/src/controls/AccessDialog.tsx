import { describe } from '../a11y/describe'
import {
  brainInSight,
  chooseRegion,
  chooseVolume,
  heard,
  region as listenedTo,
  regionOf,
  switchSound,
  volume,
} from '../a11y/hearing'
import { spoken } from '../a11y/spoken'
import { locale, number, t } from '../i18n'
import { type AccessKey, accessText } from '../i18n/accessTexts'
import { abbreviation, type FrameStore, type RegionName } from '../model'
import './AccessDialog.css'
import { Modal } from './Modal'
import './show/KeyHelp.css'
import { ThemeButton } from './ThemeButton'
import { useLatest } from './useLatest'

const KEYS: readonly (readonly [keys: readonly string[], does: Extract<AccessKey, `access.keys.${string}`>])[] = [
  [['Tab', 'Shift + Tab'], 'access.keys.tab'],
  [['←', '→', '↑', '↓'], 'access.keys.arrows'],
  [['Shift + ←', 'Shift + →'], 'access.keys.fine'],
  [['Home', 'End'], 'access.keys.ends'],
  [['Esc'], 'access.keys.close'],
  [['Alt + K'], 'access.keys.play'],
  [['Alt + R'], 'access.keys.reset'],
  [['Alt + N'], 'access.keys.describe'],
  [['Alt + A'], 'access.keys.sound'],
  [['Alt + H'], 'access.keys.help'],
]

/** Help and access: the brain in words and numbers, its rates as sound, the keys, and the way to the statement. */
export function AccessDialog({ onClose }: { readonly onClose: () => void }) {
  const frames = brainInSight.value
  return (
    <Modal title={t('access.title')} wide onClose={onClose}>
      {frames !== null && <Now frames={frames} />}
      {frames !== null && <Sound frames={frames} />}
      <section class="stack" aria-labelledby="access-keys">
        <h3 id="access-keys">{accessText('access.keys')}</h3>
        <dl class="key-help">
          {KEYS.map(([keys, does]) => (
            <div key={does}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key} class="kbd">
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd>{accessText(does)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <p class="row">
        <ThemeButton withWords />
      </p>
      <p>
        {accessText('access.statement.summary')} <a href="/accessibility">{t('access.statement')}</a>
      </p>
    </Modal>
  )
}

/** What the brain does, as the announcement says it, and each region by its numbers. */
function Now({ frames }: { readonly frames: FrameStore }) {
  const latest = useLatest(frames)
  if (latest === null) return null
  const words = new Intl.ListFormat(locale.value).format(describe(frames).map(spoken))
  const of = (region: RegionName, metric: 'rateEHz' | 'rateIHz' | 'spineDensity' | 'deadShare') =>
    frames.metrics.latest(`${region}.${metric}`) ?? 0
  return (
    <section class="stack" aria-labelledby="access-now">
      <h3 id="access-now">{accessText('access.now')}</h3>
      <p data-testid="now">{words}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the table scrolls, by keyboard too */}
      {/* biome-ignore lint/a11y/useSemanticElements: neither a landmark nor a form's fieldset */}
      <div class="access-table" role="group" aria-labelledby="access-now" tabIndex={0}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{accessText('access.region')}</th>
              <th scope="col">{accessText('access.pyramidal')}</th>
              <th scope="col">{accessText('access.interneurons')}</th>
              <th scope="col">{accessText('access.synapses')}</th>
              <th scope="col">{accessText('access.dead')}</th>
            </tr>
          </thead>
          <tbody>
            {frames.regions.map((region) => (
              <tr key={region}>
                <th scope="row">{abbreviation(region)}</th>
                <td>{number(of(region, 'rateEHz'), 1)}</td>
                <td>{number(of(region, 'rateIHz'), 1)}</td>
                <td>{number(100 * of(region, 'spineDensity'), 0)}</td>
                <td>{number(100 * of(region, 'deadShare'), 1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** Rates as sound: off until switched on here or by Alt + A. */
function Sound({ frames }: { readonly frames: FrameStore }) {
  useLatest(frames)
  const on = heard.value === 'on'
  const region = listenedTo.value && regionOf(frames)
  const rate = (metric: 'rateEHz' | 'rateIHz') => number(frames.metrics.latest(`${region}.${metric}`) ?? 0, 1)
  return (
    <section class="stack" aria-labelledby="access-sound">
      <h3 id="access-sound">{accessText('access.sound')}</h3>
      <p class="quiet">{accessText('access.sound.note')}</p>
      <div class="row access-sound">
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            aria-checked={on}
            checked={on}
            aria-keyshortcuts="Alt+A"
            onChange={(event) => void switchSound(event.currentTarget.checked)}
          />
          {accessText('access.sound.on')}
        </label>
        <div class="field">
          <label for="access-region">{accessText('access.sound.region')}</label>
          <select
            id="access-region"
            value={region}
            onChange={(event) => chooseRegion(event.currentTarget.value as RegionName)}
          >
            {frames.regions.map((each) => (
              <option key={each} value={each}>
                {abbreviation(each)}
              </option>
            ))}
          </select>
        </div>
        <div class="field access-volume">
          <label for="access-volume">{accessText('access.sound.volume')}</label>
          <input
            id="access-volume"
            type="range"
            min={0}
            max={1}
            step={0.05}
            value={volume.value}
            onInput={(event) => chooseVolume(event.currentTarget.valueAsNumber)}
          />
        </div>
      </div>
      {heard.value === 'impossible' && <p role="alert">{accessText('access.sound.impossible')}</p>}
      {on && (
        <p data-testid="heard">
          {accessText('access.sound.heard', {
            region: abbreviation(region),
            pyramidal: rate('rateEHz'),
            interneurons: rate('rateIHz'),
          })}
        </p>
      )}
    </section>
  )
}
