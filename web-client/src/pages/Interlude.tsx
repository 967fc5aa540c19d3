import type { ComponentChildren } from 'preact'
import { BrandBar } from './BrandBar'

/** A page that is not there yet. */
export function Waiting({ text }: { readonly text: string }) {
  return (
    <main class="interlude" aria-busy="true">
      <span class="spinner interlude-spinner" />
      <p role="status">{text}</p>
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
