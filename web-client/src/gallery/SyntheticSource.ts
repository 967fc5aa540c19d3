import { columnOf, FRAME_MS, type FrameSource, FrameStore, type ImpulseQuestion, type Layout, REGIONS } from '../model'
import { type Arrow, PATTERNS, type Pattern } from '../protocol/commands'
import { METRIC_COUNT, type MetricName } from '../protocol/metrics'
import { Noise } from './random'
import { REST, type Story } from './stories'
import { syntheticArrows } from './syntheticArrows'
import { SyntheticBody } from './syntheticBody'
import { syntheticImpulse } from './syntheticImpulse'
import { syntheticLayout } from './syntheticLayout'
import { answerNetwork } from './syntheticNetwork'

const HISTORY_ROWS = 600
const RATES_AT_REST = [
  [2.9, 16.8],
  [2.4, 14.5],
  [1.9, 13.2],
  [3.2, 17.4],
] as const

/** Frames of a made-up lesson in place of a class: the past at once, then 20 a second for as long as it runs. */
export class SyntheticSource implements FrameSource {
  readonly frames = new FrameStore()
  readonly askNetwork: FrameSource['askNetwork'] = (asked) => answerNetwork(asked, this.frames)
  readonly teams = { draw: () => () => {}, compare: () => {} }
  readonly #layout: Layout
  readonly #body = new SyntheticBody()
  readonly #noise: Noise
  readonly #story: Story
  #frame = 0
  #wave = 0
  #field = 120
  #burst = [0, 0, 0, 0]
  #timer = 0

