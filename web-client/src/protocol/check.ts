/** Small checks of parsed JSON, put together into one for each message. A failed check throws {@link BrokenMessage}. */

import { BrokenMessage } from './ByteReader'

/** Returns the value as what it was checked to be. `path` names the place within the message. */
export type Check<T> = (value: unknown, path: string) => T

function fail(path: string, expected: string): never {
  throw new BrokenMessage(`${path} is not ${expected}`)
}

export const text: Check<string> = (value, path) => (typeof value === 'string' ? value : fail(path, 'a text'))

export const flag: Check<boolean> = (value, path) => (typeof value === 'boolean' ? value : fail(path, 'true or false'))

export const real: Check<number> = (value, path) =>
  typeof value === 'number' && Number.isFinite(value) ? value : fail(path, 'a finite number')

export const integer: Check<number> = (value, path) =>
  Number.isSafeInteger(value) ? (value as number) : fail(path, 'an integer')

export function oneOf<T extends string>(options: readonly T[]): Check<T> {
  return (value, path) =>
    options.includes(value as T) ? (value as T) : fail(path, `one of ${options.join(', ')}, but ${String(value)}`)
}

/** An absent field and null mean the same. */
export function optional<T>(check: Check<T>): Check<T | null> {
  return (value, path) => (value === undefined || value === null ? null : check(value, path))
}

/** Takes what an older server meant when it did not send the field. */
export function orElse<T>(check: Check<T>, absent: T): Check<T> {
  return (value, path) => (value === undefined || value === null ? absent : check(value, path))
}

export function list<T>(check: Check<T>): Check<readonly T[]> {
  return (value, path) =>
    Array.isArray(value) ? value.map((item, index) => check(item, `${path}[${index}]`)) : fail(path, 'a list')
}

/** Keeps the fields of `shape`; what a newer server adds is left out. */
export function object<T extends object>(shape: { readonly [K in keyof T]: Check<T[K]> }): Check<T> {
  return (value, path) => {
    const fields = anyObject(value, path)
    const checked: Partial<T> = {}
    for (const name of Object.keys(shape) as (keyof T & string)[]) {
      checked[name] = shape[name](fields[name], `${path}.${name}`)
    }
    return checked as T
  }
}

export const anyObject: Check<Readonly<Record<string, unknown>>> = (value, path) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : fail(path, 'an object')
