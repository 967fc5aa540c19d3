import {
  type BufferGeometry,
  Color,
  LineSegments,
  PerspectiveCamera,
  Points,
  Scene,
  SRGBColorSpace,
  Vector3,
  Vector4,
  WebGLRenderer,
} from 'three'
import { CIRCUITS, type Layout, type RegionName, slotOf } from '../../model'
import { type Palette, regionColour } from '../palette'
import { anchorOf, BUNDLES, MAX_BUNDLES, placeNeurons } from './anatomy'
import type { Spot } from './Callouts'
import { fibreGeometry, haloGeometry, neuronGeometry, starGeometry } from './geometry'
import { Inks } from './Inks'
import { Shell } from './Shell'
import { FIBRES, HALO, NEURONS, STARS } from './shaders'

const FIELD_OF_VIEW_DEGREES = 30
const HALF_VIEW_TANGENT = Math.tan(((FIELD_OF_VIEW_DEGREES / 2) * Math.PI) / 180)
const LOOK_AT = new Vector3(-0.02, -0.12, 0)

/* What must fit: the brain with its stem. Names at the sides may lie over its edge, but not deep. */
const FIT_HEIGHT = 1.98
const FIT_WIDTH = 2.35
const NAMES_BESIDE = 0.5

/** The brain as three.js draws it: stars, shell, halo, fibres, neurons. Knows nothing of time or classes. */
export class BrainScene {
  /** Light of each neuron, 0…1; read at each picture. */
  readonly glow: Float32Array
  /** 1 for a living neuron, 0 for a dead one; read at each picture. */
  readonly alive: Float32Array
  /** Share of each bundle's fibres that live, 0…1; read at each picture. */
  readonly density = new Float32Array(MAX_BUNDLES)
  /** Light of the pulses on each bundle, 0…1; read at each picture. */
  readonly activity = new Float32Array(MAX_BUNDLES)
  readonly #layout: Layout
  readonly #renderer: WebGLRenderer
  readonly #camera = new PerspectiveCamera(FIELD_OF_VIEW_DEGREES, 1, 0.1, 40)
  readonly #scene = new Scene()
  readonly #inks = new Inks()
  readonly #shell: Shell
  readonly #neurons: BufferGeometry
  readonly #fibres: BufferGeometry
  readonly #geometries: BufferGeometry[] = []
  readonly #pxPerUnit = { value: 1 }
  readonly #ratio = { value: 1 }
  readonly #phase = { value: 0 }
  readonly #halo = { value: 0 }
  #fitWidth = FIT_WIDTH
  readonly #emphasis = new Vector4(1, 1, 1, 1)

  /** `modest`: for a machine without a graphics chip. */
  constructor(canvas: HTMLCanvasElement, layout: Layout, modest: boolean) {
    this.#renderer = new WebGLRenderer({ canvas, antialias: !modest, alpha: false, powerPreference: 'low-power' })
    this.#renderer.autoClear = false
    this.#layout = layout
    this.glow = new Float32Array(layout.shown)
    this.alive = new Float32Array(layout.shown).fill(1)
    this.#shell = new Shell(this.#inks, modest)
    const placed = placeNeurons(layout)
    this.#fibres = fibreGeometry(layout, placed)
    this.#neurons = neuronGeometry(layout, placed, this.glow, this.alive)
    this.#addStarsAndHalo()
    this.#addFibres()
    this.#addNeurons()
  }

  set haloStrength(strength: number) {
    this.#halo.value = strength
  }

  /** How far pulses have run, in fibre lengths. */
  set phase(phase: number) {
    this.#phase.value = phase % 1000
  }

  emphasise(region: RegionName | null): void {
    const of = (slot: number) => (region === null || slotOf(region) === slot ? 1 : 0.3)
    this.#emphasis.set(of(0), of(1), of(2), of(3))
  }

  /** Fits the picture to a canvas, CSS pixels; names take `namesPx` on either side. */
  arrange(width: number, height: number, ratio: number, namesPx: number): void {
    this.#fitWidth = FIT_WIDTH / Math.max(0.5, 1 - (2 * NAMES_BESIDE * namesPx) / width)
    this.#renderer.setPixelRatio(ratio)
    this.#renderer.setSize(width, height, false)
    this.#shell.resize(Math.ceil(width * ratio), Math.ceil(height * ratio))
    this.#camera.aspect = width / height
    this.#camera.updateProjectionMatrix()
    this.#pxPerUnit.value = (height * ratio) / (2 * HALF_VIEW_TANGENT)
    this.#ratio.value = ratio
  }

