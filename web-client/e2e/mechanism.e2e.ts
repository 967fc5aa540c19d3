/** The causal chain in a real browser: the host cuts an arrow by keyboard, everybody sees and hears it, and students read its evidence. */
import { violationsOf } from './axe'
import { everybodyLeaves, expect, test } from './fixtures'
import { type Person, Projector, Student, Teacher } from './people'

const arrow = (person: Person, name: string) => person.page.locator(`[data-arrow=${name}]`)

test.describe('the mechanism lens', () => {
  test.afterEach(async ({ browser, server }) => {
    await everybodyLeaves(browser, server)
  })

  test('the host cuts an arrow by keyboard, and the whole class sees it cut and reads why', async ({
    browser,
    server,
  }) => {
    const teacher = await Teacher.hosting(browser, server, 'Blank brain', 'mechanism')
    const code = await teacher.code()
    const student = await Student.joining(browser, server, code, 'Ada', 'mechanism')
    const wall = await Projector.showing(browser, server, code)
    await teacher.start()
    await teacher.turnUp('stress')
    const everybody = [teacher, student]
    for (const person of everybody) await expect(arrow(person, 'stressToCortisol')).toHaveText(/\+150 %/)

    await arrow(teacher, 'stressToCortisol').press('Enter')
    const sheet = teacher.page.getByRole('dialog', { name: 'Stress → Cortisol' })
    await expect(sheet.getByRole('heading', { name: 'Stress raises cortisol.' })).toBeVisible()
    await sheet.getByRole('switch', { name: /^Arrow works/ }).press('Space')
    for (const person of everybody) {
      await expect(arrow(person, 'stressToCortisol')).toHaveAttribute('data-standing', 'cut')
      await expect(arrow(person, 'stressToCortisol')).toHaveAccessibleName(
        /^Stress → ?Cortisol ?: ?off ?\(switched off\)$/,
      )
    }
    await expect(student.page.locator('.mechanism-lens [role=status]')).toHaveText('Stress → Cortisol is switched off.')
    await sheet.press('Escape')
    await expect(arrow(teacher, 'stressToCortisol')).toBeFocused()

    await arrow(student, 'bdnfToMtor').click()
    const card = student.page.getByRole('dialog', { name: 'BDNF → mTOR' })
    await expect(card.getByRole('article').filter({ hasText: 'Ketamine needs mTOR.' })).toContainText('Grade B')
    await expect(card.getByRole('switch')).toHaveCount(0)
    await card.getByText('References').first().click()
    await expect(card.getByRole('link', { name: /^doi:10\./ }).first()).toHaveAttribute(
      'href',
      /^https:\/\/doi\.org\/10\./,
    )

    const fold = await teacher.openFold('Attention and names')
    await fold.getByRole('switch', { name: 'Everyone sees what I see' }).click()
    await expect(arrow(wall, 'stressToCortisol')).toHaveAttribute('data-standing', 'cut')
    await expect(wall.page.locator('.mechanism-lens').getByRole('button')).toHaveCount(0)
    for (const person of [teacher, student, wall]) expect(await violationsOf(person.page)).toEqual([])

    await teacher.page.getByRole('button', { name: 'Mend all' }).click()
    await expect(arrow(student, 'stressToCortisol')).not.toHaveAttribute('data-standing', 'cut')
  })

  test('fingers find every arrow of the list on a phone, and the chain leaves as a picture', async ({
    browser,
    server,
  }) => {
    const teacher = await Teacher.hosting(browser, server, 'Blank brain', 'mechanism')
    const student = await Student.joining(browser, server, await teacher.code(), 'Ben', 'mechanism')
    await expect(student.page.locator('.mechanism-lens')).toHaveAttribute('data-layout', 'list')
    const heights = await student.page
      .locator('button.mechanism-arrow')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height))
    expect(heights.length).toBe(35)
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
    const saved = await teacher.savePicture(teacher.page.getByRole('button', { name: 'Save picture' }), null, 'SVG')
    expect(saved.name).toContain('mechanism')
    expect(saved.bytes.toString()).toContain('Interneurons')
  })
})
