import type { Drawing } from './Drawing'

type Paint = string | CanvasGradient | CanvasPattern

/** What `save` keeps and `restore` brings back. */
interface Style {
  fillStyle: Paint
  strokeStyle: Paint
  lineWidth: number
  lineCap: CanvasLineCap
  lineJoin: CanvasLineJoin
  globalAlpha: number
  font: string
  textAlign: CanvasTextAlign
  textBaseline: CanvasTextBaseline
  dash: readonly number[]
  left: number
  top: number
  /** Groups opened since the last `save`, to be closed by the next `restore`. */
  groups: number
}

const TURN = 2 * Math.PI

/* How far below its place a text's baseline lies, in font sizes: office programs don't know `dominant-baseline`. */
const BASELINES: Readonly<Record<CanvasTextBaseline, number>> = {
  alphabetic: 0,
  ideographic: 0,
  bottom: -0.22,
  middle: 0.35,
  top: 0.8,
  hanging: 0.8,
}

const ANCHORS: Readonly<Record<CanvasTextAlign, string>> = {
  left: 'start',
  start: 'start',
  center: 'middle',
  right: 'end',
  end: 'end',
}

/**
 * A drawing that becomes SVG text: shapes stay shapes and words stay words, so it can be enlarged and edited. Colours are written as `#rrggbb` and
 * an opacity, which every program reads. Only plain colours, canvases as images, and moves without turning.
 */
export class SvgDrawing implements Drawing {
  fillStyle: Paint = '#000'
  strokeStyle: Paint = '#000'
  lineWidth = 1
  lineCap: CanvasLineCap = 'butt'
  lineJoin: CanvasLineJoin = 'miter'
  globalAlpha = 1
  font = '10px sans-serif'
  textAlign: CanvasTextAlign = 'start'
  textBaseline: CanvasTextBaseline = 'alphabetic'
  #dash: readonly number[] = []
  #left = 0
  #top = 0
  #groups = 0
  #clips = 0
  #path: string[] = []
  readonly #saved: Style[] = []
  readonly #parts: string[] = []

  constructor(
    private readonly widthPx: number,
    private readonly heightPx: number,
    private readonly measure: (text: string, font: string) => number,
  ) {}

  /** The whole picture; `title` and `description` are what a screen reader says of it. */
  toSvg(title: string, description: string): string {
    const size = `${length(this.widthPx)} ${length(this.heightPx)}`
    const words = `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`
    const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${length(this.widthPx)}" height="${length(this.heightPx)}" viewBox="0 0 ${size}" role="img">`
    return `${open}${words}\n${this.#parts.join('\n')}\n</svg>\n`
  }

