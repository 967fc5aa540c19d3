import { useState } from 'preact/hooks'
import './LessonPicture.css'

/** What came out of a lesson's own run, drawn by the server; quiet lines while there is no picture. */
export function LessonPicture({ picture }: { readonly picture: string | null }) {
  const [missing, setMissing] = useState(false)
  return (
    <span class="lesson-picture">
      {picture === null || missing ? (
        <svg viewBox="0 0 320 180" aria-hidden="true" preserveAspectRatio="xMidYMid slice">
          <path d="M0 120 C 60 112 70 60 120 66 S 190 140 230 118 S 290 92 320 98" />
          <path d="M0 138 C 50 134 90 128 130 132 S 220 96 260 104 S 300 128 320 126" />
        </svg>
      ) : (
        <img src={picture} alt="" loading="lazy" onError={() => setMissing(true)} />
      )}
    </span>
  )
}
