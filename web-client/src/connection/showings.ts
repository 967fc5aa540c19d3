/** Opening, reading and branching showings, and bringing recordings in. */

import { integer, object, optional, orElse, text } from '../protocol/check'
import type { LocalText } from '../protocol/localText'
import { readTimeline, readWords, type Timeline } from '../protocol/showing'
import { type Answer, ask, bearer, type CreatedClass, createdClass } from './api'

/** What is shown: a lesson in which nobody moves, an imported recording, or a class by its host. */
export type Shown =
  | { readonly kind: 'lesson'; readonly scenario: string }
  | { readonly kind: 'recording'; readonly recording: string }
  | { readonly kind: 'class'; readonly classId: string; readonly hostToken: string }

export interface OpenedShowing {
  readonly token: string
  readonly frames: number
  readonly title: LocalText
}

const opened = object<OpenedShowing>({ token: text, frames: orElse(integer, 0), title: readWords })

export function openShowing(shown: Shown): Promise<Answer<OpenedShowing>> {
  switch (shown.kind) {
    case 'lesson':
      return ask('/api/showings', post({ scenario: shown.scenario }), opened)
    case 'recording':
      return ask('/api/showings', post({ recording: shown.recording }), opened)
    case 'class':
      return ask('/api/showings', post({ classId: shown.classId }, bearer(shown.hostToken)), opened)
  }
}

export function timelineOf(token: string): Promise<Answer<Timeline>> {
  return ask(`${showingPath(token)}/timeline`, {}, readTimeline)
}

/** Makes a live class that stands at a frame of the showing. */
export function branchShowing(token: string, frame: number): Promise<Answer<CreatedClass>> {
  return ask(`${showingPath(token)}/branch`, post({ frame }), createdClass)
}

export interface ImportedRecording {
  readonly recording: string
  /** Deletes it again. */
  readonly token: string
}

const imported = object<ImportedRecording>({ recording: text, token: text })

export function importRecording(file: Blob): Promise<Answer<ImportedRecording>> {
  const headers = { 'content-type': 'application/octet-stream' }
  return ask('/api/recordings', { method: 'POST', headers, body: file }, imported)
}

/** What an imported recording is called; null where nobody said. */
export function recordingTitle(recording: string): Promise<Answer<{ readonly title: LocalText | null }>> {
  return ask(recordingPath(recording), {}, object<{ title: LocalText | null }>({ title: optional(readWords) }))
}

/** Removes an imported recording; tells whether it is gone. */
export async function deleteRecording({ recording, token }: ImportedRecording): Promise<boolean> {
  try {
    const { ok, status } = await fetch(recordingPath(recording), { method: 'DELETE', headers: bearer(token) })
    return ok || status === 404
  } catch {
    return false
  }
}

function recordingPath(recording: string): string {
  return `/api/recordings/${encodeURIComponent(recording)}`
}

function showingPath(token: string): string {
  return `/api/showings/${encodeURIComponent(token)}`
}

function post(fields: object, headers: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(fields),
  }
}
