/** Makes the rates of one region heard: a low voice for pyramidal cells, a high one for interneurons. Comes with the first wish for it. */

import { type FrameStore, type RegionName, restRates, USUAL_REST } from '../model'
import { INTERNEURON_VOICE, PYRAMIDAL_VOICE, type Voice, voiceOf } from './voices'

/* Two voices at full loudness and volume stay below a third of what a loudspeaker can give: nobody is startled. */
const LOUDEST_VOICE = 0.16

/* Steps would click; this follows a burst and stays soft. */
const GLIDE_S = 0.12

/* Rates of one frame are a roll of the dice; half a second is a rate. */
const MEAN_FRAMES = 10

const REFRESH_MS = 100

/* Without a frame for so long the class stands, and there is nothing to be heard. */
const STANDS_AFTER_MS = 1_500

interface Sounding {
  readonly oscillator: OscillatorNode
  readonly gain: GainNode
}

export class RateSound {
  readonly #context: AudioContext
  readonly #master: GainNode
  readonly #pyramidal: Sounding
  readonly #interneurons: Sounding
  readonly #timer: ReturnType<typeof setInterval>
  readonly #unsubscribe: () => void
  readonly #onVisibility: () => void
  #frameAtMs = 0

  constructor(
    private readonly frames: FrameStore,
    private region: RegionName,
    volume: number,
  ) {
    this.#context = new AudioContext()
    this.#master = new GainNode(this.#context, { gain: volume })
    this.#master.connect(this.#context.destination)
    this.#pyramidal = this.#sounding('triangle', PYRAMIDAL_VOICE.restHz, -0.4)
    this.#interneurons = this.#sounding('sine', INTERNEURON_VOICE.restHz, 0.4)
    this.#unsubscribe = frames.onFrame(() => {
      this.#frameAtMs = performance.now()
    })
    this.#timer = setInterval(() => this.#hear(), REFRESH_MS)
    this.#onVisibility = () => void (document.hidden ? this.#context.suspend() : this.#context.resume())
    document.addEventListener('visibilitychange', this.#onVisibility)
    void this.#context.resume()
  }

  listenTo(region: RegionName): void {
    this.region = region
  }

  /** 0 … 1. */
  set volume(volume: number) {
    this.#master.gain.setTargetAtTime(volume, this.#context.currentTime, GLIDE_S)
  }

  dispose(): void {
    clearInterval(this.#timer)
    this.#unsubscribe()
    document.removeEventListener('visibilitychange', this.#onVisibility)
    void this.#context.close()
  }

  #sounding(type: OscillatorType, frequency: number, pan: number): Sounding {
    const oscillator = new OscillatorNode(this.#context, { type, frequency })
    const gain = new GainNode(this.#context, { gain: 0 })
    oscillator.connect(gain).connect(new StereoPannerNode(this.#context, { pan })).connect(this.#master)
    oscillator.start()
    return { oscillator, gain }
  }

  #hear(): void {
    const stands = performance.now() - this.#frameAtMs > STANDS_AFTER_MS
    const { excitatoryHz, inhibitoryHz } = ratesOf(this.frames, this.region)
    const rest = restRates(this.frames, this.region) ?? USUAL_REST
    this.#sing(this.#pyramidal, voiceOf(stands ? 0 : excitatoryHz, rest.excitatoryHz, PYRAMIDAL_VOICE))
    this.#sing(this.#interneurons, voiceOf(stands ? 0 : inhibitoryHz, rest.inhibitoryHz, INTERNEURON_VOICE))
  }

  #sing({ oscillator, gain }: Sounding, { pitchHz, loudness }: Voice): void {
    const now = this.#context.currentTime
    if (loudness > 0) oscillator.frequency.setTargetAtTime(pitchHz, now, GLIDE_S)
    gain.gain.setTargetAtTime(loudness * LOUDEST_VOICE, now, GLIDE_S)
  }
}

/** Rates of a region over the last half second of neural time. */
export function ratesOf(frames: FrameStore, region: RegionName): { excitatoryHz: number; inhibitoryHz: number } {
  const mean = (metric: 'rateEHz' | 'rateIHz') => {
    const last = frames.metrics.series(`${region}.${metric}`).value.subarray(-MEAN_FRAMES)
    return last.reduce((sum, value) => sum + value, 0) / Math.max(1, last.length)
  }
  return { excitatoryHz: mean('rateEHz'), inhibitoryHz: mean('rateIHz') }
}
