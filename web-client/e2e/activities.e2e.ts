/** What a class is asked: a poll, a prediction drawn by finger, mouse and keyboard; and what the host takes home of it. */
import { readFileSync } from 'node:fs'
import { violationsOf } from './axe'
import { ClassOfSix } from './classOfSix'
import { everybodyLeaves, expect, test } from './fixtures'
import type { Teacher } from './people'

test.describe('a class that is asked', () => {
  let asked: ClassOfSix
  let teacher: Teacher

  test.beforeAll(async ({ browser, server }) => {
    asked = await ClassOfSix.meeting(browser, server)
    teacher = asked.teacher
    await teacher.openFold('Ask the class')
  })

  test.afterAll(async ({ browser, server }) => {
    await everybodyLeaves(browser, server)
  })

  test('p25_aPollIsAnsweredByAllAndToldAtTheReveal', async () => {
    const { projector, students } = asked
    const { page } = teacher
    await page.getByLabel('Question', { exact: true }).fill('What grows first?')
    await page.getByLabel('Answers to choose from').fill('Spines\nBDNF')
    await page.getByRole('button', { name: 'Ask', exact: true }).click()
    for (const [index, student] of students.entries()) {
      await student.page.getByRole('button', { name: index < 2 ? 'Spines' : 'BDNF' }).click()
    }
    await expect(page.getByText('6 answers')).toBeVisible()
    await expect(projector.page.getByText('6 answers')).toBeVisible()
    expect(await violationsOf(asked.named('Ada').page)).toEqual([])
    await page.getByRole('button', { name: 'Reveal' }).click()
    for (const person of [teacher, projector, asked.named('Fay')]) {
      const bars = person.page.getByRole('list', { name: 'Answers' }).getByRole('listitem')
      await expect(bars).toHaveText([/Spines\s*2/, /BDNF\s*4/])
    }
    await page.getByRole('button', { name: 'Put away' }).click()
    await expect(asked.named('Fay').page.getByTestId('activity')).toHaveCount(0)
  })

  test('p27_aCurveIsDrawnByMouseFingerAndKeyboardAndTheTruthIsDrawnOverTheClass', async () => {
    const { projector, students } = asked
    const { page } = teacher
    await page.getByRole('button', { name: 'Predict', exact: true }).click()
    await page.getByLabel('What is predicted').selectOption('PFC.rateEHz')
    await page.getByLabel('Over', { exact: true }).selectOption('10')
    await page.getByRole('button', { name: 'Ask', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Start' })).toBeVisible()
    for (const student of students) {
      const pad = student.page.getByTestId('curve-pad')
      if (student === asked.named('Ben')) {
        await pad.focus()
        await pad.press('ArrowUp')
        await pad.press('ArrowRight')
        await pad.press('ArrowDown')
        await pad.blur()
      } else {
        const box = await pad.boundingBox()
        if (box === null) throw new Error('no pad')
        await student.page.mouse.move(box.x + 4, box.y + box.height / 2)
        await student.page.mouse.down()
        await student.page.mouse.move(box.x + box.width - 4, box.y + box.height / 3, { steps: 5 })
        await student.page.mouse.up()
      }
      await expect(student.page.getByText('Your curve is in')).toBeVisible()
    }
    await expect(page.getByText('6 curves drawn')).toBeVisible()
    expect(await violationsOf(asked.named('Ben').page)).toEqual([])
    await teacher.start()
    for (const person of [projector, asked.named('Ada')]) {
      await expect(person.page.getByTestId('prediction-chart').first()).toHaveAttribute('data-truth', '24', {
        timeout: 60_000,
      })
    }
    await expect(asked.named('Ada').page.getByText(/Your score: \d+ of 100/)).toBeVisible()
    await page.getByRole('button', { name: 'Reveal' }).click()
    await expect(projector.page.locator('.prediction-one')).toHaveCount(6)
    expect(await violationsOf(projector.page)).toEqual([])
    await page.getByRole('button', { name: 'Put away' }).click()
  })

  test('p29_theHostTakesTheReportTheSeriesAndTheLessonHome', async () => {
    const report = readFileSync(await teacher.download('Class report (XLSX)'))
    expect(report.subarray(0, 2).toString()).toBe('PK')
    const series = readFileSync(await teacher.download('Series (CSV)'), 'utf8')
      .trim()
      .split('\n')
    expect(series[0]).toContain('body time (h)')
    expect(new Set(series.map((line) => line.split(',').length)).size).toBe(1)
    expect(readFileSync(await teacher.download('What was done, as a lesson'), 'utf8')).toContain('format: 1')
  })
})
