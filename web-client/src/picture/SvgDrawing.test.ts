import { describe, expect, it } from 'vitest'
import { elementsOf, measure, textsOf } from '../../test/svg'
import { SvgDrawing } from './SvgDrawing'

function drawn(draw: (drawing: SvgDrawing) => void): string {
  const drawing = new SvgDrawing(100, 50, measure)
  draw(drawing)
  return drawing.toSvg('A title', 'What it shows')
}

describe('a drawing that becomes SVG', () => {
  it('is well-formed, names itself and has the size it was given', () => {
    const svg = drawn((drawing) => drawing.fillRect(1, 2, 3, 4))
    expect(elementsOf(svg)).toEqual(['svg', 'title', 'desc', 'rect'])
    expect(svg).toContain('width="100" height="50" viewBox="0 0 100 50" role="img"')
  })

  it('keeps mark-up, quotes and control characters of a text from breaking it', () => {
    const svg = drawn((drawing) => {
      drawing.font = '600 12px "A & B", sans-serif'
      drawing.fillText('<b>"5 & 6"</b>\u0000\u0007\ud800', 0, 0)
    })
    expect(elementsOf(svg)).toContain('text')
    expect(textsOf(svg)).toEqual(['&lt;b&gt;&quot;5 &amp; 6&quot;&lt;/b&gt;'])
  })

  it('writes a colour and its opacity apart, times the drawing’s own', () => {
    const svg = drawn((drawing) => {
      drawing.fillStyle = 'rgba(255,0,16,0.5)'
      drawing.globalAlpha = 0.5
      drawing.fillRect(0, 0, 1, 1)
    })
    expect(svg).toContain('fill="#ff0010" fill-opacity="0.25"')
  })

  it('moves, clips and comes back to where it was', () => {
    const svg = drawn((drawing) => {
      drawing.save()
      drawing.translate(10, 5)
      drawing.beginPath()
      drawing.rect(0, 0, 20, 20)
      drawing.clip()
      drawing.save()
      drawing.restore()
      drawing.fillRect(0, 0, 1, 1)
      drawing.restore()
      drawing.fillRect(0, 0, 2, 2)
    })
    expect(elementsOf(svg)).toEqual(['svg', 'title', 'desc', 'clipPath', 'path', 'g', 'rect', 'rect'])
    expect(svg).toContain('<rect x="10" y="5" width="1"')
    expect(svg).toContain('</g>\n<rect x="0" y="0" width="2"')
  })

  it('draws a circle as a closed path and an arc as the shorter way that was asked for', () => {
    const svg = drawn((drawing) => {
      drawing.beginPath()
      drawing.arc(10, 10, 5, 0, 7)
      drawing.fill()
      drawing.beginPath()
      drawing.arc(10, 10, 5, 0, Math.PI / 2)
      drawing.stroke()
    })
    expect(svg).toContain('d="M15 10A5 5 0 1 1 5 10A5 5 0 1 1 15 10Z"')
    expect(svg).toContain('d="M15 10A5 5 0 0 1 10 15" fill="none"')
  })

  it('lets no value that is none into a path', () => {
    const svg = drawn((drawing) => {
      drawing.beginPath()
      drawing.moveTo(Number.NaN, 1)
      drawing.lineTo(Number.POSITIVE_INFINITY, -0.0001)
      drawing.stroke()
    })
    expect(svg).toContain('d="M0 1L0 0"')
  })
})
