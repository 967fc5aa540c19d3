/** A labelled field for a number; what is no number in its range is not told on. */
export function NumberField(props: {
  readonly id: string
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max?: number
  readonly step?: number
  readonly disabled: boolean
  readonly onValue: (value: number) => void
}) {
  const { id, label, value, min, max, step, disabled, onValue } = props
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="decimal"
        required
        min={min}
        max={max}
        step={step ?? 'any'}
        value={value}
        disabled={disabled}
        onInput={(event) => {
          const next = event.currentTarget.valueAsNumber
          if (next >= min && next <= (max ?? Number.MAX_VALUE)) onValue(next)
        }}
      />
    </div>
  )
}
