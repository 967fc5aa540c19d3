/**
 * Compares a picture with its golden, part by part, as an eye from a step away would: colours are averaged over small squares first, so that
 * another machine's edges of letters count for nothing, and a line that is missing counts for much. Runs in a browser, which reads and writes WebP.
 */
import type { Page } from '@playwright/test'

export interface Part {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How a part came out: the share of its squares that look different, or how large it is where its golden is not. */
export interface Verdict {
  readonly id: string
  readonly differing: number
}

/* A square of so many pixels is one point to an eye in the room. */
const SQUARE_PX = 6
/* As much of a channel's range as two machines' smoothing of one line may differ in a square's mean. */
const LEAST_SEEN = 0.1

/** Compares each part; a picture of another size differs wholly. Pictures are data URLs. */
export function compare(page: Page, golden: string, actual: string, parts: readonly Part[]): Promise<Verdict[]> {
  return page.evaluate(compareInPage, { golden, actual, parts, squarePx: SQUARE_PX, leastSeen: LEAST_SEEN })
}

/** Writes a picture as WebP, which keeps a sheet at a tenth of its PNG's size; returns a data URL. */
export function toWebp(page: Page, picture: string): Promise<string> {
  return page.evaluate(async (url) => {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth
    canvas.height = image.naturalHeight
    canvas.getContext('2d')?.drawImage(image, 0, 0)
    return canvas.toDataURL('image/webp', 0.6)
  }, picture)
}

async function compareInPage(asked: {
  readonly golden: string
  readonly actual: string
  readonly parts: readonly Part[]
  readonly squarePx: number
  readonly leastSeen: number
}): Promise<Verdict[]> {
  const { squarePx } = asked
  const load = async (url: string) => {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth
    canvas.height = image.naturalHeight
    const context = canvas.getContext('2d', { willReadFrequently: true })
    if (context === null) throw new Error('no canvas')
    context.drawImage(image, 0, 0)
    return context
  }
  /* A square's mean colour apart from the other's: the most of the three channels. */
  const apart = (one: Uint8ClampedArray, other: Uint8ClampedArray, left: number, width: number) => {
    let [r, g, b] = [0, 0, 0]
    for (let y = 0; y < squarePx; y++) {
      for (let at = 4 * (y * width + left), end = at + 4 * squarePx; at < end; at += 4) {
        r += (one[at] as number) - (other[at] as number)
        g += (one[at + 1] as number) - (other[at + 1] as number)
        b += (one[at + 2] as number) - (other[at + 2] as number)
      }
    }
    return Math.max(Math.abs(r), Math.abs(g), Math.abs(b)) / (255 * squarePx * squarePx)
  }
  const [golden, actual] = await Promise.all([load(asked.golden), load(asked.actual)])
  if (golden.canvas.width !== actual.canvas.width || golden.canvas.height !== actual.canvas.height) {
    const size = ({ canvas }: CanvasRenderingContext2D) => `${canvas.width} × ${canvas.height}`
    return [{ id: `the sheet, ${size(actual)} instead of ${size(golden)},`, differing: 1 }]
  }
  return asked.parts.map(({ id, x, y, width, height }) => {
    let [squares, differing] = [0, 0]
    for (let top = 0; top + squarePx <= height; top += squarePx) {
      const [one, other] = [golden, actual].map((each) => each.getImageData(x, y + top, width, squarePx).data)
      if (one === undefined || other === undefined) continue
      for (let left = 0; left + squarePx <= width; left += squarePx) {
        squares++
        if (apart(one, other, left, width) > asked.leastSeen) differing++
      }
    }
    return { id, differing: differing / Math.max(1, squares) }
  })
}
