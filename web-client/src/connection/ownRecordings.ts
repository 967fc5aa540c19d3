import type { ImportedRecording } from './showings'
import type { Shelf } from './TokenVault'

/** A recording that this browser brought in, with what deletes it. */
export interface OwnRecording extends ImportedRecording {
  readonly title: string
}

const KEY = 'synaptarium.recordings'

/* More than anybody reviews; the oldest are forgotten here, not on the server. */
const MOST = 40

/** The recordings that this browser brought in, newest first. A browser that keeps nothing has none. */
export class OwnRecordings {
  constructor(private readonly shelf: Shelf) {}

  all(): readonly OwnRecording[] {
    try {
      const kept: unknown = JSON.parse(this.shelf.getItem(KEY) ?? '[]')
      return Array.isArray(kept) ? kept.filter(isOwn) : []
    } catch {
      return []
    }
  }

  add(own: OwnRecording): void {
    this.#keep([own, ...this.all().filter(({ recording }) => recording !== own.recording)].slice(0, MOST))
  }

  remove(recording: string): void {
    this.#keep(this.all().filter((own) => own.recording !== recording))
  }

  #keep(all: readonly OwnRecording[]): void {
    try {
      this.shelf.setItem(KEY, JSON.stringify(all))
    } catch {
      // Storage that is full or forbidden: the recording is there all the same, by its address.
    }
  }
}

function isOwn(value: unknown): value is OwnRecording {
  const { recording, token, title } = (value ?? {}) as Record<string, unknown>
  return [recording, token, title].every((each) => typeof each === 'string')
}
