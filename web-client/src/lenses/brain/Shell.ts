import {
  type BufferGeometry,
  type Camera,
  Color,
  LinearFilter,
  Mesh,
  OrthographicCamera,
  PlaneGeometry,
  Scene,
  Vector3,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three'
import { brainStem, cerebellum, hemisphere, mirrored, surfaceOf } from './brainShape'
import { surfaceGeometry } from './geometry'
import type { Inks } from './Inks'
import { SHELL, SHELL_PICTURE } from './shaders'

/* While the brain is being turned, half as many pixels each way and a coarser mesh do: a tenth of the cost. */
const MOVING_SHARE = 0.5

const FINE = { around: 150, down: 96 }
const COARSE = { around: 60, down: 40 }

/**
 * The translucent outside of the brain, drawn first.
 *
 * On a machine with a graphics chip it is drawn anew for each picture. On a `modest` one it is the dearest part by far, and
 * nothing about it changes but the view; there it is kept as a picture of its own until the view changes.
 */
export class Shell {
  readonly #geometries: BufferGeometry[] = []
  readonly #fine: Scene
  readonly #kept: KeptShell | null

  constructor(inks: Inks, modest: boolean) {
    this.#fine = this.#scene(inks, FINE)
    this.#kept = modest ? new KeptShell(inks, this.#fine, this.#scene(inks, COARSE)) : null
  }

  resize(width: number, height: number): void {
    this.#kept?.resize(width, height)
  }

  /** Notes that colours have changed. */
  forget(): void {
    this.#kept?.forget()
  }

  draw(renderer: WebGLRenderer, camera: Camera, moving: boolean): void {
    if (this.#kept !== null) this.#kept.draw(renderer, camera, moving)
    else renderer.render(this.#fine, camera)
  }

  dispose(): void {
    for (const geometry of this.#geometries) geometry.dispose()
    this.#kept?.dispose()
  }

  #scene(inks: Inks, { around, down }: { readonly around: number; readonly down: number }): Scene {
    const scene = new Scene()
    const material = inks.material(SHELL, { body: inks.colour('line-strong'), rim: inks.colour('accent') })
    const half = surfaceOf(hemisphere, around, down)
    const surfaces = [half, mirrored(half), surfaceOf(cerebellum, around / 2, down / 2), surfaceOf(brainStem, 32, 24)]
    for (const surface of surfaces) {
      const geometry = surfaceGeometry(surface)
      this.#geometries.push(geometry)
      scene.add(new Mesh(geometry, material))
    }
    return scene
  }
}

/** A shell that is drawn into a picture when the view changes, and from that picture otherwise. */
class KeptShell {
  readonly #still = new WebGLRenderTarget(1, 1, { magFilter: LinearFilter, depthBuffer: false, samples: 4 })
  readonly #moving = new WebGLRenderTarget(1, 1, { magFilter: LinearFilter, depthBuffer: false })
  readonly #picture: { value: unknown } = { value: null }
  readonly #sheet = new PlaneGeometry(2, 2)
  readonly #sheetScene = new Scene()
  readonly #sheetCamera = new OrthographicCamera(-1, 1, 1, -1, 0, 1)
  readonly #seenFrom = new Vector3()

  constructor(
    inks: Inks,
    private readonly fine: Scene,
    private readonly coarse: Scene,
  ) {
    this.#sheetScene.add(new Mesh(this.#sheet, inks.material(SHELL_PICTURE, { picture: this.#picture })))
  }

  resize(width: number, height: number): void {
    this.#still.setSize(width, height)
    this.#moving.setSize(Math.ceil(width * MOVING_SHARE), Math.ceil(height * MOVING_SHARE))
    this.forget()
  }

  forget(): void {
    this.#seenFrom.set(0, 0, 0)
  }

  draw(renderer: WebGLRenderer, camera: Camera, moving: boolean): void {
    const wanted = moving ? this.#moving : this.#still
    if (!this.#seenFrom.equals(camera.position) || this.#picture.value !== wanted.texture) {
      this.#seenFrom.copy(camera.position)
      this.#picture.value = wanted.texture
      this.#take(renderer, camera, wanted, moving ? this.coarse : this.fine)
    }
    renderer.render(this.#sheetScene, this.#sheetCamera)
  }

  dispose(): void {
    this.#still.dispose()
    this.#moving.dispose()
    this.#sheet.dispose()
  }

  #take(renderer: WebGLRenderer, camera: Camera, target: WebGLRenderTarget, scene: Scene): void {
    const ground = renderer.getClearColor(new Color())
    renderer.setRenderTarget(target)
    renderer.setClearColor(0x000000, 0)
    renderer.clear()
    renderer.render(scene, camera)
    renderer.setRenderTarget(null)
    renderer.setClearColor(ground, 1)
  }
}
