/** What every lens is: something that draws a class's frames into a host element until it is disposed. */

import type { FrameSource } from '../model'
import type { Picture } from '../picture'

export interface Lens {
  /** Stops drawing, ends subscriptions and empties the host. */
  dispose(): void
  /** What it shows now, plot by plot, to be saved. */
  pictures(): readonly Picture[]
}

/**
 * Puts a lens into `host`, which has a size of its own. Frames may be live or replayed; a lens can't tell. Nothing is drawn,
 * and nothing subscribed to, while the host is off-screen or the page hidden.
 */
export type MountLens<Options = Record<never, never>, Handle extends Lens = Lens> = (
  host: HTMLElement,
  source: FrameSource,
  options?: Options,
) => Handle
