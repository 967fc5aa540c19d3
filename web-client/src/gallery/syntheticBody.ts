/**
 * A rough body clock for the gallery: smooth, plausible curves without a server. Not the model that classes run; the server's is.
 * Times in hours unless named otherwise; concentrations µM.
 */

import type { SynapseKind } from '../model'

export interface Dials {
  stress: number
  glutamate: number
  /** Ketamine infused, mg/kg/h. */
  infusion: number
}

export class SyntheticBody {
  hours = 0
  cortisol = 1
  load = 0
  uptake = 1
  bdnf = 1
  mtor = 0
  proteins = 0
  late = 0
  fast = 0
  given = 0
  damaged = 0
  dead = 0
  excess = 0
  expectancy = 0
  readonly spines = [1, 1, 1, 1]
  #central = 0
  #shallow = 0
  #deep = 0
  effectUm = 0

  get plasmaUm(): number {
    return (1000 * this.#central) / 0.4 / 237.73
  }

  get blockI(): number {
    return this.effectUm / (this.effectUm + 1.5)
  }

  get blockE(): number {
    const c = this.effectUm ** 1.5
    return c / (c + 5.2 ** 1.5)
  }

  /** Excitatory rate relative to rest: up at a low dose, down at a high one. */
  get driveE(): number {
    const up = 1 + 2.2 * this.blockI * (1 - this.blockI)
    return Math.max(0.2, up * (1 - this.blockE) ** 0.9) * (0.3 + 0.7 * this.meanSpines)
  }

  get driveI(): number {
    return (1 - 0.72 * this.blockI) * (0.7 + 0.3 * this.meanSpines)
  }

  /** What this body means for one impulse. */
  synapse({ glutamate }: Dials, kind: SynapseKind) {
    const block = kind === 'interneuron' ? this.blockI : this.blockE
    const release = Math.min(3, glutamate * (1 + 0.3 * (this.cortisol - 1)) * (1 + 0.5 * this.blockI))
    return { release, ambientUm: release, ampaGain: 1 + 0.42 * this.fast, nmdaOpen: 1 - block, uptake: this.uptake }
  }

  get meanSpines(): number {
    return ((this.spines[0] ?? 1) + (this.spines[1] ?? 1)) / 2
  }

  glutamateUm(region: number, dials: Dials): number {
    const share = [1, 0.85, 1.1, 0.95][region] ?? 1
    const release = dials.glutamate * (0.6 + 0.4 * this.driveE)
    const spill = dials.glutamate > 2 ? (dials.glutamate - 2) ** 2 * 6 : 0
    return (0.9 * release * share * (1 + 0.6 * (this.cortisol - 1))) / this.uptake + spill * share
  }

  step(dtHours: number, dials: Dials): void {
    const steps = Math.max(1, Math.ceil(dtHours / 0.02))
    for (let i = 0; i < steps; i++) this.#smallStep(dtHours / steps, dials)
  }

  #smallStep(dt: number, dials: Dials): void {
    this.hours += dt
    this.#pharmacology(dt, dials)
    const l = Math.min(this.load, 1)
    this.cortisol += (dt * (1 + 1.5 * dials.stress - (this.cortisol - 1) * (1 - l / 3) - this.cortisol)) / 1.6
    this.load += (dt * (Math.max(0, this.cortisol - 1) - this.load)) / 45
    this.uptake += (dt * (1 - 0.35 * l - this.uptake)) / 240
    const rest = 1 - 0.35 * l
    const up = Math.max(0, this.driveE / (0.3 + 0.7 * this.meanSpines) - 1)
    this.bdnf += dt * (rest + 2.4 * up - this.bdnf)
    const x = Math.max(0, this.bdnf - rest - 0.11)
    const felt = x / (1 + x / 0.54)
    this.mtor += (dt * (felt - this.mtor)) / 0.5
    this.proteins += (dt * (this.mtor - this.proteins)) / 5.4
    this.late += (dt * (this.proteins - this.late)) / 5.4
    this.fast += dt * (0.7 * felt * (1 - this.fast) - this.fast / 9)
    this.#grow(dt, l)
    this.#damage(dt, dials)
  }

  #pharmacology(dt: number, dials: Dials): void {
    const min = dt * 60
    this.given += dials.infusion * dt
    const out = this.#central * (0.047 + 0.204 + 0.0286)
    const back = this.#shallow * 0.0755 + this.#deep * 0.0066
    this.#shallow += min * (this.#central * 0.204 - this.#shallow * 0.0755)
    this.#deep += min * (this.#central * 0.0286 - this.#deep * 0.0066)
    this.#central += min * (back - out) + dials.infusion * dt
    this.effectUm += (this.plasmaUm - this.effectUm) * Math.min(1, 0.35 * min)
    this.expectancy += (dt * ((this.given > 0 ? -8.8 : 0) - this.expectancy)) / 6
  }

  #grow(dt: number, l: number): void {
    for (const region of [0, 1, 3]) {
      const s = this.spines[region] ?? 1
      const target = 1 - ([0.28, 0.2, 0, 0.1][region] ?? 0) * l
      this.spines[region] = s + dt * ((target - s) / 170 + (this.late / 0.26) * 0.035 * Math.max(0, 1 - s / 1.35))
    }
    const amygdala = this.spines[2] ?? 1
    const target = 1 + 0.3 * l
    this.spines[2] = amygdala + (dt * (target - amygdala)) / (target > amygdala ? 240 : 1440)
  }

  #damage(dt: number, dials: Dials): void {
    this.excess += Math.max(0, this.glutamateUm(0, dials) - 5) * dt * 60
    const death = 1 - 2 ** -((this.excess / 350) ** 2)
    this.dead = Math.max(this.dead, death)
    const hurt = 1 - 2 ** -((this.excess / 150) ** 1.5)
    this.damaged = Math.max(0, hurt - this.dead)
  }
}
