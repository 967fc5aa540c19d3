import { describe, expect, it } from 'vitest'
import { elementsOf, measure, PALETTE, textsOf } from '../../test/svg'
import { type Picture, sheetOf, sheetSize } from './Picture'
import { fileName, svgOf } from './render'

const CAPTION = { title: 'Body clock', lesson: 'Low dose', time: 'Body time 01:00:00 · Neural time 00:12' }

function dot(name: string): Picture {
  return {
    name,
    title: `Plot ${name}`,
    width: 200,
    height: 100,
    vector: true,
    draw: (drawing, { left, top }) => drawing.fillText(name, left, top),
  }
}

describe('a picture', () => {
  it('says its title, the lesson and both clocks, in words that stay words', () => {
    const svg = svgOf(dot('a'), CAPTION, PALETTE, measure)
    expect(elementsOf(svg)[0]).toBe('svg')
    expect(textsOf(svg)).toEqual(['Body clock', 'Low dose', 'Synaptarium', expect.stringContaining('Body time'), 'a'])
    expect(svg).toContain('<desc>Plot a. Low dose. Body time 01:00:00 · Neural time 00:12</desc>')
  })

  it('cuts a text off that has no room', () => {
    const svg = svgOf(dot('a'), { ...CAPTION, lesson: 'long '.repeat(80) }, PALETTE, measure)
    expect(textsOf(svg)[1]).toMatch(/^long long.* …$/)
  })

  it('puts several plots on one sheet, row by row', () => {
    const all = sheetOf('all', 'All', ['a', 'b', 'c'].map(dot), 2)
    expect([all.width, all.height]).toEqual([420, 220])
    const svg = svgOf(all, CAPTION, PALETTE, measure)
    const places = [...svg.matchAll(/<text x="(\d+)[^>]*>([abc])</g)].map(([, x, name]) => `${name} ${x}`)
    expect(places).toEqual(['a 18', 'b 238', 'c 18'])
    expect(sheetSize(all, PALETTE).width).toBe(456)
  })

  it('offers a sheet as shapes only when all of it is', () => {
    expect(sheetOf('all', 'All', [dot('a'), { ...dot('b'), vector: false }], 2).vector).toBe(false)
  })
})

describe('a file’s name', () => {
  it('holds letters, digits and hyphens only', () => {
    expect(fileName(['low-dose-ketamine', 'body ketamine/ng', '12:05'], 'svg')).toBe(
      'synaptarium-low-dose-ketamine-body-ketamine-ng-12-05.svg',
    )
    expect(fileName(['../../etc', 'Übung é', '‮evil', '..'], 'png')).toBe('synaptarium-etc-ubung-e-evil.png')
  })

  it('is short enough for every system', () => {
    expect(fileName(['x'.repeat(300)], 'png').length).toBeLessThanOrEqual(84)
  })
})
