/** What a test needs to know about SVG and PNG: no browser stands behind it. */
import { inflateSync } from 'node:zlib'
import type { ColourName, Palette } from '../src/design/palette'

/** Every colour its own, so that a test can ask for one. */
export const PALETTE: Palette = {
  colours: new Proxy({} as Palette['colours'], { get: (_, name) => colourOf(name as ColourName) }),
  font: '"Inter", sans-serif',
  chartSizePx: 12,
  strokePx: 2,
  glows: false,
}

export function colourOf(name: ColourName): readonly [number, number, number] {
  let sum = 0
  for (const letter of name) sum = (sum * 31 + letter.charCodeAt(0)) % 16_777_216
  return [(sum >> 16) / 255, ((sum >> 8) & 255) / 255, (sum & 255) / 255]
}

export function hexOf(name: ColourName): string {
  const channels = colourOf(name).map((channel) =>
    Math.round(channel * 255)
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${channels.join('')}`
}

/** As wide as letters of a usual font. */
export function measure(text: string, font: string): number {
  return text.length * Number(/([\d.]+)px/.exec(font)?.[1] ?? 10) * 0.55
}

/** Reads XML strictly enough to know that it is well-formed; returns its elements' names, in order, and throws where it is broken. */
export function elementsOf(xml: string): string[] {
  const open: string[] = []
  const found: string[] = []
  let at = 0
  for (const match of xml.matchAll(/<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|[^<]+|</g)) {
    if (match.index !== at) throw new Error(`broken at ${xml.slice(at, at + 60)}`)
    at += match[0].length
    const [whole, closes, name, attributes = '', empty] = match
    if (name === undefined) {
      if (whole === '<' || /&(?!amp;|lt;|gt;|quot;)/.test(whole)) throw new Error(`broken text: ${whole}`)
      continue
    }
    const names = [...attributes.matchAll(/([\w:-]+)=/g)].map(([, attribute]) => attribute)
    if (new Set(names).size !== names.length) throw new Error(`an attribute twice: ${whole}`)
    if (closes === '/') {
      if (open.pop() !== name) throw new Error(`${whole} closes what is not open`)
      continue
    }
    found.push(name)
    if (empty !== '/') open.push(name)
  }
  if (at !== xml.length || open.length > 0) throw new Error(`left open: ${open.join(' ') || xml.slice(at, at + 60)}`)
  return found
}

/** The texts of a picture, in order. */
export function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text)
}

/** Reads a PNG of 8 bits a channel: its size, and how many of its pixels differ from the first. */
export function readPng(bytes: Buffer): { readonly width: number; readonly height: number; readonly drawn: number } {
  if (bytes.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n') throw new Error('no PNG')
  const data: Buffer[] = []
  let [width, height, channels] = [0, 0, 0]
  for (let at = 8; at < bytes.length; ) {
    const [size, kind] = [bytes.readUInt32BE(at), bytes.subarray(at + 4, at + 8).toString('latin1')]
    const body = bytes.subarray(at + 8, at + 8 + size)
    if (kind === 'IHDR') {
      width = body.readUInt32BE(0)
      height = body.readUInt32BE(4)
      if (body[8] !== 8) throw new Error(`${body[8]} bits a channel`)
      channels = body[9] === 6 ? 4 : 3
    }
    if (kind === 'IDAT') data.push(body)
    at += size + 12
  }
  return {
    width,
    height,
    drawn: countDrawn(unfiltered(inflateSync(Buffer.concat(data)), width * channels, channels), channels),
  }
}

function countDrawn(pixels: Buffer, channels: number): number {
  const first = pixels.subarray(0, channels)
  let drawn = 0
  for (let at = 0; at < pixels.length; at += channels) {
    if (!pixels.subarray(at, at + channels).equals(first)) drawn++
  }
  return drawn
}

/* The five filters of the PNG specification, section 9. */
function unfiltered(rows: Buffer, rowBytes: number, pixelBytes: number): Buffer {
  const height = rows.length / (rowBytes + 1)
  const pixels = Buffer.alloc(rowBytes * height)
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (rowBytes + 1)]
    for (let x = 0; x < rowBytes; x++) {
      const left = x < pixelBytes ? 0 : (pixels[y * rowBytes + x - pixelBytes] ?? 0)
      const up = y === 0 ? 0 : (pixels[(y - 1) * rowBytes + x] ?? 0)
      const corner = y === 0 || x < pixelBytes ? 0 : (pixels[(y - 1) * rowBytes + x - pixelBytes] ?? 0)
      const guess =
        filter === 1
          ? left
          : filter === 2
            ? up
            : filter === 3
              ? (left + up) >> 1
              : filter === 4
                ? paeth(left, up, corner)
                : 0
      pixels[y * rowBytes + x] = (rows[y * (rowBytes + 1) + 1 + x] ?? 0) + guess
    }
  }
  return pixels
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner
}
