/**
 * What a plot is drawn with: the part of a canvas's context that SVG can say too.
 *
 * A browser's 2-D context is one of these as it is, {@link SvgDrawing} is the other. So one function draws a plot on the screen, into a
 * PNG and into an SVG.
 */
export interface Drawing {
  fillStyle: string | CanvasGradient | CanvasPattern
  strokeStyle: string | CanvasGradient | CanvasPattern
  lineWidth: number
  lineCap: CanvasLineCap
  lineJoin: CanvasLineJoin
  globalAlpha: number
  font: string
  textAlign: CanvasTextAlign
  textBaseline: CanvasTextBaseline
  setLineDash(lengths: number[]): void
  save(): void
  restore(): void
  translate(x: number, y: number): void
  beginPath(): void
  closePath(): void
  moveTo(x: number, y: number): void
  lineTo(x: number, y: number): void
  rect(x: number, y: number, width: number, height: number): void
  arc(x: number, y: number, radius: number, fromAngle: number, toAngle: number): void
  fill(): void
  stroke(): void
  clip(): void
  fillRect(x: number, y: number, width: number, height: number): void
  fillText(text: string, x: number, y: number): void
  measureText(text: string): { readonly width: number }
  drawImage(image: HTMLCanvasElement, x: number, y: number, width: number, height: number): void
}

/** A part of a drawing, in its units. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

let ruler: CanvasRenderingContext2D | null = null

/** How wide a text is in a font, px. */
export function textWidthPx(text: string, font: string): number {
  ruler ??= document.createElement('canvas').getContext('2d')
  if (ruler === null) throw new Error('this browser has no 2-D canvas')
  ruler.font = font
  return ruler.measureText(text).width
}
