import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { t } from '../i18n'
import { BrandBar } from './BrandBar'

/* Longer than any server that is there takes to answer. */
const PATIENCE_MS = 6_000

/** A page that is not there yet; after a while it says what may be wrong. */
export function Waiting({ text }: { readonly text: string }) {
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <main class="interlude" aria-busy="true">
      <span class="spinner interlude-spinner" />
      <p role="status">{long ? t('page.unreachable') : text}</p>
    </main>
  )
}

/** A page that could not be shown, and the one thing to do about it. */
export function Failure(props: {
  readonly title: string
  readonly text?: string
  readonly action: string
  readonly onAction: () => void
  readonly children?: ComponentChildren
}) {
  return (
    <>
      <BrandBar />
      <main class="interlude">
        <div class="card stack interlude-card">
          <h1>{props.title}</h1>
          {props.text !== undefined && <p role="alert">{props.text}</p>}
          {props.children}
          <button type="button" class="btn btn-primary btn-large" onClick={props.onAction}>
            {props.action}
          </button>
        </div>
      </main>
    </>
  )
}
