/** How the two clocks read. */

import { number, t } from '../i18n'

export const SECOND = 1
export const MINUTE = 60
export const HOUR = 3_600
export const DAY = 86_400

/** Choices of body time for each second, from real time to a day. */
export const LAPSES = [SECOND, MINUTE, 10 * MINUTE, HOUR, 6 * HOUR, DAY] as const

/** For example `1 s = 10 min`. */
export function lapseText(bodySecondsPerSecond: number): string {
  return `1 s = ${durationText(bodySecondsPerSecond)}`
}

/** A span in its largest whole unit, for example `6 h`. */
export function durationText(seconds: number): string {
  const [size, unit] = unitOf(seconds)
  const value = seconds / size
  return t(`unit.${unit}`, { value: number(value, Number.isInteger(value) ? 0 : 1) })
}

function unitOf(seconds: number): [number, 's' | 'min' | 'h' | 'd'] {
  if (seconds >= DAY) return [DAY, 'd']
  if (seconds >= HOUR) return [HOUR, 'h']
  if (seconds >= MINUTE) return [MINUTE, 'min']
  return [SECOND, 's']
}

/** Body time as day and time of day since the class began, for example `day 3, 07:20`. */
export function bodyTimeText(bodyTimeMs: number): string {
  const minutes = Math.floor(bodyTimeMs / 60_000)
  const time = `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`
  const seconds = pad(Math.floor(bodyTimeMs / 1000) % 60)
  const days = Math.floor(minutes / 1440)
  return days === 0 ? `${time}:${seconds}` : t('clock.dayTime', { day: String(days), time })
}

/** Neural time, mm:ss. */
export function neuralTimeText(neuralMs: number): string {
  const seconds = Math.floor(neuralMs / 1000)
  return `${pad(Math.floor(seconds / 60))}:${pad(seconds % 60)}`
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
