import {
  BufferAttribute,
  BufferGeometry,
  Color,
  CustomBlending,
  DynamicDrawUsage,
  FrontSide,
  Group,
  LinearFilter,
  LineSegments,
  Mesh,
  OneFactor,
  OneMinusSrcAlphaFactor,
  OrthographicCamera,
  PerspectiveCamera,
  PlaneGeometry,
  Points,
  Scene,
  ShaderMaterial,
  SRGBColorSpace,
  Vector3,
  Vector4,
  WebGLRenderer,
  WebGLRenderTarget,
} from 'three'
import type { Rgb } from '../../design/colour'
import { type Layout, REGIONS, type RegionName } from '../../model'
import { type ColourName, type Palette, regionColour } from '../palette'
import { anchorOf, BUNDLES, drawFibres, haloPlaces, placeNeurons } from './anatomy'
import { brainStem, cerebellum, hemisphere, type Surface, surfaceOf } from './brainShape'
import type { Spot } from './Callouts'
import { FIBRES, HALO, NEURONS, SHELL, SHELL_PICTURE, STARS } from './shaders'

const FIELD_OF_VIEW_DEGREES = 30
const LOOK_AT = new Vector3(-0.02, -0.12, 0)

/* What must fit: the brain with its stem, and at the sides room for names. */
const FIT_HEIGHT = 1.98
const FIT_WIDTH = 2.75

const EXCITATORY_SIZE = 0.046
const INHIBITORY_SIZE = 0.03
const STAR_COUNT = 260

/* The shell is soft: half as many pixels each way still look right, at a quarter of the cost. */
const SHELL_SHARE = 0.5

/** The brain as three.js draws it: shell, neurons, fibres, halo. Knows nothing of time or classes. */
export class BrainScene {
  readonly glow: Float32Array
  readonly alive: Float32Array
  readonly density = new Float32Array(BUNDLES.length)
  readonly activity = new Float32Array(BUNDLES.length)
  readonly #renderer: WebGLRenderer
  readonly #camera = new PerspectiveCamera(FIELD_OF_VIEW_DEGREES, 1, 0.1, 40)
  readonly #scene = new Scene()
  readonly #shellScene = new Scene()
  readonly #roughScene = new Scene()
  readonly #shellPicture: WebGLRenderTarget | null
  readonly #flat = new OrthographicCamera(-1, 1, 1, -1, 0, 1)
  readonly #flatScene = new Scene()
  readonly #seenFrom = new Vector3()
  #rough = false
  readonly #shared = { paper: { value: 0 }, pxPerUnit: { value: 1 }, ratio: { value: 1 }, phase: { value: 0 } }
  readonly #emphasis = new Vector4(1, 1, 1, 1)
  readonly #halo = { value: 0 }
  readonly #colours = new Map<ColourName, { value: Color }[]>()
  readonly #neurons: BufferGeometry
  readonly #fibres: BufferGeometry
  readonly #layout: Layout
  readonly #geometries: BufferGeometry[] = []
  readonly #materials: ShaderMaterial[] = []

