import { expect, it } from 'vitest'
import { INTERNEURON_VOICE, PYRAMIDAL_VOICE, voiceOf } from './voices'

it('gives cells at rest their own pitch, half as loud as can be', () => {
  expect(voiceOf(2.9, 2.9, PYRAMIDAL_VOICE)).toEqual({ pitchHz: 196, loudness: 0.5 })
  expect(voiceOf(16.8, 16.8, INTERNEURON_VOICE)).toEqual({ pitchHz: 587, loudness: 0.5 })
})

it('rises by an octave when the rate doubles, and gets louder', () => {
  const doubled = voiceOf(6, 3, PYRAMIDAL_VOICE)
  expect(doubled.pitchHz).toBeCloseTo(392)
  expect(doubled.loudness).toBeCloseTo(2 / 3)
})

it('is silent where no cell fires, and where nothing is known', () => {
  for (const rateHz of [0, -1, Number.NaN]) expect(voiceOf(rateHz, 3, PYRAMIDAL_VOICE).loudness).toBe(0)
  expect(voiceOf(3, Number.NaN, PYRAMIDAL_VOICE).loudness).toBe(0)
})

it('stays within its range and below full loudness, whatever the rate', () => {
  for (let rateHz = 0.01; rateHz < 1_000; rateHz *= 1.7) {
    for (const range of [PYRAMIDAL_VOICE, INTERNEURON_VOICE]) {
      const { pitchHz, loudness } = voiceOf(rateHz, 3, range)
      expect(pitchHz).toBeGreaterThanOrEqual(range.restHz * 2 ** -range.octavesDown - 1e-9)
      expect(pitchHz).toBeLessThanOrEqual(range.restHz * 2 ** range.octavesUp + 1e-9)
      expect(loudness).toBeLessThan(1)
    }
  }
})

it('never confuses the two: calm interneurons are above calm pyramidal cells by more than an octave', () => {
  expect(INTERNEURON_VOICE.restHz / PYRAMIDAL_VOICE.restHz).toBeGreaterThan(2)
})
