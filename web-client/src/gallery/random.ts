/** Seeded noise, so that the gallery looks the same on each visit (mulberry32). */
export class Noise {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  unit(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let z = this.#state
    z = Math.imul(z ^ (z >>> 15), z | 1)
    z ^= z + Math.imul(z ^ (z >>> 7), z | 61)
    return ((z ^ (z >>> 14)) >>> 0) / 4294967296
  }

  /** A number with mean 0 and standard deviation about 1. */
  normal(): number {
    let sum = 0
    for (let i = 0; i < 12; i++) sum += this.unit()
    return sum - 6
  }

  below(bound: number): number {
    return Math.floor(this.unit() * bound)
  }
}
