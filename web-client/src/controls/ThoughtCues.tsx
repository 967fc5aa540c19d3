import type { LiveConnection } from '../connection/LiveConnection'
import { t } from '../i18n'
import { PATTERNS } from '../protocol/commands'
import './ThoughtCues.css'

/* Long enough for its cells to catch on, short enough that what goes on afterwards is the thought and not the cue. */
const CUE_MS = 500

/** Cues for the thoughts of a classroom brain, for those who may cue; nothing for anybody else. */
export function ThoughtCues({ connection }: { readonly connection: LiveConnection }) {
  const { classroom, commands } = connection
  if (classroom.role !== 'host') return null
  return (
    <fieldset class="thought-cues" aria-label={t('cue.thought.label')} disabled={classroom.ended.value}>
      {PATTERNS.map((pattern) => (
        <button
          key={pattern}
          type="button"
          class="btn"
          data-testid={`cue-thought-${pattern}`}
          onClick={() => void commands.perform({ type: 'cuePattern', pattern, strength: 1, durationMs: CUE_MS })}
        >
          {t(`cue.thought.${pattern}`)}
        </button>
      ))}
    </fieldset>
  )
}
