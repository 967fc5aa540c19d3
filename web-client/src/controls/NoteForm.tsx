import { useState } from 'preact/hooks'
import type { LiveConnection } from '../connection/LiveConnection'
import { t } from '../i18n'
import { BOOKMARK_MAX_CHARS, NOTE_MAX_CHARS } from '../protocol/commands'

/** Writes a note on the timeline, or sets a bookmark: a short one to come back to, which needs no words. */
export function NoteForm({ connection }: { readonly connection: LiveConnection }) {
  const ended = connection.classroom.ended.value
  const [text, setText] = useState('')
  const words = text.trim()
  const add = (event: Event) => {
    event.preventDefault()
    if (words !== '') {
      void connection.commands.perform({ type: 'addNote', text: words })
      setText('')
    }
  }
  const bookmark = () => {
    const label = words === '' ? t('bookmark.plain') : words.slice(0, BOOKMARK_MAX_CHARS)
    void connection.commands.perform({ type: 'addBookmark', text: label })
    setText('')
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
      <div class="row">
        <button type="submit" class="btn" disabled={ended || words === ''}>
          {t('note.add')}
        </button>
        <button type="button" class="btn" disabled={ended} onClick={bookmark}>
          <span aria-hidden="true">⚑</span> {t('bookmark.add')}
        </button>
      </div>
    </form>
  )
}
