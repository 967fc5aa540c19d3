import type { ComponentChildren } from 'preact'

/** A part of the desk that folds away. */
export function Fold(props: { readonly title: string; readonly open?: boolean; readonly children: ComponentChildren }) {
  return (
    <details class="card fold host-fold" open={props.open ?? false}>
      <summary>
        <h2 class="host-fold-title">{props.title}</h2>
      </summary>
      <div class="stack host-fold-body">{props.children}</div>
    </details>
  )
}