  /**
   * `modest` is for machines that draw without a graphics chip: no smoothing of edges, and the shell is drawn into a picture of its own, with half
   * the pixels, that is kept while the view stays.
   */
  constructor(canvas: HTMLCanvasElement, layout: Layout, modest: boolean) {
    this.#renderer = new WebGLRenderer({ canvas, antialias: !modest, alpha: false, powerPreference: 'low-power' })
    this.#layout = layout
    this.glow = new Float32Array(layout.shown)
    this.alive = new Float32Array(layout.shown).fill(1)
    const placed = placeNeurons(layout)
    this.#scene.add(this.#stars())
    this.#shellScene.add(this.#shell(150, 96))
    if (modest) this.#roughScene.add(this.#shell(60, 40))
    this.#shellPicture = modest ? new WebGLRenderTarget(1, 1, { magFilter: LinearFilter, depthBuffer: false }) : null
    if (this.#shellPicture !== null) this.#flatScene.add(this.#pictureOfShell(this.#shellPicture))
    this.#renderer.autoClear = false
    this.#scene.add(this.#haloLights())
    this.#fibres = this.#keep(fibreGeometry(layout, placed))
    this.#scene.add(this.#fibreLines())
    this.#neurons = this.#keep(this.#neuronGeometry(placed))
    this.#scene.add(this.#neuronPoints())
  }

  arrange(width: number, height: number, ratio: number): void {
    this.#renderer.setPixelRatio(ratio)
    this.#renderer.setSize(width, height, false)
    this.#camera.aspect = width / height
    this.#camera.updateProjectionMatrix()
    const halfAngle = (FIELD_OF_VIEW_DEGREES / 2) * (Math.PI / 180)
    this.#shared.pxPerUnit.value = (height * ratio) / (2 * Math.tan(halfAngle))
    this.#shared.ratio.value = ratio
    this.#shellPicture?.setSize(Math.ceil(width * ratio * SHELL_SHARE), Math.ceil(height * ratio * SHELL_SHARE))
    this.#seenFrom.set(0, 0, 0)
  }

  restyle(palette: Palette): void {
    this.#shared.paper.value = palette.glows ? 0 : 1
    const ground = palette.colours[palette.glows ? 'bg' : 'surface']
    this.#renderer.setClearColor(new Color().setRGB(...ground, SRGBColorSpace), 1)
    for (const [name, uniforms] of this.#colours) {
      for (const uniform of uniforms) uniform.value.copy(colourOf(palette.colours[name]))
    }
    const tint = this.#neurons.getAttribute('tint')
    for (let id = 0; id < this.#layout.shown; id++) {
      const region = REGIONS[this.#layout.region[id] ?? 0] ?? 'PFC'
      tint.setXYZ(id, ...palette.colours[this.#layout.excitatory[id] === 1 ? regionColour(region) : 'gaba'])
    }
    tint.needsUpdate = true
    const fibreTint = this.#fibres.getAttribute('tint')
    const bundle = this.#fibres.getAttribute('bundle')
    for (let i = 0; i < fibreTint.count; i++) {
      const from = BUNDLES[Math.round(bundle.getX(i))]?.from ?? 'PFC'
      fibreTint.setXYZ(i, ...palette.colours[regionColour(from)])
    }
    fibreTint.needsUpdate = true
    this.#seenFrom.set(0, 0, 0)
  }

  set haloStrength(strength: number) {
    this.#halo.value = strength
  }

  /** How far pulses have run, in fibre lengths. */
  set phase(phase: number) {
    this.#shared.phase.value = phase % 1000
  }

  emphasise(region: RegionName | null): void {
    const of = (name: RegionName) => (region === null || region === name ? 1 : 0.3)
    this.#emphasis.set(of('PFC'), of('HIP'), of('AMY'), of('DMN'))
  }

  /** Draws a picture from that side. While it is `moving`, a modest machine makes do with a rough shell. */
  render(yaw: number, pitch: number, zoom: number, moving: boolean): void {
    const halfAngle = (FIELD_OF_VIEW_DEGREES / 2) * (Math.PI / 180)
    const fit = Math.max(FIT_HEIGHT, FIT_WIDTH / this.#camera.aspect)
    const distance = 0.55 + (zoom * fit) / (2 * Math.tan(halfAngle))
    this.#camera.position
      .set(-Math.sin(yaw) * Math.cos(pitch), Math.sin(pitch), Math.cos(yaw) * Math.cos(pitch))
      .multiplyScalar(distance)
      .add(LOOK_AT)
    this.#camera.lookAt(LOOK_AT)
    this.#camera.updateMatrixWorld()
    this.#neurons.getAttribute('glow').needsUpdate = true
    this.#neurons.getAttribute('alive').needsUpdate = true
    this.#drawShell(this.#shellPicture, moving)
    this.#renderer.render(this.#scene, this.#camera)
  }

  #drawShell(picture: WebGLRenderTarget | null, moving: boolean): void {
    if (picture === null) {
      this.#renderer.clear()
      this.#renderer.render(this.#shellScene, this.#camera)
      return
    }
    if (!this.#seenFrom.equals(this.#camera.position) || (this.#rough && !moving)) {
      this.#seenFrom.copy(this.#camera.position)
      this.#rough = moving
      const ground = this.#renderer.getClearColor(new Color())
      this.#renderer.setRenderTarget(picture)
      this.#renderer.setClearColor(0x000000, 0)
      this.#renderer.clear()
      this.#renderer.render(moving ? this.#roughScene : this.#shellScene, this.#camera)
      this.#renderer.setRenderTarget(null)
      this.#renderer.setClearColor(ground, 1)
    }
    this.#renderer.clear()
    this.#renderer.render(this.#flatScene, this.#flat)
  }

  #pictureOfShell(picture: WebGLRenderTarget): Mesh {
    const material = this.#material(SHELL_PICTURE, { picture: { value: picture.texture } })
    return new Mesh(this.#keep(new PlaneGeometry(2, 2)), material)
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
    for (const material of this.#materials) material.dispose()
    this.#shellPicture?.dispose()
    this.#renderer.dispose()
    this.#renderer.forceContextLoss()
  }

  #keep(geometry: BufferGeometry): BufferGeometry {
    this.#geometries.push(geometry)
    return geometry
  }

  #colour(name: ColourName): { value: Color } {
    const uniform = { value: new Color() }
    this.#colours.set(name, [...(this.#colours.get(name) ?? []), uniform])
    return uniform
  }

  #material(
    shader: { vertex: string; fragment: string },
    uniforms: Record<string, { value: unknown }>,
  ): ShaderMaterial {
    const material = new ShaderMaterial({
      vertexShader: shader.vertex.replaceAll('BUNDLE_COUNT', String(BUNDLES.length)),
      fragmentShader: shader.fragment,
      uniforms: { paper: this.#shared.paper, ...uniforms },
      transparent: true,
      depthWrite: false,
      depthTest: false,
      side: FrontSide,
      blending: CustomBlending,
      blendSrc: OneFactor,
      blendDst: OneMinusSrcAlphaFactor,
    })
    this.#materials.push(material)
    return material
  }

  #shell(around: number, down: number): Group {
    const group = new Group()
    const material = this.#material(SHELL, { body: this.#colour('line-strong'), rim: this.#colour('accent') })
    const half = this.#keep(meshGeometry(surfaceOf(hemisphere, around, down)))
    const mirrored = this.#keep(meshGeometry(mirror(surfaceOf(hemisphere, around, down))))
    const small = this.#keep(meshGeometry(surfaceOf(cerebellum, 72, 48)))
    const stem = this.#keep(meshGeometry(surfaceOf(brainStem, 40, 32)))
    for (const geometry of [half, mirrored, small, stem]) group.add(new Mesh(geometry, material))
    return group
  }

  #neuronGeometry(placed: Float32Array): BufferGeometry {
    const { shown, excitatory, region } = this.#layout
    const geometry = new BufferGeometry()
    const sizes = Float32Array.from(excitatory, (e) => (e === 1 ? EXCITATORY_SIZE : INHIBITORY_SIZE))
    geometry.setAttribute('position', new BufferAttribute(placed, 3))
    geometry.setAttribute('tint', new BufferAttribute(new Float32Array(3 * shown), 3))
    geometry.setAttribute('size', new BufferAttribute(sizes, 1))
    geometry.setAttribute('region', new BufferAttribute(Float32Array.from(region), 1))
    geometry.setAttribute('glow', new BufferAttribute(this.glow, 1).setUsage(DynamicDrawUsage))
    geometry.setAttribute('alive', new BufferAttribute(this.alive, 1).setUsage(DynamicDrawUsage))
    return geometry
  }

  #neuronPoints(): Points {
    const material = this.#material(NEURONS, {
      pxPerUnit: this.#shared.pxPerUnit,
      emphasis: { value: this.#emphasis },
      dead: this.#colour('dead'),
    })
    return unculled(new Points(this.#neurons, material))
  }

  #fibreLines(): LineSegments {
    const material = this.#material(FIBRES, {
      density: { value: this.density },
      activity: { value: this.activity },
      phase: this.#shared.phase,
    })
    return unculled(new LineSegments(this.#fibres, material))
  }

  #haloLights(): Points {
    const geometry = this.#keep(new BufferGeometry())
    geometry.setAttribute('position', new BufferAttribute(Float32Array.from(haloPlaces().flat()), 3))
    const material = this.#material(HALO, {
      pxPerUnit: this.#shared.pxPerUnit,
      tint: this.#colour('region-dmn'),
      strength: this.#halo,
    })
    return unculled(new Points(geometry, material))
  }

  #stars(): Points {
    const geometry = this.#keep(new BufferGeometry())
    const position = new Float32Array(3 * STAR_COUNT)
    const size = new Float32Array(STAR_COUNT)
    for (let i = 0; i < STAR_COUNT; i++) {
      /* Evenly over the sphere by the golden angle, jittered by another irrational number. */
      const y = 1 - (2 * (i + 0.5)) / STAR_COUNT
      const angle = i * 2.399963 + ((i * 0.7548) % 1)
      const r = Math.sqrt(1 - y * y)
      position.set([18 * r * Math.cos(angle), 18 * y, 18 * r * Math.sin(angle)], 3 * i)
      size[i] = ((i * 0.5698) % 1) ** 3
    }
    geometry.setAttribute('position', new BufferAttribute(position, 3))
    geometry.setAttribute('size', new BufferAttribute(size, 1))
    const material = this.#material(STARS, { tint: this.#colour('text'), ratio: this.#shared.ratio })
    return unculled(new Points(geometry, material))
  }
}

