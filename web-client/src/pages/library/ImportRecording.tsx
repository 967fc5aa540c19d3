import { useState } from 'preact/hooks'
import { ownRecordings } from '../../connection/browser'
import type { OwnRecording } from '../../connection/ownRecordings'
import { deleteRecording, importRecording, recordingTitle } from '../../connection/showings'
import { ConfirmButton } from '../../controls/ConfirmButton'
import { t, told } from '../../i18n'
import { say } from '../../i18n/showTexts'
import { navigate } from '../router'

const ENDING = '.synrec'

/** Brings in a recording that left this or another server as a file, by dropping it here or choosing it. */
export function ImportRecording() {
  const [state, setState] = useState<'idle' | 'over' | 'busy'>('idle')
  const [problem, setProblem] = useState<string | null>(null)
  const bring = async (file: File | undefined) => {
    if (file === undefined) {
      setState('idle')
      return
    }
    setProblem(null)
    setState('busy')
    const why = await take(file)
    setState('idle')
    setProblem(why)
  }
  return (
    <section id="import" class="card import" aria-labelledby="import-title">
      <h2 id="import-title">{say('import.title')}</h2>
      <p class="quiet">{say('import.text')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is for pointers; the button in it does the same */}
      <div
        class="import-drop"
        data-state={state}
        onDragOver={(event) => {
          event.preventDefault()
          setState('over')
        }}
        onDragLeave={() => setState('idle')}
        onDrop={(event) => {
          event.preventDefault()
          void bring(event.dataTransfer?.files[0])
        }}
      >
        <label class="btn">
          <input
            class="visually-hidden"
            type="file"
            accept={ENDING}
            disabled={state === 'busy'}
            data-testid="import-file"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0]
              event.currentTarget.value = '' // the same file may be chosen again
              void bring(file)
            }}
          />
          {say('import.choose')}
        </label>
        {state === 'busy' ? (
          <span role="status" class="row">
            <span class="spinner" /> {say('import.busy')}
          </span>
        ) : (
          <span class="quiet">{say('import.drop')}</span>
        )}
      </div>
      {problem !== null && (
        <p class="notice" data-tone="danger" role="alert">
          {problem}
        </p>
      )}
      <Own />
    </section>
  )
}

/* Goes to the recording, or says why it can't be taken. */
async function take(file: File): Promise<string | null> {
  if (file.size === 0) return say('import.empty', { name: file.name })
  const answer = await importRecording(file)
  if (answer.kind === 'unreachable') return t('page.unreachable')
  if (answer.kind === 'refused') return `${say('import.refused', { name: file.name })} ${answer.reason.message}`
  const { recording, token } = answer.value
  const about = await recordingTitle(recording)
  const title = about.kind === 'ok' && about.value.title !== null ? told(about.value.title) : ''
  ownRecordings.add({ recording, token, title: title || file.name.replace(ENDING, '') })
  navigate(`/review/${encodeURIComponent(recording)}`)
  return null
}

/** What this browser brought in before. */
function Own() {
  const [own, setOwn] = useState<readonly OwnRecording[]>(() => ownRecordings.all())
  if (own.length === 0) return null
  const remove = async (each: OwnRecording) => {
    if (await deleteRecording(each)) {
      ownRecordings.remove(each.recording)
      setOwn(ownRecordings.all())
    }
  }
  return (
    <>
      <h3 class="import-own">{say('import.own')}</h3>
      <ul class="list" aria-label={say('import.own')}>
        {own.map((each) => (
          <li key={each.recording} class="list-item">
            <a href={`/review/${encodeURIComponent(each.recording)}`}>{each.title}</a>
            <span class="spacer" />
            <ConfirmButton
              danger
              question={say('import.delete.question', { name: each.title })}
              consequence={say('import.delete.consequence')}
              confirm={say('import.delete')}
              onConfirm={() => void remove(each)}
            >
              {say('import.delete')}
            </ConfirmButton>
          </li>
        ))}
      </ul>
    </>
  )
}
