/* So much lies between a line's end and its label, and beyond the label. */
const BEFORE_LABEL_PX = 12
const SPARE_PX = 4

/**
 * How much room charts leave at their right for labels: as much as the widest label of any of them needs, so that their
 * times line up.
 *
 * It only ever grows: an axis that breathes with each new digit would make every line tremble.
 */
export class LabelRoom {
  #widthPx = 0
  readonly #sharers = new Set<() => void>()

  get widthPx(): number {
    return this.#widthPx
  }

  /** Makes room for a label of this width. Whoever shares the room is told when that takes more than there was. */
  hold(labelPx: number): void {
    if (labelPx + BEFORE_LABEL_PX <= this.#widthPx) return
    this.#widthPx = Math.ceil(labelPx) + BEFORE_LABEL_PX + SPARE_PX
    for (const widened of this.#sharers) widened()
  }

  /** Calls `widened` each time the room grows, and returns what ends that. */
  share(widened: () => void): () => void {
    this.#sharers.add(widened)
    return () => this.#sharers.delete(widened)
  }
}
