/** How firing rates become two voices: which pitch, and how loud. No audio, no DOM. */

export interface Voice {
  readonly pitchHz: number
  /** 0 … 1, before the listener's volume. */
  readonly loudness: number
}

export interface VoiceRange {
  /** The pitch at rest. */
  readonly restHz: number
  readonly octavesDown: number
  readonly octavesUp: number
}

/* A twelfth apart, so that nobody takes one for the other; within what the loudspeaker of a phone can give. */
export const PYRAMIDAL_VOICE: VoiceRange = { restHz: 196, octavesDown: 0.5, octavesUp: 2 }
export const INTERNEURON_VOICE: VoiceRange = { restHz: 587, octavesDown: 1, octavesUp: 1 }

/**
 * The voice of cells that fire at `rateHz` and at `restHz` when nothing happens: twice the rate is an octave higher. At rest it
 * is half as loud as it can become, and cells that are silent cannot be heard.
 */
export function voiceOf(rateHz: number, restHz: number, range: VoiceRange): Voice {
  if (!(rateHz > 0) || !(restHz > 0)) return { pitchHz: range.restHz, loudness: 0 }
  const octaves = Math.min(range.octavesUp, Math.max(-range.octavesDown, Math.log2(rateHz / restHz)))
  return { pitchHz: range.restHz * 2 ** octaves, loudness: rateHz / (rateHz + restHz) }
}
