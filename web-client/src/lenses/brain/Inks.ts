import { Color, CustomBlending, OneFactor, OneMinusSrcAlphaFactor, ShaderMaterial } from 'three'
import type { Rgb } from '../../design/colour'
import type { ColourName, Palette } from '../palette'
import { MAX_BUNDLES } from './anatomy'

type Uniforms = Record<string, { value: unknown }>

/** The materials of the brain and their colours: one blending rule for all, and one place where a theme is taken over. */
export class Inks {
  readonly #paper = { value: 0 }
  readonly #colours: { readonly name: ColourName; readonly uniform: { value: Color } }[] = []
  readonly #materials: ShaderMaterial[] = []

  /** A uniform that holds the theme's colour of that name. */
  colour(name: ColourName): { value: Color } {
    const uniform = { value: new Color() }
    this.#colours.push({ name, uniform })
    return uniform
  }

  material(shader: { readonly vertex: string; readonly fragment: string }, uniforms: Uniforms): ShaderMaterial {
    const material = new ShaderMaterial({
      vertexShader: shader.vertex.replaceAll('BUNDLE_COUNT', String(MAX_BUNDLES)),
      fragmentShader: shader.fragment,
      uniforms: { paper: this.#paper, ...uniforms },
      transparent: true,
      depthWrite: false,
      depthTest: false,
      blending: CustomBlending,
      blendSrc: OneFactor,
      blendDst: OneMinusSrcAlphaFactor,
    })
    this.#materials.push(material)
    return material
  }

  restyle(palette: Palette): void {
    this.#paper.value = palette.glows ? 0 : 1
    for (const { name, uniform } of this.#colours) uniform.value.copy(asShown(palette.colours[name]))
  }

  dispose(): void {
    for (const material of this.#materials) material.dispose()
  }
}

/* The shaders write screen colours as they are, so these must not be taken for sRGB to be made linear. */
function asShown(rgb: Rgb): Color {
  return new Color(...rgb)
}
