/** The lesson of two areas in a real browser: what the host cues is what everybody sees. */
import { everybodyLeaves, expect, test } from './fixtures'
import { Student, Teacher } from './people'

test.describe('two areas', () => {
  test.afterEach(async ({ browser, server }) => {
    await everybodyLeaves(browser, server)
  })

  test('a sad cue wakes vACC, a cognitive cue silences it, and the student sees the same', async ({
    browser,
    server,
  }) => {
    const teacher = await Teacher.hosting(browser, server, 'Two areas in balance')
    const student = await Student.joining(browser, server, await teacher.code(), 'Gus')
    // The lesson's own cues come at 10 s: both look at once, so that this one is over by then.
    const bothRead = (text: RegExp) =>
      Promise.all([teacher, student].map((person) => expect(person.description()).toHaveText(text)))
    await teacher.start()
    await expect(teacher.description()).toHaveText('vACC quiet and dlPFC quiet')
    await expect(teacher.page.getByRole('button', { name: 'Give' })).toHaveCount(0)

    await teacher.page.getByTestId('cue-negative').click()
    await bothRead(/vACC active at \d+ spikes a second and dlPFC quiet/)
    await teacher.page.getByTestId('cue-new').click()
    await bothRead(/vACC quiet and dlPFC active at \d+ spikes a second/)
  })
})
