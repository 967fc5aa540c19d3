/** Who may move a dial, and how a host holds a class together: a host, a projector and six students in real browsers. */
import { violationsOf } from './axe'
import { ClassOfSix } from './classOfSix'
import { everybodyLeaves, expect, test } from './fixtures'
import type { Projector, Student, Teacher } from './people'

test.describe('a class of six', () => {
  let six: ClassOfSix
  let teacher: Teacher
  let projector: Projector
  let students: readonly Student[]

  test.beforeAll(async ({ browser, server }) => {
    six = await ClassOfSix.meeting(browser, server)
    ;({ teacher, projector, students } = six)
  })

  test.afterAll(async ({ browser, server }) => {
    await everybodyLeaves(browser, server)
  })

  test('only the host moves a dial that is the host’s', async () => {
    await teacher.setPolicy('Stress', 'Host')
    for (const student of students) await expect(student.dial('stress')).toBeDisabled()
    await teacher.turnUp('stress')
    for (const person of six.everybody) await person.seesDialAt('stress', 1)
  })

  test('everyone moves a dial that is everyone’s, and sees whose hand is on it', async () => {
    await teacher.setPolicy('Stress', 'Everyone')
    await six.named('Cleo').dial('stress').press('Home')
    for (const person of six.everybody) await person.seesDialAt('stress', 0)
    await expect(projector.page.locator('.screen-dial.dial-stress')).toContainText('Cleo')
  })

  test('p13_aClassDecidesTogetherAndEverybodySeesHowFarItAgrees', async () => {
    await teacher.setPolicy('Glutamate', 'Together')
    for (const name of ['Ada', 'Ben', 'Cleo'] as const) await six.named(name).turnUp('glutamate')
    await six.named('Dana').dial('glutamate').press('Home')
    for (const person of [teacher, projector]) await person.seesDialAt('glutamate', 8)
    await expect(teacher.dial('glutamate')).toBeDisabled()
    await six.named('Dana').seesDialAt('glutamate', 0)
    for (const person of six.everybody) {
      await expect(person.page.getByTestId('spread-glutamate').first()).toHaveAttribute('data-count', '4')
    }
    expect(await violationsOf(six.named('Dana').page)).toEqual([])
  })

  test('p14_theHostGivesADialToOnePersonOfTheList', async () => {
    await teacher.setPolicy('Ketamine', 'Given to some')
    await teacher.page.getByRole('list', { name: 'Who turns Ketamine' }).getByLabel('Eve').check()
    await expect(six.named('Eve').dial('ketamine')).toBeEnabled()
    await expect(six.named('Fay').dial('ketamine')).toBeDisabled()
    await six.named('Eve').turnUp('ketamine')
    await projector.seesDialAt('ketamine', 12)
    await six.named('Eve').dial('ketamine').press('Home')
    await projector.seesDialAt('ketamine', 0)
  })

  test('p18_eyesUpStillsAllStudentsAndNobodyElse', async () => {
    await teacher.page.getByRole('button', { name: 'Eyes up' }).click()
    for (const student of students) {
      await expect(student.page.getByRole('alertdialog', { name: 'Eyes up, please' })).toBeVisible()
    }
    expect(await violationsOf(six.named('Ben').page)).toEqual([])
    await teacher.page.getByRole('button', { name: 'Eyes up' }).click()
    await expect(six.named('Ada').page.getByTestId('eyes-up')).toHaveCount(0)
  })

  test('a spotlight takes everybody to the host’s lens, and names can be hidden', async () => {
    await teacher.openFold('Attention and names')
    await teacher.page.getByRole('switch', { name: 'Everyone sees what I see' }).check()
    await teacher.openLens('Signals')
    for (const student of students) {
      await expect(student.page.getByRole('tab', { name: 'Signals' })).toHaveAttribute('aria-selected', 'true')
    }
    await teacher.page.getByRole('switch', { name: 'Everyone sees what I see' }).uncheck()
    await six.named('Ada').openLens('Body clock')
    await teacher.page.getByRole('switch', { name: 'Hide names' }).check()
    await six.named('Ben').turnUp('stress')
    await projector.seesDialAt('stress', 1)
    await expect(projector.page.locator('.screen-dial.dial-stress')).not.toContainText('Ben')
    await teacher.page.getByRole('switch', { name: 'Hide names' }).uncheck()
  })

  test('p17_aKickIsUndone_p22_andABannedBrowserStaysOut', async () => {
    await teacher.person('Fay', 'Take out')
    await expect(six.named('Fay').page.getByRole('heading', { name: 'You were taken out' })).toBeVisible()
    await teacher.page.getByRole('button', { name: 'Let in again Fay' }).click()
    await expect(teacher.page.getByRole('list', { name: 'People' }).getByRole('listitem')).toHaveCount(6)
    await teacher.person('Eve', 'Ban')
    const { page } = six.named('Eve')
    await page.goto(`${six.server.url}/join/${await teacher.code()}`)
    await page.getByLabel('Nickname', { exact: true }).fill('Somebody else')
    await page.getByRole('button', { name: 'Join', exact: true }).click()
    await expect(page.getByRole('alert')).toContainText('does not let this browser in again')
  })

  test('p28_theHostUndoesTheLastMoveOfADial', async () => {
    await teacher.setPolicy('Stress', 'Host')
    await teacher.dial('stress').press('Home')
    await projector.seesDialAt('stress', 0)
    await teacher.page.getByRole('button', { name: 'Undo the last move of Stress' }).click()
    await projector.seesDialAt('stress', 1)
  })

  test('p23_aCoHostRunsTheClassFromAPhone', async () => {
    await teacher.makeCoHost('Ada')
    const { page } = six.named('Ada')
    await expect(page.getByTestId('me')).toHaveAttribute('data-role', 'host')
    await page.getByRole('button', { name: 'Pause' }).click()
    await expect(teacher.page.getByRole('button', { name: 'Start' })).toBeVisible()
    expect(await violationsOf(page)).toEqual([])
  })
})
