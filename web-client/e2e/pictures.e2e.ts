/** Pictures of plots: made in the browser, saved as SVG and PNG from a desk and a phone, opened and looked into. */
import { elementsOf, readPng, textsOf } from '../test/svg'
import { violationsOf } from './axe'
import { everybodyLeaves, expect, test } from './fixtures'
import { Student, Teacher } from './people'

/* Titles, axes and a line cover more pixels than this on every sheet. */
const LEAST_DRAWN_SHARE = 0.01

test.describe('a class whose plots are taken home', () => {
  let teacher: Teacher
  let student: Student

  test.beforeAll(async ({ browser, server }) => {
    teacher = await Teacher.hosting(browser, server, 'Blank brain', 'signals')
    student = await Student.joining(browser, server, await teacher.code(), 'Ada', 'bodyclock')
    await teacher.start()
    await teacher.seesFramesGoOn(40)
    await teacher.pause()
  })

  test.afterAll(async ({ browser, server }) => {
    await everybodyLeaves(browser, server)
  })

  const button = (person: Teacher | Student) => person.page.getByRole('button', { name: 'Save picture' })

  test('every plot of every lens becomes a PNG that is not blank, and an SVG with axes and units', async () => {
    const asked: string[] = []
    teacher.page.on('request', (request) => asked.push(request.url()))
    await button(teacher).click()
    await teacher.page.getByRole('button', { name: 'Close' }).click() // the code that draws has come now
    const plots = [
      { lens: 'Signals', plot: /^Spikes of/, says: ['PFC', '−10 s', 'now'] },
      { lens: 'Signals', plot: /^Prefrontal cortex/, says: ['spikes per second', 'neural time', 'rest'] },
      { lens: 'Signals', plot: /^EEG-like/, says: ['nA around the mean', '−1 s'] },
      { lens: 'Signals', plot: /^Power of/, says: ['δ 0.5–4 Hz'] },
      { lens: 'Body clock', plot: /^Ketamine/, says: ['ng/mL', 'body time'] },
      { lens: 'Body clock', plot: /^All of them/, says: ['% of rest', 'Symptom index', '× rest'] },
      { lens: 'Network', plot: /^Prefrontal/, says: ['Prefrontal cortex'] },
    ] as const
    for (const { lens, plot, says } of plots) {
      await teacher.openLens(lens)
      await expect(teacher.page.locator('.lens-host[data-state=shown]').first()).toBeVisible()
      asked.length = 0
      const svg = await teacher.savePicture(button(teacher), plot, 'SVG')
      const png = await teacher.savePicture(button(teacher), plot, 'PNG')
      expect(asked.filter((url) => !url.startsWith('blob:') && !url.startsWith('data:'))).toEqual([])
      expect(svg.name).toMatch(/^synaptarium-blank-[a-zA-Z0-9-]+\.svg$/)
      const text = svg.bytes.toString('utf8')
      expect(elementsOf(text).slice(0, 3)).toEqual(['svg', 'title', 'desc'])
      const said = textsOf(text).join('\n')
      for (const words of [...says, 'Blank brain']) expect(said, `${plot}`).toContain(words)
      const { width, height, drawn } = readPng(png.bytes)
      const drawnWidth = Number(/width="([\d.]+)"/.exec(text)?.[1])
      expect(width, 'twice as fine').toBe(Math.round(2 * drawnWidth))
      expect(drawn / (width * height), `${plot} is not blank`).toBeGreaterThan(LEAST_DRAWN_SHARE)
    }
  })

  test('the brain becomes a PNG', async () => {
    await teacher.openLens('Brain')
    await expect(teacher.page.locator('.lens-host[data-state=shown] canvas').first()).toBeVisible()
    await expect(async () => {
      const { bytes } = await teacher.savePicture(button(teacher), null, 'PNG')
      const { width, height, drawn } = readPng(bytes)
      expect(drawn / (width * height)).toBeGreaterThan(0.05)
    }).toPass()
  })

  test('a phone saves a plot for print by keyboard, and the browser itself opens it', async () => {
    const { page } = student
    await button(student).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Save as a picture' })
    await dialog.getByRole('switch', { name: /for print/ }).press('Space')
    expect(await violationsOf(page)).toEqual([])
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Save SVG' }).press('Enter')
    const stream = await (await download).createReadStream()
    const svg = (await stream.toArray()).join('')
    await page.keyboard.press('Escape')
    await expect(button(student)).toBeFocused()
    const paper = await page.evaluate(async (source) => {
      const image = new Image()
      image.src = `data:image/svg+xml,${encodeURIComponent(source)}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.naturalWidth
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      const broken = new DOMParser().parseFromString(source, 'image/svg+xml').querySelector('parsererror')
      return { corner: [...(context?.getImageData(2, 2, 1, 1).data ?? [])], broken: broken?.textContent ?? null }
    }, svg)
    expect(paper).toEqual({ corner: [255, 255, 255, 255], broken: null })
  })
})