  setLineDash(lengths: readonly number[]): void {
    this.#dash = lengths
  }

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, globalAlpha, font, textAlign, textBaseline } = this
    const own = { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, globalAlpha, font, textAlign, textBaseline }
    this.#saved.push({ ...own, dash: this.#dash, left: this.#left, top: this.#top, groups: this.#groups })
    this.#groups = 0
  }

  restore(): void {
    const before = this.#saved.pop()
    if (before === undefined) return
    for (let group = 0; group < this.#groups; group++) this.#parts.push('</g>')
    const { dash, left, top, groups, ...own } = before
    Object.assign(this, own)
    this.#dash = dash
    this.#left = left
    this.#top = top
    this.#groups = groups
  }

  translate(x: number, y: number): void {
    this.#left += x
    this.#top += y
  }

  beginPath(): void {
    this.#path = []
  }

  closePath(): void {
    this.#path.push('Z')
  }

  moveTo(x: number, y: number): void {
    this.#path.push(`M${this.#at(x, y)}`)
  }

  lineTo(x: number, y: number): void {
    this.#path.push(`${this.#path.length === 0 ? 'M' : 'L'}${this.#at(x, y)}`)
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path.push(`M${this.#at(x, y)}h${length(width)}v${length(height)}h${length(-width)}Z`)
  }

  arc(x: number, y: number, radius: number, fromAngle: number, toAngle: number): void {
    const at = (angle: number) => this.#at(x + radius * Math.cos(angle), y + radius * Math.sin(angle))
    const r = length(radius)
    const command = this.#path.length === 0 ? 'M' : 'L'
    if (Math.abs(toAngle - fromAngle) >= 6.28) {
      const [here, across] = [at(fromAngle), at(fromAngle + Math.PI)]
      this.#path.push(`M${here}A${r} ${r} 0 1 1 ${across}A${r} ${r} 0 1 1 ${here}Z`)
      return
    }
    const large = (((toAngle - fromAngle) % TURN) + TURN) % TURN > Math.PI ? 1 : 0
    this.#path.push(`${command}${at(fromAngle)}A${r} ${r} 0 ${large} 1 ${at(toAngle)}`)
  }

  fill(): void {
    this.#add(`<path d="${this.#path.join('')}"${this.#filled()}/>`)
  }

  stroke(): void {
    const { value, opacity } = this.#colour(this.strokeStyle)
    const dash = this.#dash.length === 0 ? '' : ` stroke-dasharray="${this.#dash.map(length).join(' ')}"`
    const ends = `${this.lineCap === 'butt' ? '' : ` stroke-linecap="${this.lineCap}"`}${this.lineJoin === 'miter' ? '' : ` stroke-linejoin="${this.lineJoin}"`}`
    const line = `stroke="${value}"${opacity === 1 ? '' : ` stroke-opacity="${length(opacity)}"`} stroke-width="${length(this.lineWidth)}"`
    this.#add(`<path d="${this.#path.join('')}" fill="none" ${line}${dash}${ends}/>`)
  }

  clip(): void {
    const id = `clip${this.#clips++}`
    this.#add(`<clipPath id="${id}"><path d="${this.#path.join('')}"/></clipPath>`, `<g clip-path="url(#${id})">`)
    this.#groups++
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const [left, top] = [width < 0 ? x + width : x, height < 0 ? y + height : y]
    this.#add(`<rect ${this.#place(left, top, Math.abs(width), Math.abs(height))}${this.#filled()}/>`)
  }

  fillText(text: string, x: number, y: number): void {
    const { weight, sizePx, family } = fontParts(this.font)
    const baseline = y + BASELINES[this.textBaseline] * sizePx
    const font = `font-family="${escaped(family)}" font-size="${length(sizePx)}"${weight === '400' ? '' : ` font-weight="${weight}"`}`
    const anchor = ANCHORS[this.textAlign] === 'start' ? '' : ` text-anchor="${ANCHORS[this.textAlign]}"`
    const place = `x="${length(x + this.#left)}" y="${length(baseline + this.#top)}"`
    this.#add(`<text ${place} ${font}${anchor}${this.#filled()}>${escaped(text)}</text>`)
  }

  measureText(text: string): { readonly width: number } {
    return { width: this.measure(text, this.font) }
  }

  drawImage(image: HTMLCanvasElement, x: number, y: number, width: number, height: number): void {
    const opacity = this.globalAlpha === 1 ? '' : ` opacity="${length(this.globalAlpha)}"`
    this.#add(
      `<image ${this.#place(x, y, width, height)} preserveAspectRatio="none"${opacity} href="${image.toDataURL('image/png')}"/>`,
    )
  }

  #add(...parts: readonly string[]): void {
    this.#parts.push(...parts)
  }

  #at(x: number, y: number): string {
    return `${length(x + this.#left)} ${length(y + this.#top)}`
  }

  #place(x: number, y: number, width: number, height: number): string {
    return `x="${length(x + this.#left)}" y="${length(y + this.#top)}" width="${length(width)}" height="${length(height)}"`
  }

  #filled(): string {
    const { value, opacity } = this.#colour(this.fillStyle)
    return ` fill="${value}"${opacity === 1 ? '' : ` fill-opacity="${length(opacity)}"`}`
  }

  #colour(paint: Paint): { readonly value: string; readonly opacity: number } {
    if (typeof paint !== 'string') throw new Error('an SVG drawing knows plain colours only')
    const [, r, g, b, alpha = '1'] = /^rgba?\((\d+),\s*(\d+),\s*(\d+)(?:,\s*([\d.e-]+))?\)$/.exec(paint) ?? []
    if (r === undefined) return { value: escaped(paint), opacity: this.globalAlpha }
    const hex = [r, g, b].map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')
    return { value: `#${hex}`, opacity: Number(alpha) * this.globalAlpha }
  }
}

/** At most two decimals, and a value that is none drawn at 0: a path with `NaN` in it is no SVG. */
function length(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100 + 0) : '0'
}

/** A text as XML holds it: no mark-up, no characters that XML forbids. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '')
}

/** The parts of a font as a canvas is told it: `600 12px "Inter", sans-serif`. */
function fontParts(font: string): { readonly weight: string; readonly sizePx: number; readonly family: string } {
  const [, weight = '400', size = '10', family = 'sans-serif'] = /^(?:(\d+) )?([\d.]+)px (.*)$/.exec(font) ?? []
  return { weight, sizePx: Number(size), family }
}
