import { Icon, type IconName } from './Icon'

/** A button that is known by its sign; its words are read out and shown to a pointer. */
export function SignButton(props: {
  readonly icon: IconName
  readonly words: string
  /** The key that does the same. */
  readonly hint?: string
  readonly onPress: () => void
}) {
  return (
    <button
      type="button"
      class="btn btn-icon"
      aria-label={props.words}
      title={props.hint === undefined ? props.words : `${props.words} (${props.hint})`}
      onClick={props.onPress}
    >
      <Icon name={props.icon} />
    </button>
  )
}
