/** Every page: WCAG 2.2 AA by axe, nothing asked of other hosts, nothing logged as an error. */
import type { Page } from '@playwright/test'
import { violationsOf } from './axe'
import { everybodyLeaves, expect, test } from './fixtures'
import { Projector, Student, Teacher } from './people'
import type { ServerProcess } from './server'

/** Notes what a page asks of other hosts and what it logs as an error. */
function watch(page: Page, server: ServerProcess): { readonly strange: string[]; readonly errors: string[] } {
  const seen = { strange: [] as string[], errors: [] as string[] }
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.host !== `127.0.0.1:${server.port}` && url.protocol !== 'data:' && url.protocol !== 'blob:') {
      seen.strange.push(request.url())
    }
  })
  page.on('pageerror', (error) => seen.errors.push(String(error)))
  page.on('console', (message) => {
    // WebGL in software says so; a missing graphics card is no mistake of the page.
    if (message.type() === 'error') seen.errors.push(message.text())
  })
  return seen
}

test.describe('every page', () => {
  test.afterEach(async ({ browser, server }) => {
    await everybodyLeaves(browser, server)
  })

  for (const path of [
    '/',
    '/join',
    '/join/000000',
    '/explore',
    '/screen/000000',
    '/prepared#stress=0.5&at=1h',
    '/library',
    '/library/low-dose-ketamine',
    '/present/no-such-lesson',
    '/review/no-such-recording',
    '/speaker#no-such-showing',
    '/nowhere/at/all',
  ]) {
    test(`${path} is accessible and asks nobody else`, async ({ page, server }) => {
      const seen = watch(page, server)
      await page.goto(server.url + path)
      await expect(page.getByRole('heading').first()).toBeVisible()
      expect(await violationsOf(page)).toEqual([])
      expect(seen.strange).toEqual([])
    })
  }

  test('a running class is accessible for the host, a student and on the projector, in every lens', async ({
    browser,
    server,
  }) => {
    const teacher = await Teacher.hosting(browser, server, 'Blank brain')
    const code = await teacher.code()
    const student = await Student.joining(browser, server, code, 'Fay')
    const projector = await Projector.showing(browser, server, code)
    const seen = [teacher, student, projector].map((person) => watch(person.page, server))
    await teacher.start()
    for (const lens of ['Brain', 'Network', 'Synapse', 'Signals', 'Body clock', 'Mechanism', 'Thoughts'] as const) {
      await student.openLens(lens)
      await student.seesFramesGoOn()
      expect(await violationsOf(student.page), `student, ${lens}`).toEqual([])
    }
    const folded = teacher.page.locator('details:not([open]) > summary')
    while ((await folded.count()) > 0) {
      await folded.first().click()
    }
    expect(await violationsOf(teacher.page), 'host').toEqual([])
    expect(await violationsOf(projector.page), 'projector').toEqual([])
    expect(seen.flatMap(({ strange, errors }) => [...strange, ...errors])).toEqual([])
  })
})