  restyle(palette: Palette): void {
    const ground = palette.colours[palette.glows ? 'bg' : 'surface']
    this.#renderer.setClearColor(new Color().setRGB(...ground, SRGBColorSpace), 1)
    this.#inks.restyle(palette)
    this.#shell.forget()
    const { circuit, region, excitatory } = this.#layout
    const tint = this.#neurons.getAttribute('tint')
    for (let id = 0; id < this.#layout.shown; id++) {
      const own = regionColour(CIRCUITS[circuit][region[id] ?? 0] ?? 'PFC')
      tint.setXYZ(id, ...palette.colours[excitatory[id] === 1 ? own : 'gaba'])
    }
    tint.needsUpdate = true
    const fibreTint = this.#fibres.getAttribute('tint')
    const bundle = this.#fibres.getAttribute('bundle')
    for (let i = 0; i < fibreTint.count; i++) {
      const from = BUNDLES[circuit][Math.round(bundle.getX(i))]?.from ?? 'PFC'
      fibreTint.setXYZ(i, ...palette.colours[regionColour(from)])
    }
    fibreTint.needsUpdate = true
  }

  /** Draws a picture from that side. While it is `moving`, a modest machine makes do with a rough shell. */
  render(yaw: number, pitch: number, zoom: number, moving: boolean): void {
    const fit = Math.max(FIT_HEIGHT, this.#fitWidth / this.#camera.aspect)
    const distance = 0.55 + (zoom * fit) / (2 * HALF_VIEW_TANGENT)
    this.#camera.position
      .set(-Math.sin(yaw) * Math.cos(pitch), Math.sin(pitch), Math.cos(yaw) * Math.cos(pitch))
      .multiplyScalar(distance)
      .add(LOOK_AT)
    this.#camera.lookAt(LOOK_AT)
    this.#camera.updateMatrixWorld()
    this.#neurons.getAttribute('glow').needsUpdate = true
    this.#neurons.getAttribute('alive').needsUpdate = true
    this.#renderer.clear()
    this.#shell.draw(this.#renderer, this.#camera, moving)
    this.#renderer.render(this.#scene, this.#camera)
  }

  /** Where a region's label should point, in CSS pixels of a canvas of that size. */
  spotOf(region: RegionName, width: number, height: number): Spot {
    const [x, y, z] = anchorOf(region)
    const near = this.#camera.position.z >= 0 ? z : -z
    const p = new Vector3(x, y, near).project(this.#camera)
    return { x: ((p.x + 1) / 2) * width, y: ((1 - p.y) / 2) * height }
  }

  dispose(): void {
    for (const geometry of this.#geometries) geometry.dispose()
    this.#shell.dispose()
    this.#inks.dispose()
    this.#renderer.dispose()
    this.#renderer.forceContextLoss()
  }

  #addStarsAndHalo(): void {
    const stars = this.#inks.material(STARS, { tint: this.#inks.colour('text'), ratio: this.#ratio })
    this.#add(new Points(starGeometry(), stars))
    if (this.#layout.circuit !== 'classroom') return // the halo is the default mode network's
    const tint = this.#inks.colour('region-dmn')
    const halo = this.#inks.material(HALO, { pxPerUnit: this.#pxPerUnit, tint, strength: this.#halo })
    this.#add(new Points(haloGeometry(), halo))
  }

  #addFibres(): void {
    const material = this.#inks.material(FIBRES, {
      density: { value: this.density },
      activity: { value: this.activity },
      phase: this.#phase,
    })
    this.#add(new LineSegments(this.#fibres, material))
  }

  #addNeurons(): void {
    const material = this.#inks.material(NEURONS, {
      pxPerUnit: this.#pxPerUnit,
      emphasis: { value: this.#emphasis },
      dead: this.#inks.colour('dead'),
    })
    this.#add(new Points(this.#neurons, material))
  }

  /* The few objects always fill the view: asking whether they are in it costs more than drawing them. */
  #add(object: Points | LineSegments): void {
    object.frustumCulled = false
    this.#geometries.push(object.geometry)
    this.#scene.add(object)
  }
}
