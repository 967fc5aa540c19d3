import { useState } from 'preact/hooks'
import type { LiveConnection } from '../connection/LiveConnection'
import { locale, t } from '../i18n'
import { isMasked } from '../model'
import { ARMS, type Arm } from '../protocol/commands'
import type { Trial } from '../protocol/teams'
import { ConfirmButton } from './ConfirmButton'
import { armName, listed } from './teamText'

const LEAST_ARMS = 2

/** A trial over the class's teams: arms are drawn by lot, treatments given to all at once, and who got what told at the reveal. */
export function TrialPanel({ connection }: { readonly connection: LiveConnection }) {
  const { teams } = connection.classroom
  const { trial } = teams.value
  return (
    <section class="stack trial" aria-label={t('trial.title')}>
      <h3>{t('trial.title')}</h3>
      {trial !== null && <RunningTrial trial={trial} connection={connection} />}
      {(trial === null || !isMasked(teams.value)) && <OpenTrial connection={connection} again={trial !== null} />}
    </section>
  )
}

function OpenTrial({ connection, again }: { readonly connection: LiveConnection; readonly again: boolean }) {
  const { ended, teams } = connection.classroom
  const [arms, setArms] = useState<readonly Arm[]>(['saline', 'lowDose'])
  const [blinded, setBlinded] = useState(true)
  const fits = arms.length >= LEAST_ARMS && arms.length <= teams.value.count
  const choose = (arm: Arm, chosen: boolean) =>
    setArms(ARMS.filter((each) => (each === arm ? chosen : arms.includes(each))))
  return (
    <fieldset class="trial-arms" disabled={ended.value}>
      <legend>{t(again ? 'trial.another' : 'trial.arms')}</legend>
      {ARMS.map((arm) => (
        <label key={arm} class="policy-person">
          <input
            type="checkbox"
            checked={arms.includes(arm)}
            onChange={(event) => choose(arm, event.currentTarget.checked)}
          />
          <span>{armName(arm)}</span>
        </label>
      ))}
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          aria-checked={blinded}
          checked={blinded}
          onChange={(event) => setBlinded(event.currentTarget.checked)}
        />
        <span>
          {t('trial.blinded')} <span class="quiet switch-note">{t('trial.blinded.note')}</span>
        </span>
      </label>
      <button
        type="button"
        class="btn"
        disabled={!fits}
        aria-describedby={fits ? undefined : 'trial-need'}
        onClick={() => void connection.commands.perform({ type: 'openTrial', arms, blinded })}
      >
        {t('trial.open')}
      </button>
      {!fits && (
        <p id="trial-need" class="quiet">
          {t('trial.need')}
        </p>
      )}
    </fieldset>
  )
}

function RunningTrial({ trial, connection }: { readonly trial: Trial; readonly connection: LiveConnection }) {
  const { ended } = connection.classroom
  const masked = trial.blinded && !trial.revealed
  return (
    <>
      <p role="status" data-testid="trial" data-given={trial.given} data-revealed={trial.revealed}>
        {t(masked ? 'trial.drawn' : 'trial.known', { arms: listed(trial.arms.map(armName), locale.value) })}{' '}
        {trial.given > 0 && t('trial.given', { count: trial.given })}
      </p>
      <div class="row">
        <button
          type="button"
          class="btn btn-primary"
          disabled={ended.value}
          onClick={() => void connection.commands.perform({ type: 'giveTreatments' })}
        >
          {t('trial.give')}
        </button>
        {masked && (
          <ConfirmButton
            question={t('trial.reveal.question')}
            consequence={t('trial.reveal.consequence')}
            confirm={t('trial.reveal')}
            disabled={ended.value}
            onConfirm={() => void connection.commands.perform({ type: 'revealTrial' })}
          >
            {t('trial.reveal')}
          </ConfirmButton>
        )}
      </div>
    </>
  )
}
