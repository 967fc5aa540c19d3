/** A real class in real browsers: a teacher, three students and a projector around one brain. */
import { everybodyLeaves, expect, test } from './fixtures'
import { Projector, Student, Teacher } from './people'

test.describe('a class', () => {
  test.afterEach(async ({ browser, server }) => {
    await everybodyLeaves(browser, server)
  })

  test('a dial move of one student is seen by all, and the network answers', async ({ browser, server }) => {
    const teacher = await Teacher.hosting(browser, server, 'Blank brain')
    const code = await teacher.code()
    const [ada, ben, cleo] = await Promise.all([
      Student.joining(browser, server, code, 'Ada'),
      Student.joining(browser, server, code, 'Ben'),
      Student.joining(browser, server, code, 'Cleo'),
    ])
    const projector = await Projector.showing(browser, server, code)
    await expect(teacher.page.getByRole('list', { name: 'People' }).getByRole('listitem')).toHaveCount(3)
    await teacher.setPolicy('Glutamate', 'Everyone')
    await teacher.setPolicy('Stress', 'Host')
    await teacher.start()

    const everybody = [teacher, ada, ben, cleo, projector]
    await ada.openLens('Body clock')
    for (const person of everybody) {
      await person.seesFramesGoOn()
      await expect(person.description()).toContainText('pyramidal cells calm')
    }
    await ben.turnUp('glutamate')

    for (const person of everybody) {
      await person.seesDialAt('glutamate', 8)
    }
    await expect(projector.page.getByText('Ben')).toBeVisible()
    await expect(ada.dial('stress')).toBeDisabled()
    for (const person of everybody) {
      await expect(person.description()).toContainText(/pyramidal cells (lively|bursting)/)
    }
    await ada.page.getByRole('tab', { name: 'Signals' }).click()
    for (const lens of ['raster', 'rates']) {
      await expect(ada.page.locator(`.lens-host[data-lens=${lens}]`)).toHaveAttribute('data-state', 'shown')
    }
  })

  test('a page that is loaded again ten times stays the same person', async ({ browser, server }) => {
    const teacher = await Teacher.hosting(browser, server, 'Blank brain')
    const student = await Student.joining(browser, server, await teacher.code(), 'Dana')
    const id = await student.personId()
    for (let reload = 1; reload <= 10; reload++) {
      await student.page.reload()
      await expect(student.page.getByTestId('me'), `after reload ${reload}`).toHaveAttribute(
        'data-person-id',
        String(id),
      )
    }
    await expect(teacher.page.getByRole('list', { name: 'People' }).getByRole('listitem')).toHaveCount(1)
  })

  test('p5_theClassOutlivesKill9AndItsRecordingReplaysToTheSameState', async ({ browser, server }) => {
    const teacher = await Teacher.hosting(browser, server, 'Blank brain')
    const code = await teacher.code()
    const student = await Student.joining(browser, server, code, 'Eve')
    await teacher.setPolicy('Stress', 'Everyone')
    await teacher.start()
    const id = await student.personId()
    await student.turnUp('stress')
    await teacher.seesDialAt('stress', 1)

    await server.killHard()
    await server.launch()

    await student.seesFramesGoOn(40)
    await teacher.seesFramesGoOn(40)
    expect(await student.personId()).toBe(id)
    await student.seesDialAt('stress', 1)
    await student.dial('stress').press('Home')
    await teacher.seesDialAt('stress', 0)
    await teacher.seesFramesGoOn(40)
    await teacher.pause()

    const live = await teacher.state()
    const recording = await teacher.recording()
    const verified = await server.command('replay', recording, '--verify', '--json')
    expect(verified.exitCode, verified.stdout + verified.stderr).toBe(0)
    const undisturbed = await server.command('replay', recording, '--at', String(live.frame), '--json')
    expect(JSON.parse(undisturbed.stdout)).toMatchObject({ frames: live.frame, stateHash: live.hash })
  })
})
