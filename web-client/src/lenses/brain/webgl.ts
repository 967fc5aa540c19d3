/** What this browser draws 3-D with. */

export type Drawing = 'none' | 'software' | 'chip'

/** Finds out by asking for a context once; the context is given back, for a browser has few. */
export function drawingBy(): Drawing {
  const gl = document.createElement('canvas').getContext('webgl2')
  if (gl === null) return 'none'
  const info = gl.getExtension('WEBGL_debug_renderer_info')
  const renderer = info === null ? '' : String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL))
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return /swiftshader|llvmpipe|softpipe|software|basic render/i.test(renderer) ? 'software' : 'chip'
}
