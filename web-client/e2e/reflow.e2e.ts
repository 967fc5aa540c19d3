/**
 * Pages where there is little room, for thumbs, from right to left, and in the reader's own colours: at 320 pixels, which is a Chromebook's
 * screen at 400 %, nothing is cut off or lies over something else.
 */
import type { Page } from '@playwright/test'
import { violationsOf } from './axe'
import { deviceOf, type Viewport } from './device'
import { everybodyLeaves, expect, test } from './fixtures'
import { cutOff, overlaps, smallTargets } from './measure'
import { Teacher } from './people'

const NARROW: Viewport = { width: 320, height: 568 }
const FROM_THE_RIGHT = '?language=en-XB'

async function wearing(page: Page, theme: 'planetarium' | 'print' | 'projector'): Promise<void> {
  await page.evaluate((name) => {
    document.documentElement.dataset.theme = name
  }, theme)
}

async function fits(page: Page, where: string): Promise<void> {
  expect.soft(await cutOff(page), `${where}: cut off`).toEqual([])
  expect.soft(await overlaps(page), `${where}: overlapping`).toEqual([])
}

/** Buttons and links whose name came from no catalogue: those of the pseudo-locale are in brackets. */
function foreignWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, header a, label, h1, h2')]
      .filter(
        (each) => each.checkVisibility() && !each.closest('article, .lesson-card, .lesson-head, .scenario, .narration'),
      )
      .map((each) => each.getAttribute('aria-label') ?? each.textContent ?? '')
      .filter((text) => /\p{L}{3}/u.test(text) && !text.includes('[')),
  )
}

test.afterEach(async ({ browser, server }) => {
  await everybodyLeaves(browser, server)
})

for (const path of ['/', '/join', '/library', '/library/balance', '/explore', '/accessibility']) {
  test(`${path} fits a narrow screen in both directions of writing`, async ({ browser, server }) => {
    const page = await (await deviceOf(browser, NARROW)).newPage()
    await page.goto(server.url + path)
    await expect(page.getByRole('heading').first()).toBeVisible()
    await expect(page.locator('.spinner')).toHaveCount(0)
    await fits(page, path)
    if (path === '/' || path === '/join') expect.soft(await smallTargets(page), 'small targets').toEqual([])
    await wearing(page, 'print')
    expect.soft(await violationsOf(page), 'in print').toEqual([])

    await page.goto(server.url + path + FROM_THE_RIGHT)
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    await expect(page.getByRole('banner').getByRole('button').first()).toHaveAccessibleName(/^\[/)
    await expect(page.getByRole('heading').first()).toBeVisible()
    await expect(page.locator('.spinner')).toHaveCount(0)
    await fits(page, `${path} from the right`)
    expect.soft(await foreignWords(page), 'words from no catalogue').toEqual([])
  })
}

test('a student’s page fits a narrow screen and a thumb, in every lens, theme and state', async ({
  browser,
  server,
}) => {
  const teacher = await Teacher.hosting(browser, server, 'Blank brain', 'bodyclock')
  const page = await (await deviceOf(browser, NARROW)).newPage()
  let cut = false
  let drop = async () => {}
  await page.routeWebSocket(/\/ws/, (socket) => {
    if (cut) return // the network is gone: nobody answers
    socket.connectToServer()
    drop = () => socket.close({ code: 1001 })
  })
  await page.goto(`${server.url}/join/${await teacher.code()}`)
  await page.getByLabel('Nickname', { exact: true }).fill('Fay')
  await page.getByRole('button', { name: 'Join' }).click()
  await expect(page.getByTestId('me')).toHaveAttribute('data-role', 'student')
  await teacher.start()

  for (const lens of ['Brain', 'Network', 'Synapse', 'Signals', 'Body clock', 'Thoughts', 'Mechanism'] as const) {
    await page.getByRole('tab', { name: lens }).click()
    await expect(page.locator('.lens-host[data-state=loading]')).toHaveCount(0)
    await fits(page, lens)
    expect.soft(await smallTargets(page), `${lens}: small targets`).toEqual([])
  }
  const moving = await page.evaluate(
    () => document.getAnimations().filter((each) => Number(each.effect?.getComputedTiming().duration) > 100).length,
  )
  expect(moving, 'little motion is asked for').toBe(0)
  for (const theme of ['print', 'projector'] as const) {
    await wearing(page, theme)
    expect.soft(await violationsOf(page), theme).toEqual([])
  }
  await wearing(page, 'planetarium')

  await page.emulateMedia({ forcedColors: 'active' })
  const colourOf = (selected: boolean) =>
    page
      .getByRole('tab', { selected })
      .first()
      .evaluate((tab) => getComputedStyle(tab).backgroundColor)
  expect(await colourOf(true), 'the chosen lens is seen without our colours').not.toBe(await colourOf(false))
  await page.emulateMedia({ forcedColors: 'none', contrast: 'more' })
  const quiet = await page
    .locator('.quiet, .dial-zone')
    .first()
    .evaluate((each) => getComputedStyle(each).color)
  expect(quiet, 'more contrast: nothing is quiet').toBe(
    await page.evaluate(() => getComputedStyle(document.body).color),
  )
  await page.emulateMedia({ contrast: 'no-preference' })

  await page.keyboard.press('Alt+H')
  await expect(page.getByRole('dialog', { name: 'Help and access' })).toBeVisible()
  await fits(page, 'help')
  expect.soft(await smallTargets(page), 'help: small targets').toEqual([])
  await page.keyboard.press('Escape')

  // A Chromebook at 200 %, and at 400 %.
  for (const width of [683, NARROW.width]) {
    await teacher.page.setViewportSize({ width, height: 384 })
    await fits(teacher.page, `host, ${width} wide`)
  }

  cut = true
  await drop()
  await expect(page.getByText('Reconnecting … The class goes on.')).toBeVisible()
  expect.soft(await violationsOf(page), 'disconnected').toEqual([])
  cut = false
  await expect(page.getByText('Reconnecting … The class goes on.')).toBeHidden()

  await page.goto(`${page.url()}${FROM_THE_RIGHT}`)
  await expect(page.getByTestId('me')).toHaveAttribute('data-role', 'student')
  await expect(page.locator('.lens-host[data-state=loading]')).toHaveCount(0)
  await fits(page, 'from the right')
  expect.soft(await foreignWords(page), 'words from no catalogue').toEqual([])
})
