/** A class of several brains: teams with a brain of their own, and a blinded experiment from drawing lots to the reveal. */
import type { Locator } from '@playwright/test'
import { elementsOf, textsOf } from '../test/svg'
import { violationsOf } from './axe'
import { ClassOfSix } from './classOfSix'
import { everybodyLeaves, expect, test } from './fixtures'
import type { Person, Projector, Student, Teacher } from './people'

test.describe('a class in teams', () => {
  let six: ClassOfSix
  let teacher: Teacher
  let projector: Projector
  let students: readonly Student[]
  let panel: Locator

  test.beforeAll(async ({ browser, server }) => {
    six = await ClassOfSix.meeting(browser, server)
    ;({ teacher, projector, students } = six)
    panel = await teacher.openFold('Teams and experiment')
  })

  test.afterAll(async ({ browser, server }) => {
    await everybodyLeaves(browser, server)
  })

  const teamOf = async (person: Person) => Number(await person.page.getByTestId('own-team').getAttribute('data-team'))
  const members = (team: number) => panel.locator(`[data-team="${team}"] .team-member`)

  test('everybody is dealt out to teams of their own brain, and the wall shows all of them side by side', async () => {
    await panel.getByLabel('How many teams').selectOption('3')
    await panel.getByRole('button', { name: 'Make teams' }).click()
    await teacher.page
      .getByRole('dialog', { name: 'Make 3 teams?' })
      .getByRole('button', { name: 'Make teams' })
      .click()
    for (const student of students) await expect(student.page.getByTestId('own-team')).toBeVisible()
    const teams = await Promise.all(students.map(teamOf))
    expect([1, 2, 3].map((team) => teams.filter((each) => each === team).length)).toEqual([2, 2, 2])
    for (const team of [1, 2, 3]) await expect(members(team)).toHaveCount(2)
    await expect(projector.page.locator('.screen-teams .teams-grid .chart')).toHaveCount(3)
    await expect(projector.page.locator('.screen-teams .teams-grid .chart-title')).toHaveText([
      'Team 1',
      'Team 2',
      'Team 3',
    ])
    for (const person of [teacher, projector, six.named('Ada')]) expect(await violationsOf(person.page)).toEqual([])
  })

  test('a team turns its own brain’s dial and nobody else’s; the host looks at one team and acts on all or on it', async () => {
    const [one, two] = [await studentOf(1), await studentOf(2)]
    await teacher.setPolicy('Stress', 'Each team')
    await expect(two.dial('stress')).toBeEnabled()
    await two.turnUp('stress')
    await two.seesDialAt('stress', 1)
    await one.seesFramesGoOn()
    await one.seesDialAt('stress', 0)
    await teacher.seesDialAt('stress', 0)
    await look(2)
    await teacher.seesDialAt('stress', 1)
    const acts = teacher.page.getByRole('group', { name: 'Dials and drugs act on' })
    await acts.getByRole('button', { name: 'Team 2 only' }).click()
    await teacher.dial('glutamate').focus()
    await teacher.dial('glutamate').press('End')
    await two.seesDialAt('glutamate', 8)
    await one.seesDialAt('glutamate', 1)
    await acts.getByRole('button', { name: 'all teams' }).click()
    await teacher.dial('glutamate').press('Home')
    for (const student of students) await student.seesDialAt('glutamate', 0)
    await teacher.dial('glutamate').press('End')
    await look(1)
  })

  test('the host moves a person to another team by keyboard, and that person sees the other brain', async () => {
    const moved = await studentOf(1)
    const name = await nameOf(moved)
    const choice = panel.getByRole('combobox', { name: `Team of ${name}`, exact: true })
    await choice.focus()
    await choice.selectOption('3')
    await expect(moved.page.getByTestId('own-team')).toHaveAttribute('data-team', '3')
    await expect(members(3)).toHaveCount(3)
    await moved.seesFramesGoOn()
  })

  test('a blinded experiment hides who got what from everybody until the host reveals it', async () => {
    await panel.getByRole('button', { name: 'Draw lots' }).click()
    const trial = panel.getByTestId('trial')
    await expect(trial).toContainText('Nobody knows yet')
    await panel.getByRole('button', { name: 'Give treatments' }).click()
    await expect(trial).toHaveAttribute('data-given', '1')
    for (const person of [...students, projector]) {
      await expect(person.page.getByTestId('trial-notice')).toContainText('hidden until the reveal')
    }
    await expect(six.named('Ada').page.getByRole('tab', { name: 'Teams' })).toHaveCount(0)
    await expect(projector.page.locator('.screen-legend')).not.toContainText('Low dose')
    await expect(six.named('Ada').page.getByTestId('state-badge')).toHaveCount(0)
    for (const person of [teacher, projector, six.named('Ada')]) expect(await violationsOf(person.page)).toEqual([])
  })

  test('the reveal tells each team’s arm, and compares the arms with their intervals', async () => {
    await panel.getByRole('button', { name: 'Reveal who got what' }).click()
    const question = teacher.page.getByRole('dialog', { name: 'Reveal who got what?' })
    await question.getByRole('button', { name: 'Reveal who got what' }).click()
    for (const student of students) {
      await expect(student.page.getByTestId('trial-notice')).toHaveText(/^Team \d got: (Saline|Low dose)$/)
    }
    await expect(projector.page.locator('.screen-legend')).toContainText('Low dose')
    const ada = six.named('Ada').page
    await ada.getByRole('tab', { name: 'Teams' }).click()
    await expect(ada.locator('.teams-comparison .chart')).toBeVisible()
    await expect(ada.locator('.teams-grid')).toHaveCount(0)
    await teacher.page.getByRole('tab', { name: 'Teams' }).click()
    await expect(teacher.page.locator('.teams-comparison .chart')).toBeVisible()
    for (const person of [teacher, projector, six.named('Ada')]) expect(await violationsOf(person.page)).toEqual([])
    const save = teacher.page.getByRole('button', { name: 'Save picture' }).first()
    const { bytes } = await teacher.savePicture(save, /^Mean over teams/, 'SVG')
    const svg = bytes.toString('utf8')
    elementsOf(svg)
    const said = textsOf(svg).join('\n')
    for (const words of ['Saline (n = ', 'Low dose (n = ', 'body time', 'Symptom index (model points)']) {
      expect(said).toContain(words)
    }
  })

  async function look(team: number): Promise<void> {
    const button = teacher.page
      .getByRole('group', { name: 'Look at team' })
      .getByRole('button', { name: `Team ${team}` })
    await button.click()
    await expect(button).toHaveAttribute('aria-pressed', 'true')
  }

  async function studentOf(team: number): Promise<Student> {
    for (const student of students) if ((await teamOf(student)) === team) return student
    throw new Error(`nobody is in team ${team}`)
  }

  async function nameOf(student: Student): Promise<string> {
    return (await student.page.locator('.topbar .chip').first().textContent()) ?? ''
  }
})
