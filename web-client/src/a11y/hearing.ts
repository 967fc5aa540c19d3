/** Whether this page is heard: off until asked for, and off again when its brain goes. What makes the sound loads with the first wish. */

import { signal } from '@preact/signals-core'
import type { FrameStore, RegionName } from '../model'
import type { RateSound } from './RateSound'

/* Soft: somebody may wear earphones. */
const FIRST_VOLUME = 0.4
const VOLUME_KEY = 'synaptarium.volume'

/** The brain that the page shows, told by its {@link Announcer}. */
export const brainInSight = signal<FrameStore | null>(null)

export const heard = signal<'off' | 'on' | 'impossible'>('off')
export const region = signal<RegionName>('PFC')
export const volume = signal(keptVolume())

let sound: RateSound | null = null

export async function switchSound(on: boolean): Promise<void> {
  const frames = brainInSight.value
  if (!on || frames === null) {
    sound?.dispose()
    sound = null
    heard.value = 'off'
    return
  }
  if (heard.value === 'on') return
  heard.value = 'on' // at once: the switch must not wait for the network
  try {
    const { RateSound } = await import('./RateSound')
    // Meanwhile it may have been switched off, or off and on again.
    if (heard.value === 'on') sound ??= new RateSound(frames, regionOf(frames), volume.value)
  } catch {
    heard.value = 'impossible'
  }
}

export function chooseRegion(next: RegionName): void {
  region.value = next
  sound?.listenTo(next)
}

/** 0 … 1. */
export function chooseVolume(next: number): void {
  volume.value = next
  if (sound !== null) sound.volume = next
  try {
    localStorage.setItem(VOLUME_KEY, String(next))
  } catch {
    // Then it is as loud as chosen until the page is left.
  }
}

/** The region that is listened to; another circuit has others. */
export function regionOf(frames: FrameStore): RegionName {
  return frames.regions.includes(region.value) ? region.value : (frames.regions[0] ?? 'PFC')
}

function keptVolume(): number {
  try {
    const kept = Number.parseFloat(localStorage.getItem(VOLUME_KEY) ?? '')
    return kept >= 0 && kept <= 1 ? kept : FIRST_VOLUME
  } catch {
    return FIRST_VOLUME
  }
}
