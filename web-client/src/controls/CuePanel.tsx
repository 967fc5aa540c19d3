import type { LiveConnection } from '../connection/LiveConnection'
import { number, t } from '../i18n'
import { MODULATOR_RANGES, type Pattern } from '../protocol/commands'
import './CuePanel.css'
import { Switch } from './Switch'

const CUES: readonly Pattern[] = ['negative', 'new']
const CUE_MS = 1_000

/* What a brain of two areas can be treated with: the published dose brings the cognitive cue back, the full one ends it. */
const SEROTONIN_LEVELS = [0, 0.6, 1]

/* As strong as it gets, for as long as the button is held. */
const HOLD_GABA = MODULATOR_RANGES.gabaTone.max

/** Cues for the areas of a brain of two: one button each. */
export function CueButtons({ connection }: { readonly connection: LiveConnection }) {
  const { classroom, commands } = connection
  return (
    <div class="row cues">
      {CUES.map((pattern) => (
        <button
          key={pattern}
          type="button"
          class="btn"
          disabled={classroom.ended.value}
          data-testid={`cue-${pattern}`}
          onClick={() => void commands.perform({ type: 'cuePattern', pattern, strength: 1, durationMs: CUE_MS })}
        >
          {t(`cue.${pattern}`)}
        </button>
      ))}
    </div>
  )
}

/** What a brain of two areas can be treated with: serotonin, and inhibition that wipes the slate. */
export function TreatmentPanel({ connection }: { readonly connection: LiveConnection }) {
  const { classroom, commands } = connection
  const ended = classroom.ended.value
  const { serotonin1a, gabaTone } = classroom.modulators.value
  const serotonin = (level: number) => void commands.perform({ type: 'setModulator', modulator: 'serotonin1a', level })
  const gaba = (level: number) => commands.perform({ type: 'setModulator', modulator: 'gabaTone', level })
  const held = gabaTone > MODULATOR_RANGES.gabaTone.rest
  return (
    <div class="stack">
      <fieldset class="cues-levels" disabled={ended}>
        <legend>{t('cue.serotonin')}</legend>
        <div class="segmented">
          {SEROTONIN_LEVELS.map((level) => (
            <button key={level} type="button" aria-pressed={serotonin1a === level} onClick={() => serotonin(level)}>
              {level === 0 ? t('cue.serotonin.none') : number(level, 1)}
            </button>
          ))}
        </div>
      </fieldset>
      <Switch
        on={held}
        disabled={ended}
        note={t('cue.gaba.note')}
        onSwitch={(on) => gaba(on ? HOLD_GABA : MODULATOR_RANGES.gabaTone.rest)}
      >
        {t('cue.gaba')}
      </Switch>
      <p class="quiet">{t('cue.glutamate')}</p>
    </div>
  )
}