/** Whether this browser draws WebGL by processor alone. */
export function drawsInSoftware(): boolean {
  const gl = document.createElement('canvas').getContext('webgl2')
  const info = gl?.getExtension('WEBGL_debug_renderer_info')
  const renderer = info && gl ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : ''
  gl?.getExtension('WEBGL_lose_context')?.loseContext()
  return /swiftshader|llvmpipe|softpipe|software|basic render/i.test(renderer)
}

/* The shaders write screen colours as they are, so these must not be taken for sRGB to be made linear. */
function colourOf(rgb: Rgb): Color {
  return new Color(...rgb)
}

/* The few objects always fill the view: asking whether they are in it costs more than drawing them. */
function unculled<T extends Points | LineSegments>(object: T): T {
  object.frustumCulled = false
  return object
}

function meshGeometry(surface: Surface): BufferGeometry {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(surface.position, 3))
  geometry.setAttribute('fold', new BufferAttribute(surface.fold, 1))
  geometry.setIndex(new BufferAttribute(surface.index, 1))
  geometry.computeVertexNormals()
  return geometry
}

/* Turns triangles round too, so that they face outwards still. */
function mirror(surface: Surface): Surface {
  const position = surface.position.map((value, i) => (i % 3 === 2 ? -value : value))
  const index = surface.index.slice()
  for (let i = 0; i < index.length; i += 3) {
    const second = index[i + 1] as number
    index[i + 1] = index[i + 2] as number
    index[i + 2] = second
  }
  return { position, fold: surface.fold, index }
}

function fibreGeometry(layout: Layout, placed: Float32Array): BufferGeometry {
  const position: number[] = []
  const along: number[] = []
  const rank: number[] = []
  const bundle: number[] = []
  for (const fibre of drawFibres(layout, placed)) {
    const last = fibre.points.length - 1
    for (let step = 0; step < last; step++) {
      for (const end of [step, step + 1]) {
        position.push(...(fibre.points[end] ?? [0, 0, 0]))
        along.push(end / last)
        rank.push(fibre.rank)
        bundle.push(fibre.bundle)
      }
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(position), 3))
  geometry.setAttribute('tint', new BufferAttribute(new Float32Array(position.length), 3))
  geometry.setAttribute('along', new BufferAttribute(Float32Array.from(along), 1))
  geometry.setAttribute('rank', new BufferAttribute(Float32Array.from(rank), 1))
  geometry.setAttribute('bundle', new BufferAttribute(Float32Array.from(bundle), 1))
  return geometry
}
