/** A person's way back into a class. */
export interface Ticket {
  readonly token: string
  readonly nickname: string
}

/** The part of the browser's `Storage` that is needed. */
export interface Shelf {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

/**
 * Keeps the tokens with which people come back, by class code.
 *
 * The tab's own shelf (sessionStorage) brings a reloaded tab back as the same person by itself. The browser's shelf
 * (localStorage) outlives a closed tab; a fresh tab only *offers* to go on as that person, so two tabs are two persons
 * unless someone says otherwise. A browser that refuses storage still works, without a way back.
 */
export class TokenVault {
  readonly #tab: Shelf
  readonly #browser: Shelf

  constructor(tab: Shelf, browser: Shelf) {
    this.#tab = tab
    this.#browser = browser
  }

  keep(place: string, ticket: Ticket): void {
    const text = JSON.stringify(ticket)
    for (const shelf of [this.#tab, this.#browser]) {
      quietly(() => shelf.setItem(keyOf(place), text))
    }
  }

  /** Returns who this tab was. */
  ofThisTab(place: string): Ticket | null {
    return read(this.#tab, place)
  }

  /** Returns who this browser was last, in whichever tab. */
  ofThisBrowser(place: string): Ticket | null {
    return read(this.#browser, place)
  }

  /** Forgets a token that no longer opens anything; another person's at the same place stays. */
  forget(place: string, token: string): void {
    for (const shelf of [this.#tab, this.#browser]) {
      if (read(shelf, place)?.token === token) {
        quietly(() => shelf.removeItem(keyOf(place)))
      }
    }
  }
}

function keyOf(place: string): string {
  return `synaptarium.ticket.${place}`
}

function read(shelf: Shelf, place: string): Ticket | null {
  const text = quietly(() => shelf.getItem(keyOf(place)))
  try {
    const { token, nickname } = JSON.parse(text ?? 'null') ?? {}
    return typeof token === 'string' ? { token, nickname: typeof nickname === 'string' ? nickname : '' } : null
  } catch {
    return null
  }
}

/* Storage throws when it is full or forbidden; the page goes on without it. */
function quietly<T>(action: () => T): T | null {
  try {
    return action()
  } catch {
    return null
  }
}
