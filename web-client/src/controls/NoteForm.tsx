import { useState } from 'preact/hooks'
import type { LiveConnection } from '../connection/LiveConnection'
import { t } from '../i18n'
import { NOTE_MAX_CHARS } from '../protocol/commands'

/** Writes a note on the timeline. */
export function NoteForm({ connection }: { readonly connection: LiveConnection }) {
  const ended = connection.classroom.ended.value
  const [text, setText] = useState('')
  const add = (event: Event) => {
    event.preventDefault()
    if (text.trim() !== '') {
      void connection.commands.perform({ type: 'addNote', text: text.trim() })
      setText('')
    }
  }
  return (
    <form class="stack" onSubmit={add}>
      <div class="field">
        <label for="note">{t('note.label')}</label>
        <input
          id="note"
          maxLength={NOTE_MAX_CHARS}
          value={text}
          disabled={ended}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="btn" disabled={ended || text.trim() === ''}>
        {t('note.add')}
      </button>
    </form>
  )
}
