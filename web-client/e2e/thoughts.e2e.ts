/** Thought patterns in a real browser: who may cue does, everybody sees and hears which thought holds. */
import { violationsOf } from './axe'
import { everybodyLeaves, expect, test } from './fixtures'
import { type Person, Projector, Student, Teacher } from './people'

const face = (person: Person, pattern: 'negative' | 'new') => person.page.locator(`[data-pattern=${pattern}]`)

test.describe('two thoughts', () => {
  test.afterEach(async ({ browser, server }) => {
    await everybodyLeaves(browser, server)
  })

  test('the host cues a thought by keyboard; students see it hold, hear of it, and have no cues', async ({
    browser,
    server,
  }) => {
    const teacher = await Teacher.hosting(browser, server, 'Blank brain', 'thoughts')
    const student = await Student.joining(browser, server, await teacher.code(), 'Ada', 'thoughts')
    await teacher.start()
    await expect(face(student, 'negative')).toContainText('silent; has not come up yet')
    await expect(student.page.getByRole('button', { name: /^Cue/ })).toHaveCount(0)

    const both = [teacher, student]
    await teacher.page.getByRole('button', { name: 'Cue the negative thought' }).press('Enter')
    await Promise.all(
      both.flatMap((person) => [
        expect(face(person, 'negative')).toHaveAttribute('data-holds', 'true'),
        expect(face(person, 'negative')).toContainText(/holds, for [\d.]+ s/),
        expect(person.description()).toHaveText(/the negative thought holds/),
      ]),
    )
    await Promise.all(both.map((person) => expect(face(person, 'negative')).toContainText(/held for [\d.]+ s/)))
    await Promise.all(both.map((person) => expect(person.description()).not.toHaveText(/thought/)))
    for (const person of both) expect(await violationsOf(person.page)).toEqual([])
  })

  test('a spotlight on the thoughts leads students and the projector to them', async ({ browser, server }) => {
    const teacher = await Teacher.hosting(browser, server, 'Blank brain', 'thoughts')
    const code = await teacher.code()
    const student = await Student.joining(browser, server, code, 'Ben', 'signals')
    const wall = await Projector.showing(browser, server, code)
    const fold = await teacher.openFold('Attention and names')
    await fold.getByRole('switch', { name: 'Everyone sees what I see' }).click()
    await expect(face(student, 'new')).toBeVisible()
    await expect(face(wall, 'new')).toBeVisible()
  })
})
