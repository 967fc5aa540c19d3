import type { StageSize } from '../Stage'
import type { Dye, Fabric, Threads } from './Fabric'

const VERTEX = `
attribute vec2 place;
attribute float lot;
attribute float first;
uniform vec2 size;
uniform float share;
uniform vec4 colourFirst;
uniform vec4 colourSecond;
varying vec4 colour;
void main() {
  colour = first > 0.5 ? colourFirst : colourSecond;
  vec2 at = place / size * 2.0 - 1.0;
  gl_Position = lot < share ? vec4(at.x, -at.y, 0.0, 1.0) : vec4(3.0, 3.0, 3.0, 1.0);
}`

const FRAGMENT = `
precision mediump float;
varying vec4 colour;
void main() { gl_FragColor = colour; }`

/* x, y, lot, first: one vertex. */
const FLOATS = 4

/** Tissue drawn by the graphics card: fifty thousand lines are one call. */
export class GlFabric implements Fabric {
  readonly thinnest = 1 / 255
  readonly #gl: WebGLRenderingContext
  readonly #program: WebGLProgram
  readonly #vertices: WebGLBuffer
  #size: StageSize = { width: 1, height: 1, ratio: 1 }

  /** Throws when the browser can't. */
  constructor(
    readonly canvas: HTMLCanvasElement,
    private readonly onLost: () => void,
  ) {
    const gl = canvas.getContext('webgl', { antialias: false, depth: false, powerPreference: 'low-power' })
    if (gl === null) throw new Error('this browser has no WebGL')
    this.#gl = gl
    this.#program = programOf(gl)
    this.#vertices = gl.createBuffer()
    canvas.addEventListener('webglcontextlost', onLost, { once: true })
  }

  fit(size: StageSize): void {
    this.#size = size
    this.canvas.width = Math.round(size.width * size.ratio)
    this.canvas.height = Math.round(size.height * size.ratio)
  }

  weave({ count, ends, lot, first }: Threads): void {
    const data = new Float32Array(count * 2 * FLOATS)
    for (let line = 0, at = 0; line < count; line++) {
      for (let end = 0; end < 2; end++) {
        data[at++] = ends[4 * line + 2 * end] ?? 0
        data[at++] = ends[4 * line + 2 * end + 1] ?? 0
        data[at++] = lot[line] ?? 0
        data[at++] = first[line] ?? 0
      }
    }
    this.#gl.bindBuffer(this.#gl.ARRAY_BUFFER, this.#vertices)
    this.#gl.bufferData(this.#gl.ARRAY_BUFFER, data, this.#gl.STATIC_DRAW)
  }

  draw(living: number, share: number, dye: Dye): void {
    const gl = this.#gl
    gl.viewport(0, 0, this.canvas.width, this.canvas.height)
    gl.clearColor(0, 0, 0, 0)
    gl.clear(gl.COLOR_BUFFER_BIT)
    gl.useProgram(this.#program)
    gl.enable(gl.BLEND)
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA)
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#vertices)
    this.#attribute('place', 2, 0)
    this.#attribute('lot', 1, 2)
    this.#attribute('first', 1, 3)
    const uniform = (name: string) => gl.getUniformLocation(this.#program, name)
    gl.uniform2f(uniform('size'), this.#size.width, this.#size.height)
    gl.uniform1f(uniform('share'), share)
    for (const [name, [r, g, b]] of [
      ['colourFirst', dye.first],
      ['colourSecond', dye.second],
    ] as const) {
      gl.uniform4f(uniform(name), r * dye.alpha, g * dye.alpha, b * dye.alpha, dye.alpha)
    }
    gl.drawArrays(gl.LINES, 0, 2 * living)
  }

  work(): boolean {
    return false
  }

  dispose(): void {
    this.canvas.removeEventListener('webglcontextlost', this.onLost)
    this.#gl.getExtension('WEBGL_lose_context')?.loseContext()
  }

  #attribute(name: string, width: number, offset: number): void {
    const place = this.#gl.getAttribLocation(this.#program, name)
    this.#gl.enableVertexAttribArray(place)
    this.#gl.vertexAttribPointer(place, width, this.#gl.FLOAT, false, 4 * FLOATS, 4 * offset)
  }
}

function programOf(gl: WebGLRenderingContext): WebGLProgram {
  const program = gl.createProgram()
  for (const [type, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(type)
    if (shader === null) throw new Error('this browser has no shaders left')
    gl.shaderSource(shader, source)
    gl.compileShader(shader)
    gl.attachShader(program, shader)
  }
  gl.linkProgram(program)
  if (gl.getProgramParameter(program, gl.LINK_STATUS) !== true) throw new Error('tissue’s shaders don’t link')
  return program
}
