/** The server's REST interface: what is asked before there is a socket. Refusals come back as values. */

import { type Check, flag, list, object, optional, orElse, real, text } from '../protocol/check'
import type { Command } from '../protocol/commands'
import { type LocalText, readLocalText } from '../protocol/localText'
import type { ChapterStart, Reason } from '../protocol/messages'
import { chapterStart, reason } from '../protocol/readServerMessage'

export interface ScenarioSummary {
  readonly id: string
  readonly title: LocalText
  readonly summary: LocalText
  readonly minutes: number
  readonly level: string
  /** Where the picture of its own run lies; null while there is none. */
  readonly picture: string | null
  readonly chapters: readonly ChapterStart[]
}

export interface CreatedClass {
  readonly classId: string
  readonly code: string
  readonly hostToken: string
  readonly hostUrl: string
  readonly joinUrl: string
  readonly screenUrl: string
}

export type Answer<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'refused'; readonly reason: Reason }
  | { readonly kind: 'unreachable' }

const summary: Check<ScenarioSummary> = object<ScenarioSummary>({
  id: text,
  title: readLocalText,
  summary: readLocalText,
  minutes: real,
  level: orElse(text, ''),
  picture: optional(text),
  chapters: list(chapterStart),
})

export const createdClass = object<CreatedClass>({
  classId: text,
  code: text,
  hostToken: text,
  hostUrl: text,
  joinUrl: text,
  screenUrl: text,
})

export function listScenarios(): Promise<Answer<readonly ScenarioSummary[]>> {
  return ask('/api/scenarios', {}, list(summary))
}

/** How a class is to be when it opens; what is absent is the lesson's own. */
export interface Preparation {
  /** A whole number of 64 bits: more digits than a number of this language holds. */
  readonly seed?: bigint
  readonly settings?: readonly Command[]
  readonly bodyTimeMs?: number
}

/** Makes a class from a scenario, or a blank brain without one. */
export function createClass(scenario: string | null, prepared: Preparation = {}): Promise<Answer<CreatedClass>> {
  const { seed, ...rest } = prepared
  const fields = JSON.stringify({ scenario, ...rest })
  const body = seed === undefined ? fields : `${fields.slice(0, -1)},"seed":${seed}}` // exactly, digit for digit
  return ask('/api/classes', { method: 'POST', headers: { 'content-type': 'application/json' }, body }, createdClass)
}

export function offerNickname(): Promise<Answer<{ readonly nickname: string }>> {
  return ask('/api/nickname', {}, object<{ nickname: string }>({ nickname: text }))
}

/** The files of a class that only its host may have. */
export const CLASS_FILES = {
  recording: 'recording',
  synrec: 'recording.synrec',
  report: 'report.xlsx',
  series: 'series.csv',
  scenario: 'scenario.yaml',
} as const
export type ClassFile = keyof typeof CLASS_FILES

/** Fetches a file of a class. Recordings call people "Student 3", unless their host keeps the nicknames. */
export async function downloadFile(
  classId: string,
  hostToken: string,
  file: ClassFile,
  namesKept = false,
): Promise<Blob | null> {
  const names = namesKept ? '?names=kept' : ''
  try {
    const response = await fetch(`${classPath(classId)}/${CLASS_FILES[file]}${names}`, { headers: bearer(hostToken) })
    return response.ok ? await response.blob() : null
  } catch {
    return null
  }
}

/** What is kept of a class, for its host; also after its end. */
export interface ClassCard {
  readonly classId: string
  readonly code: string
  readonly title: LocalText
  /** Decimal, for it may have more digits than a number holds. */
  readonly seed: string
  readonly ended: boolean
  readonly endedEpochMs: number | null
  /** When it goes by itself; null while it is live, or when classes are kept. */
  readonly deletedEpochMs: number | null
}

const card = object<ClassCard>({
  classId: text,
  code: text,
  title: readLocalText,
  seed: text,
  ended: flag,
  endedEpochMs: optional(real),
  deletedEpochMs: optional(real),
})

export function aboutClass(classId: string, hostToken: string): Promise<Answer<ClassCard>> {
  return ask(`${classPath(classId)}/about`, { headers: bearer(hostToken) }, card)
}

/** Removes everything about a class; tells whether it is gone. */
export async function deleteClass(classId: string, hostToken: string): Promise<boolean> {
  try {
    return (await fetch(classPath(classId), { method: 'DELETE', headers: bearer(hostToken) })).ok
  } catch {
    return false
  }
}

export function classPath(classId: string): string {
  return `/api/classes/${encodeURIComponent(classId)}`
}

export function bearer(hostToken: string): Record<string, string> {
  return { authorization: `Bearer ${hostToken}` }
}

export async function ask<T>(path: string, init: RequestInit, check: Check<T>): Promise<Answer<T>> {
  try {
    const response = await fetch(path, init)
    const body: unknown = await response.json()
    if (!response.ok) {
      return { kind: 'refused', reason: object<{ error: Reason }>({ error: reason })(body, path).error }
    }
    return { kind: 'ok', value: check(body, path) }
  } catch {
    return { kind: 'unreachable' } // no network, or a server that is just starting
  }
}
