/**
 * Which of a cluster's servers a page turns to.
 *
 * It stays with the one that it has, also after a break of the line; when that one is about to go, or doesn't let it in, it turns to another one,
 * whichever, so that not all pages of a lost server knock at the same door. A page that knows of no others stays where it is.
 */
export class Servers {
  /** Null is the server that the page came from. */
  #current: string | null = null
  #origins: readonly string[] = []
  #leaving = false
  #tried = 0

  constructor(
    private readonly home: string,
    private readonly random: () => number,
  ) {}

  /** The current server tells which there are, and whether it is about to go. */
  told(origins: readonly string[], leaving: boolean): void {
    this.#origins = origins.filter((origin) => /^https?:\/\/[^/]+$/.test(origin))
    this.#leaving = leaving
  }

  /** The current server has let the page in. */
  welcomed(): void {
    this.#tried = 0
  }

  /** Returns the server to turn to now: an origin, or null for the one that the page came from. */
  next(): string | null {
    const hasFailed = this.#tried++ > 0
    if (hasFailed || this.#leaving) this.#turnElsewhere()
    this.#leaving = false
    return this.#current
  }

  #turnElsewhere(): void {
    const here = this.#current ?? this.home
    const others = this.#origins.filter((origin) => origin !== here)
    if (others.length === 0) return
    this.#current = others[Math.floor(this.random() * others.length) % others.length] ?? null
    this.#tried = 1
  }
}
