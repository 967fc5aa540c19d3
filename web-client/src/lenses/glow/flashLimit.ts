/**
 * How neurons glow, and how flashing is kept harmless. Light levels are relative luminances, 0…1. No DOM.
 *
 * WCAG counts a flash as a rise and a fall of at least a tenth of full luminance, and allows three in a second. A region is large on screen,
 * so what is limited is the mean light of a whole region; single neurons may sparkle as they like.
 */

/** Time constant with which a neuron's glow fades after a spike. */
export const GLOW_DECAY_MS = 150

/**
 * What one spike adds to a neuron's glow. Interneurons fire five times as often as pyramidal cells; with as much for each
 * spike they would never go dark, and their rhythm couldn't be seen.
 */
export const GLOW_PER_SPIKE = { excitatory: 0.7, inhibitory: 0.25 }

/** The same for the circuit of two areas: its pyramidal cells hold 40 Hz, and must not be one white patch then. */
export const GLOW_PER_SPIKE_OF_AREAS = { excitatory: 0.12, inhibitory: 0.12 }

/* A tenth up and a tenth down again must take longer than a third of a second. 10 % for rounding. */
const MAX_SLEW_PER_S = 0.9 * ((2 * 0.1) / (1 / 3))

/** Returns what is left of a glow of 1 after `elapsedMs`. */
export function glowLeft(elapsedMs: number): number {
  return Math.exp(-elapsedMs / GLOW_DECAY_MS)
}

/** How to show a region so that its mean light moves slowly enough: multiply each glow by `gain`, then add `lift`. */
export interface Dimming {
  readonly gain: number
  readonly lift: number
}

/** Follows a region's mean glow no faster than flashing allows. */
export class FlashLimiter {
  #shown = 0

  /** Takes the mean glow wanted now and returns how to show it. */
  limit(mean: number, elapsedMs: number): Dimming {
    const step = (MAX_SLEW_PER_S * Math.min(elapsedMs, 100)) / 1000
    this.#shown += Math.min(Math.max(mean - this.#shown, -step), step)
    return {
      gain: mean > this.#shown ? this.#shown / mean : 1,
      lift: Math.max(0, this.#shown - mean),
    }
  }
}
