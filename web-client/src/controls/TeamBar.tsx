import type { LiveConnection } from '../connection/LiveConnection'
import { t } from '../i18n'
import './TeamBar.css'
import { TrialNotice } from './TeamChip'
import { teamName } from './teamText'

/** Which team's brain the host looks at, and whether dials and drugs are for it alone or for all. */
export function TeamBar({ connection }: { readonly connection: LiveConnection }) {
  const { commands, classroom } = connection
  const { count, team } = classroom.teams.value
  if (count < 2) {
    return null
  }
  const alone = commands.actsOn.value !== null
  const look = (next: number) => {
    if (alone) commands.actsOn.value = next
    connection.teams.watch(next)
  }
  return (
    <section class="team-bar card" aria-label={t('team.bar')}>
      <div class="team-choice">
        <span id="team-look" class="team-choice-label">
          {t('team.look')}
        </span>
        {/* biome-ignore lint/a11y/useSemanticElements: buttons of which one is pressed, no form fields */}
        <div class="segmented team-numbers" role="group" aria-labelledby="team-look">
          {Array.from({ length: count }, (_, index) => index + 1).map((each) => (
            <button
              key={each}
              type="button"
              class="team-number"
              style={{ '--team': `var(--color-team-${each})` }}
              aria-label={teamName(each)}
              aria-pressed={team === each}
              onClick={() => look(each)}
            >
              <span class="team-swatch" aria-hidden="true" /> {each}
            </button>
          ))}
        </div>
      </div>
      {classroom.role === 'host' && <ActsOn connection={connection} />}
      <TrialNotice connection={connection} />
    </section>
  )
}

/* Whom dials and drugs are for. */
function ActsOn({ connection }: { readonly connection: LiveConnection }) {
  const { commands, classroom } = connection
  const alone = commands.actsOn.value !== null
  const { team } = classroom.teams.value
  return (
    <div class="team-choice">
      <span id="team-acts" class="team-choice-label">
        {t('team.actsOn')}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: buttons of which one is pressed, no form fields */}
      <div class="segmented" role="group" aria-labelledby="team-acts">
        <button
          type="button"
          aria-pressed={!alone}
          onClick={() => {
            commands.actsOn.value = null
          }}
        >
          {t('team.actsOn.all')}
        </button>
        <button
          type="button"
          aria-pressed={alone}
          onClick={() => {
            commands.actsOn.value = team
          }}
        >
          {t('team.actsOn.one', { team: teamName(team) })}
        </button>
      </div>
    </div>
  )
}
