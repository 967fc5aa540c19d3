import { useRef, useState } from 'preact/hooks'
import { number, told } from '../../i18n'
import { say } from '../../i18n/showTexts'
import { FRAME_MS, frameOfWish, readWishedTime } from '../../model'
import { bodyTimeText, neuralTimeText } from '../lapse'
import { Modal } from '../Modal'
import './JumpDialog.css'
import type { Show } from './Show'

/** Goes to a time that is typed, or to a chapter that is chosen. */
export function JumpDialog({ show, onClose }: { readonly show: Show; readonly onClose: () => void }) {
  const field = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const go = () => {
    const reached = frameTyped(show, field.current?.value ?? '')
    if (typeof reached === 'string') {
      setProblem(reached)
      field.current?.select()
    } else {
      show.seek(reached)
      onClose()
    }
  }
  return (
    <Modal title={say('show.key.jump')} onClose={onClose}>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault()
          go()
        }}
      >
        <label for="jump-time">{say('show.jump.label')}</label>
        <div class="row jump-row">
          <input
            ref={field}
            id="jump-time"
            type="text"
            autocomplete="off"
            spellcheck={false}
            placeholder="21d 3h"
            aria-invalid={problem !== null}
            aria-describedby="jump-hint"
          />
          <button type="submit" class="btn btn-primary">
            {say('show.jump.go')}
          </button>
        </div>
        <p
          id="jump-hint"
          class={problem === null ? 'field-hint' : 'field-error'}
          role={problem === null ? undefined : 'alert'}
        >
          {problem ?? say('show.jump.hint')}
        </p>
      </form>
      {show.timeline.chapters.length > 0 && <ChapterList show={show} onChosen={onClose} />}
    </Modal>
  )
}

/* The frame, or what is wrong with what was typed. */
function frameTyped(show: Show, typed: string): number | string {
  const wish = readWishedTime(typed)
  if (wish === null) return say('show.jump.unreadable')
  const found = frameOfWish(show.timeline, wish, show.frame.peek())
  return found.kind === 'frame' ? found.frame : say('show.jump.beyond', { end: endText(show) })
}

function endText({ timeline, connection }: Show): string {
  const { frames, lapses } = timeline
  const last = lapses.at(-1)
  const neural = neuralTimeText(frames * FRAME_MS)
  const body = last === undefined ? 0 : last.bodyTimeMs + (frames - last.frame) * FRAME_MS * last.lapse
  const first = connection.classroom.circuit === 'classroom' ? `${bodyTimeText(body)} = ` : ''
  return `${first}${neural} = ${say('show.frame', { frame: number(frames, 0) })}`
}

/** The chapters as buttons, the current one marked. */
export function ChapterList({ show, onChosen }: { readonly show: Show; readonly onChosen?: () => void }) {
  const withBody = show.connection.classroom.circuit === 'classroom'
  return (
    <ol class="chapter-list" aria-label={say('show.chapters')}>
      {show.timeline.chapters.map((chapter, index) => (
        <li key={chapter.frame}>
          <button
            type="button"
            class="chapter-item"
            aria-current={index === show.chapterIndex.value ? 'step' : undefined}
            onClick={() => {
              show.seek(chapter.frame)
              onChosen?.()
            }}
          >
            <span class="num quiet">{index + 1}</span>
            <span>{told(chapter.title)}</span>
            <span class="num quiet">
              {withBody ? bodyTimeText(chapter.bodyTimeMs) : neuralTimeText(chapter.frame * FRAME_MS)}
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}