  constructor(story: Story, seed = 7) {
    this.#story = story
    this.#noise = new Noise(seed)
    this.#layout = syntheticLayout(seed)
    this.#body.step(story.stressedDays * 24, { ...REST, stress: 0.85 })
    this.#body.hours = 0
    this.frames.accept(this.#layout)
    this.#past()
    for (let i = 0; i < 205; i++) this.next()
  }

  draw(): () => void {
    return () => {}
  }

  /* The gallery has no brain to trace an impulse in: a made-up one answers, as the story's body is. */
  askImpulse(question: ImpulseQuestion): number {
    const id = this.frames.impulses.ask(question, () => {})
    const conditions = question.atRest ? {} : this.#body.synapse(this.#story.dials(this.#body.hours), question.synapse)
    queueMicrotask(() => this.frames.accept(syntheticImpulse({ id, frame: this.#frame, question, conditions })))
    return id
  }

  run(): void {
    this.#timer = window.setInterval(() => this.next(), FRAME_MS)
  }

  stop(): void {
    window.clearInterval(this.#timer)
  }

  #past(): void {
    const metrics = new Float32Array(HISTORY_ROWS * METRIC_COUNT)
    const frame = new Uint32Array(HISTORY_ROWS)
    const bodyTimeMs = new Float64Array(HISTORY_ROWS)
    const dt = this.#story.pastHours / HISTORY_ROWS
    for (let row = 0; row < HISTORY_ROWS; row++) {
      this.#body.step(dt, this.#story.dials(this.#body.hours))
      this.#frame = row + 1
      frame[row] = this.#frame
      bodyTimeMs[row] = this.#body.hours * 3_600_000
      metrics.set(this.#metrics(), row * METRIC_COUNT)
    }
    this.frames.accept({ kind: 'history', rows: HISTORY_ROWS, frame, bodyTimeMs, metrics })
  }

  /** Another frame: 50 ms of the lesson. */
  next(): void {
    this.#frame++
    this.#body.step((this.#story.lapse * FRAME_MS) / 3_600_000, this.#story.dials(this.#body.hours))
    const living = Uint16Array.from(this.#body.spines, (s) => Math.min(1200, Math.round(1200 * Math.min(1, s * 0.8))))
    this.frames.accept({
      kind: 'frame',
      full: false,
      frame: this.#frame,
      lapse: this.#story.lapse,
      bodyTimeMs: this.#body.hours * 3_600_000,
      stateHash: 0n,
      hashFrame: 0,
      metrics: this.#metrics(),
      spikes: this.#spikes(),
      synapses: { living, dead: this.#deaths(), density: Float32Array.from(this.#body.spines) },
      eeg: this.#eeg(),
    })
  }

  #rate(region: number, excitatory: boolean): number {
    const base = RATES_AT_REST[region]?.[excitatory ? 0 : 1] ?? 0
    const drive = excitatory ? this.#body.driveE : this.#body.driveI
    const excited = 1 + 0.5 * (this.#story.dials(this.#body.hours).glutamate - 1)
    const alive = 1 - this.#body.dead - 0.5 * this.#body.damaged
    return base * drive * excited * Math.max(0, alive)
  }

  #metrics(): Float32Array {
    const b = this.#body
    const row = new Float32Array(METRIC_COUNT)
    const put = (name: MetricName, value: number) => {
      row[columnOf(name)] = value
    }
    const dials = this.#story.dials(b.hours)
    REGIONS.forEach((region, i) => {
      put(`${region}.rateEHz`, this.#rate(i, true) * (1 + 0.13 * this.#noise.normal()))
      put(`${region}.rateIHz`, this.#rate(i, false) * (1 + 0.09 * this.#noise.normal()))
      put(`${region}.spineDensity`, b.spines[i] ?? 1)
      put(`${region}.glutamateUm`, b.glutamateUm(i, dials) * (1 + 0.02 * this.#noise.normal()))
      put(`${region}.ampaDrive`, (b.spines[i] ?? 1) * (1 + 0.42 * b.fast))
      put(`${region}.damagedShare`, b.damaged)
      put(`${region}.deadShare`, b.dead)
    })
    const drug = -8 * Math.min(Math.max(0, b.fast * 0.6 + b.late * 0.8) / 0.22, 1.2)
    const symptom = 12 + 20 * Math.min(1, 1.6 * (1 - b.meanSpines) + 0.5 * b.load)
    put('cortisol', b.cortisol)
    put('load', b.load)
    put('plasmaNgPerMl', b.plasmaUm * 237.73)
    put('effectSiteUm', b.effectUm)
    put('givenMgPerKg', b.given)
    put('nmdaBlockE', b.blockE)
    put('nmdaBlockI', b.blockI)
    put('bdnf', b.bdnf)
    put('mtor', b.mtor)
    put('proteins', b.proteins)
    put('fastAmpar', b.fast)
    put('symptomDrug', drug)
    put('symptomExpectancy', b.expectancy)
    put('symptomIndex', Math.max(0, symptom + drug + b.expectancy))
    put('eegDelta', (1 + 1.5 * b.blockE) * (1 + 0.05 * this.#noise.normal()))
    put('eegTheta', 1 + 0.04 * this.#noise.normal())
    put('eegAlpha', (1 - 0.3 * b.blockI) * (1 + 0.04 * this.#noise.normal()))
    put('eegBeta', (1 - 0.1 * b.blockI) * (1 + 0.03 * this.#noise.normal()))
    put('eegGamma', (1 + 0.5 * b.blockI) * (1 + 0.02 * this.#noise.normal()))
    for (const pattern of PATTERNS) this.#thought(pattern, put)
    for (const [arrow, flow] of Object.entries(syntheticArrows(b, dials))) put(`arrow.${arrow as Arrow}`, flow)
    put('uptake', b.uptake)
    put('responsiveness', 1)
    put('dial.stress', dials.stress)
    put('dial.glutamate', dials.glutamate)
    put('dial.ketamine', dials.infusion > 0 ? 0.8 : 0)
    return row
  }

  /* The negative thought comes every eighteen seconds and holds for five, the new one between them for three. */
  #thought(pattern: Pattern, put: (name: MetricName, value: number) => void): void {
    const [begins, holdsS, learned] = pattern === 'negative' ? [2, 5, 0] : [11, 3, 0.4]
    const since = ((this.#frame * FRAME_MS) / 1000 - begins) % 18
    const holds = since >= 0 && since < holdsS
    put(`thought.${pattern}.overlap`, (holds ? 0.82 : 0) + 0.07 * this.#noise.normal())
    put(`thought.${pattern}.holds`, holds ? 1 : 0)
    put(`thought.${pattern}.dwellMs`, 1000 * Math.max(0, Math.min(since, holdsS)))
    put(`thought.${pattern}.strength`, 1 + learned * Math.min(1, this.#body.hours / 4))
  }

  #spikes() {
    const found: [ms: number, neuron: number][] = []
    if (this.#story.stormHz !== undefined) return this.#storm(this.#story.stormHz)
    this.#wave += 0.31
    for (let r = 0; r < 4; r++) {
      const kick = this.#noise.unit() < 0.05 ? 1.6 + this.#noise.unit() : 0
      this.#burst[r] = (this.#burst[r] ?? 0) * 0.55 + kick
    }
    const rates = REGIONS.map((_, region) => [this.#rate(region, false), this.#rate(region, true)] as const)
    for (let id = 0; id < this.#layout.shown; id++) {
      if (this.frames.deadCells[id]) continue
      const region = this.#layout.region[id] ?? 0
      const excitatory = this.#layout.excitatory[id] === 1
      const swing = 1 + 0.35 * Math.sin(this.#wave + region) + (this.#burst[region] ?? 0)
      const own = excitatory ? 0.25 + 1.5 * (((id * 7919) % 101) / 101) ** 1.5 : 1
      const expected = (rates[region]?.[excitatory ? 1 : 0] ?? 0) * 0.05 * swing * own
      for (let left = expected; left > 0; left--) {
        if (this.#noise.unit() < Math.min(1, left)) found.push([this.#noise.below(FRAME_MS), id])
      }
    }
    found.sort((a, b) => a[0] - b[0] || a[1] - b[1])
    return { ms: Uint8Array.from(found, (f) => f[0]), neuron: Uint16Array.from(found, (f) => f[1]) }
  }

  /* Every cell twice a frame, or none at all. */
  #storm(hz: number) {
    const halves = Math.floor((2 * hz * this.#frame * FRAME_MS) / 1000)
    const cells = halves % 2 === 0 ? this.#layout.shown : 0
    const neuron = Uint16Array.from({ length: 2 * cells }, (_, i) => i % cells)
    return { ms: Uint8Array.from(neuron, (_, i) => (i < cells ? 0 : FRAME_MS / 2)), neuron }
  }

  /* Coloured noise: each value leans on the one before. */
  #eeg(): Float32Array {
    return Float32Array.from({ length: FRAME_MS }, () => {
      this.#field += 0.1 * (120 - this.#field) + 4 * this.#noise.normal()
      return this.#field
    })
  }

  #deaths(): Uint16Array {
    const wanted = this.#body.dead * this.#layout.shown
    const dead: number[] = []
    for (let id = 0; id < this.#layout.shown; id++) {
      const order = ((id * 48_271) % 2_003) / 2_003
      if (order * this.#layout.shown < wanted && !this.frames.deadCells[id]) dead.push(id)
    }
    return Uint16Array.from(dead)
  }
}
