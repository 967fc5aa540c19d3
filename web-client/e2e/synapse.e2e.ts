/** One impulse in a real browser: opened alone, scrubbed by keyboard, held against a rested brain, and shown to a class by spotlight. */
import { violationsOf } from './axe'
import { CHROMEBOOK, deviceOf } from './device'
import { everybodyLeaves, expect, test } from './fixtures'
import { Projector, Teacher } from './people'

test.describe('the synapse lens', () => {
  test.afterEach(async ({ browser, server }) => {
    await everybodyLeaves(browser, server)
  })

  test('a lone learner scrubs an impulse by keyboard, and every number follows', async ({ browser, server }) => {
    const context = await deviceOf(browser, CHROMEBOOK)
    const page = await context.newPage()
    await page.goto(`${server.url}/explore`)
    await page.getByRole('list').getByRole('button', { name: 'Blank brain' }).click()
    await page.getByRole('tab', { name: 'Synapse' }).click()
    const slider = page.getByRole('slider', { name: 'Time in the impulse' })
    const value = (name: string) => page.locator('.synapse-readout tr', { hasText: name }).locator('.synapse-value')
    const numberOf = async (name: string) => Number.parseFloat((await value(name).last().textContent()) ?? '')

    // Who asked for less motion sees it stand still, at the height of the cleft's transmitter.
    await expect(page.locator('.synapse-lens')).toHaveAttribute('data-traced', 'true')
    await expect(page.getByRole('button', { name: 'Play' })).toBeVisible()
    await expect.poll(() => numberOf('Glutamate in the cleft')).toBeGreaterThan(0.3)

    await slider.press('Home')
    await expect(value('Vesicles released')).toHaveText('0.0 of 4')
    await slider.press('PageDown')
    await expect(slider).toHaveAttribute('aria-valuetext', /the spike is at its height/)
    await expect.poll(() => numberOf('Bouton, membrane')).toBeGreaterThan(20)
    await slider.press('PageDown')
    await expect.poll(() => numberOf('Calcium at the vesicles')).toBeGreaterThan(20)
    const calcium = await numberOf('Calcium at the vesicles')
    const before = Number(await page.locator('.synapse-time').getAttribute('data-time-us'))
    await slider.press('ArrowRight')
    await expect(page.locator('.synapse-time')).toHaveAttribute('data-time-us', String(before + 20))
    await slider.press('End')
    await expect(value('Vesicles released')).not.toHaveText('0.0 of 4')
    await expect.poll(() => numberOf('Calcium at the vesicles')).toBeLessThan(calcium)
    await expect(page.locator('.synapse-lens [aria-live=polite]')).toHaveText(/^10\.00 ms: .*NMDA receptors open: /)

    await page.getByRole('combobox', { name: 'Beside it' }).selectOption('rest')
    await expect(page.locator('.synapse-head')).toHaveText(/rested brain\s*now/)
    expect(await violationsOf(page)).toEqual([])
    await page.getByRole('combobox', { name: 'Synapse', exact: true }).selectOption('inhibitory')
    await expect(value('GABA in the cleft').last()).toHaveText(/[mµ]M/)
  })

  test('under a spotlight the wall plays the host’s synapse, without anything to press', async ({
    browser,
    server,
  }) => {
    const teacher = await Teacher.hosting(browser, server, 'Blank brain', 'synapse')
    const wall = await Projector.showing(browser, server, await teacher.code())
    const fold = await teacher.openFold('Attention and names')
    await fold.getByRole('switch', { name: 'Everyone sees what I see' }).click()
    await expect(wall.page.locator('.synapse-lens')).toHaveAttribute('data-traced', 'true')
    await expect(wall.page.locator('.synapse-lens').getByRole('slider')).toHaveCount(0)
    expect(await violationsOf(wall.page)).toEqual([])
  })
})
