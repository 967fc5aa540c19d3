/** Rates as sound, in a real browser: off at first, heard when asked for, higher and louder in a storm, and gone when the class stands. */
import type { Page } from '@playwright/test'
import { violationsOf } from './axe'
import { everybodyLeaves, expect, test } from './fixtures'
import { Student, Teacher } from './people'

interface Ear {
  readonly ear?: AnalyserNode
}

/** Puts an ear before the loudspeaker. Runs in the page, before its own scripts. */
function listen(): void {
  const connect = AudioNode.prototype.connect as (this: AudioNode, to: AudioNode, ...more: number[]) => AudioNode
  AudioNode.prototype.connect = function (this: AudioNode, to: AudioNode, ...more: number[]) {
    if (to instanceof AudioDestinationNode) {
      const ear = new AnalyserNode(this.context, { fftSize: 8192, smoothingTimeConstant: 0 })
      connect.call(this, ear)
      Object.assign(globalThis, { ear })
    }
    return connect.call(this, to, ...more)
  } as typeof AudioNode.prototype.connect
}

/** How loud it is now, 0 … 1, and at which pitch most. */
function hearing(page: Page): Promise<{ readonly loudness: number; readonly pitchHz: number }> {
  return page.evaluate(() => {
    const { ear } = globalThis as unknown as Ear
    if (ear === undefined || ear.context.state !== 'running') return { loudness: 0, pitchHz: 0 }
    const wave = new Float32Array(ear.fftSize)
    ear.getFloatTimeDomainData(wave)
    const bins = new Float32Array(ear.frequencyBinCount)
    ear.getFloatFrequencyData(bins)
    const strongest = bins.indexOf(Math.max(...bins))
    return {
      loudness: Math.sqrt(wave.reduce((sum, each) => sum + each * each, 0) / wave.length),
      pitchHz: (strongest * ear.context.sampleRate) / ear.fftSize,
    }
  })
}

test.afterEach(async ({ browser, server }) => {
  await everybodyLeaves(browser, server)
})

test('a student hears the rates when they want to, and only then', async ({ browser, server }) => {
  const teacher = await Teacher.hosting(browser, server, 'Blank brain', 'bodyclock')
  const student = await Student.joining(browser, server, await teacher.code(), 'Ada', 'bodyclock')
  const { page } = student
  await page.addInitScript(listen)
  await page.reload()
  await teacher.start()
  await student.seesFramesGoOn()
  expect(await page.evaluate(() => 'ear' in globalThis), 'nothing sounds by itself').toBe(false)

  await page.keyboard.press('Alt+H')
  const dialog = page.getByRole('dialog', { name: 'Help and access' })
  await expect(dialog.getByTestId('now')).toContainText('pyramidal cells')
  await expect(dialog.getByRole('row')).toHaveCount(5)
  const sound = dialog.getByRole('switch', { name: 'Sound' })
  await expect(sound).not.toBeChecked()
  await sound.press('Space')
  await expect(dialog.getByTestId('heard')).toContainText(/^You hear PFC: pyramidal cells at/)
  const loudness = () => hearing(page).then((heard) => heard.loudness)
  await expect.poll(loudness, { message: 'the rested brain is heard' }).toBeGreaterThan(0.005)
  expect(await violationsOf(page)).toEqual([])
  const rested = await loudness()

  await teacher.turnUp('glutamate')
  await expect.poll(loudness, { message: 'a storm is louder' }).toBeGreaterThan(1.15 * rested)
  expect(await loudness(), 'never loud').toBeLessThan(0.35)

  await dialog.getByRole('slider', { name: 'Volume' }).press('Home')
  await expect.poll(loudness, { message: 'the slider goes down to nothing' }).toBeLessThan(1e-3)
  await dialog.getByRole('slider', { name: 'Volume' }).press('End')
  await expect.poll(loudness).toBeGreaterThan(0.02)

  await page.keyboard.press('Escape')
  await teacher.pause()
  await expect.poll(loudness, { message: 'a class that stands is silent' }).toBeLessThan(1e-3)
  await page.keyboard.press('Alt+A')
  await page.keyboard.press('Alt+N')
  await expect(student.description()).toContainText(/PFC: pyramidal cells .* HIP: .* AMY: .* DMN: /)
})
