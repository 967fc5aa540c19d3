import { useState } from 'preact/hooks'
import type { LiveConnection } from '../connection/LiveConnection'
import { number, t } from '../i18n'
import { DOSE_MAX_MG_PER_KG, INFUSION_MAX_MIN, ROUTES, type Route } from '../protocol/commands'
import './DosePanel.css'
import { columnOf } from '../model'
import { NumberField } from './NumberField'
import { useLatest } from './useLatest'

/* The doses that trials gave by each route, mg/kg: a start, not advice. */
const USUAL_DOSE: Readonly<Record<Route, number>> = {
  ivInfusion: 0.5,
  ivBolus: 0.5,
  intramuscular: 0.5,
  intranasal: 0.7,
  oral: 1,
  esketamineSpray: 1.2,
}
const USUAL_INFUSION_MIN = 40

/** Gives a dose of ketamine by a route, and shows what is in the body now. */
export function DosePanel({ connection }: { readonly connection: LiveConnection }) {
  const ended = connection.classroom.ended.value
  const [route, setRoute] = useState<Route>('ivInfusion')
  const [doseMgPerKg, setDose] = useState(USUAL_DOSE.ivInfusion)
  const [durationMin, setDuration] = useState(USUAL_INFUSION_MIN)
  const give = (event: Event) => {
    event.preventDefault()
    void connection.commands.perform({ type: 'giveKetamine', route, doseMgPerKg, durationMin })
  }
  return (
    <form class="dose stack" onSubmit={give}>
      <div class="field">
        <label for="dose-route">{t('dose.route')}</label>
        <select
          id="dose-route"
          value={route}
          disabled={ended}
          onChange={(event) => {
            const chosen = event.currentTarget.value as Route
            setRoute(chosen)
            setDose(USUAL_DOSE[chosen])
          }}
        >
          {ROUTES.map((each) => (
            <option key={each} value={each}>
              {t(`route.${each}`)}
            </option>
          ))}
        </select>
      </div>
      <div class="dose-amounts">
        <NumberField
          id="dose-amount"
          label={t('dose.amount')}
          min={0}
          max={DOSE_MAX_MG_PER_KG}
          step={0.05}
          value={doseMgPerKg}
          disabled={ended}
          onValue={setDose}
        />
        {route === 'ivInfusion' && (
          <NumberField
            id="dose-duration"
            label={t('dose.duration')}
            min={0}
            max={INFUSION_MAX_MIN}
            step={1}
            value={durationMin}
            disabled={ended}
            onValue={setDuration}
          />
        )}
      </div>
      <button type="submit" class="btn dose-give" disabled={ended}>
        {t('dose.give')}
      </button>
      {connection.classroom.doseUndo.value && !ended && (
        <button type="button" class="btn" onClick={() => void connection.commands.perform({ type: 'undoDose' })}>
          <span aria-hidden="true">↶</span> {t('dose.undo')}
        </button>
      )}
      <InTheBody connection={connection} />
    </form>
  )
}

function InTheBody({ connection }: { readonly connection: LiveConnection }) {
  const metrics = useLatest(connection.frames)?.metrics
  const figure = (metric: 'plasmaNgPerMl' | 'effectSiteUm' | 'givenMgPerKg', digits: number) =>
    number(metrics?.[columnOf(metric)] ?? 0, digits)
  return (
    <p class="quiet dose-level num">
      {t('dose.inTheBody', {
        plasma: figure('plasmaNgPerMl', 0),
        effect: figure('effectSiteUm', 2),
        given: figure('givenMgPerKg', 2),
      })}
    </p>
  )
}
