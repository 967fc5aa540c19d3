import { useRef, useState } from 'preact/hooks'
import { told } from '../../i18n'
import { say } from '../../i18n/showTexts'
import { bodyTimeAt, chapterAt, type Span, type StoryMark } from '../../model'
import { signOf } from '../MarkList'
import { markText } from '../markText'
import { SECOND_FRAMES, type Show } from './Show'
import './SeekBar.css'
import { placeText } from './showText'

/* A mark this near to the pointer is named, in CSS pixels. */
const NEAR_PX = 7

/** The recording from end to end, by neural time: what is shown, what can be shown at once, its chapters and what happened. */
export function SeekBar({ show }: { readonly show: Show }) {
  const bar = useRef<HTMLDivElement>(null)
  const [pointed, setPointed] = useState<{ readonly frame: number; readonly nearFrames: number } | null>(null)
  const { state, frames, timeline } = show
  const frame = show.frame.value
  const place = (at: number) => `${(100 * Math.min(at, frames)) / Math.max(1, frames)}%`
  const stretch = ({ from, to }: Span) => ({ insetInlineStart: place(from), inlineSize: place(to - from) })
  const onPointer = (event: PointerEvent) => {
    const box = bar.current?.getBoundingClientRect()
    if (box === undefined || box.width === 0) return
    const share = Math.min(Math.max((event.clientX - box.left) / box.width, 0), 1)
    const fromStart = getComputedStyle(bar.current as Element).direction === 'rtl' ? 1 - share : share
    setPointed({ frame: Math.round(fromStart * frames), nearFrames: (NEAR_PX / box.width) * frames })
  }
  return (
    <div class="seek">
      <div class="seek-room" onPointerMove={onPointer} onPointerLeave={() => setPointed(null)}>
        <div class="seek-track" ref={bar} aria-hidden="true">
          <span class="seek-developed" style={{ inlineSize: place(state?.developed ?? 0) }} />
          {timeline.dull.map((dull) => (
            <span key={dull.from} class="seek-dull" style={stretch(dull)} />
          ))}
          {state?.loop != null && <span class="seek-loop" style={stretch(state.loop)} />}
          <span class="seek-shown" style={{ inlineSize: place(frame) }} />
          {show.loopFrom.value !== null && (
            <span class="seek-loop-from" style={{ insetInlineStart: place(show.loopFrom.value) }} />
          )}
          {timeline.chapters.map((chapter) => (
            <span key={chapter.frame} class="seek-chapter" style={{ insetInlineStart: place(chapter.frame) }} />
          ))}
          {timeline.marks.filter(isDrawn).map((mark) => (
            <span
              key={`${mark.frame} ${mark.text}`}
              class="seek-mark"
              style={{ insetInlineStart: place(mark.frame) }}
            />
          ))}
        </div>
        <input
          type="range"
          class="seek-input"
          data-testid="seek"
          min={0}
          max={frames}
          step={1}
          value={frame}
          aria-label={say('show.seek')}
          aria-valuetext={placeText(show, frame, show.bodyTimeMs.value, show.chapterIndex.value)}
          onInput={(event) => show.seek(Number(event.currentTarget.value))}
          onKeyDown={(event) => moveByKey(event, show)}
        />
        {pointed !== null && (
          <div
            class="seek-tip"
            style={{ insetInlineStart: place(pointed.frame) }}
            data-side={sideOf(pointed.frame / frames)}
          >
            <Pointed show={show} frame={pointed.frame} nearFrames={pointed.nearFrames} />
          </div>
        )}
      </div>
      <ChapterNames show={show} />
    </div>
  )
}

/* Chapters have ticks of their own. */
function isDrawn({ type }: StoryMark): boolean {
  return type !== 'chapter'
}

/* Near an edge the words stay on the page. */
function sideOf(share: number): 'start' | 'middle' | 'end' {
  if (share < 0.15) return 'start'
  return share > 0.85 ? 'end' : 'middle'
}

function Pointed(props: { readonly show: Show; readonly frame: number; readonly nearFrames: number }) {
  const { show, frame, nearFrames } = props
  const { timeline } = show
  const marks = timeline.marks.filter((mark) => isDrawn(mark) && Math.abs(mark.frame - frame) <= nearFrames).slice(0, 3)
  return (
    <>
      <span class="num">{placeText(show, frame, bodyTimeAt(timeline, frame), chapterAt(timeline, frame))}</span>
      {marks.map((mark) => (
        <span key={`${mark.frame} ${mark.text}`}>
          {signOf(mark.type)} {markText(mark, show.connection.classroom.circuit)}
        </span>
      ))}
    </>
  )
}

/** The names of the chapters below their stretches, as far as there is room; for eyes and pointers, others have keys and lists. */
function ChapterNames({ show }: { readonly show: Show }) {
  const { timeline, frames } = show
  if (timeline.chapters.length < 2) return null
  return (
    <div class="seek-names" aria-hidden="true">
      {timeline.chapters.map((chapter, index) => {
        const until = timeline.chapters[index + 1]?.frame ?? frames
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: chapters have keys of their own, and the list to jump to has buttons
          // biome-ignore lint/a11y/noStaticElementInteractions: a name that is pointed at, beside the slider that does the same
          <span
            key={chapter.frame}
            style={{ flexGrow: Math.max(0, until - chapter.frame) }}
            data-now={index === show.chapterIndex.value}
            title={told(chapter.title)}
            onClick={() => show.seek(chapter.frame)}
          >
            {told(chapter.title)}
          </span>
        )
      })}
    </div>
  )
}

/* A second up and down; the rest of a slider's keys are the presenter's. */
function moveByKey(event: KeyboardEvent, show: Show): void {
  const step = { ArrowUp: SECOND_FRAMES, ArrowDown: -SECOND_FRAMES }[event.key]
  if (step === undefined) return
  event.preventDefault()
  show.seek(show.frame.peek() + (event.shiftKey ? 10 * step : step))
}
