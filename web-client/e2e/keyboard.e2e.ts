/** A whole lesson by keyboard alone: the teacher finds and holds it, a student joins and takes part, and nobody touches a mouse. */

import { violationsOf } from './axe'
import { CHROMEBOOK, deviceOf, PHONE } from './device'
import { everybodyLeaves, expect, test } from './fixtures'
import { keepsFocus, pressOn, tabTo } from './keyboard'

const LESSON = 'In balance'

test.afterEach(async ({ browser, server }) => {
  await everybodyLeaves(browser, server)
})

test('a whole lesson goes by keyboard alone', async ({ browser, server }) => {
  const teacher = await (await deviceOf(browser, CHROMEBOOK)).newPage()
  await teacher.addInitScript(() => sessionStorage.setItem('synaptarium.lens', 'bodyclock'))
  await teacher.goto(server.url)
  const heading = teacher.getByRole('heading', { level: 1 })

  // Past the bar at once.
  await tabTo(teacher, teacher.getByRole('button', { name: 'Skip to the content' }))
  await teacher.keyboard.press('Enter')
  await expect(heading).toBeFocused()

  // From the library to the desk; every page begins at its heading.
  await pressOn(teacher, teacher.getByRole('link', { name: /^Library/ }))
  await expect(teacher.getByRole('heading', { level: 1, name: 'Library' })).toBeFocused()
  await pressOn(teacher, teacher.getByRole('link', { name: LESSON, exact: true }))
  await expect(teacher.getByRole('heading', { level: 1, name: LESSON, exact: true })).toBeFocused()
  const opening = teacher.waitForResponse((response) => response.url().endsWith('/api/classes'))
  await pressOn(teacher, teacher.getByRole('button', { name: 'Host a class' }))
  server.remember(await (await opening).json())
  await expect(teacher.getByTestId('me')).toHaveAttribute('data-role', 'host')
  await expect(heading).toBeFocused()
  const code = ((await teacher.getByTestId('class-code').textContent()) ?? '').replace(/\D/g, '')

  // A student types the code and a name.
  const student = await (await deviceOf(browser, PHONE)).newPage()
  await student.addInitScript(() => sessionStorage.setItem('synaptarium.lens', 'bodyclock'))
  await student.goto(`${server.url}/join`)
  await tabTo(student, student.getByLabel('Class code'))
  await student.keyboard.type(code)
  await tabTo(student, student.getByLabel('Nickname', { exact: true }))
  await student.keyboard.press('Control+A')
  await student.keyboard.type('Ada')
  await student.keyboard.press('Enter')
  await expect(student.getByTestId('me')).toHaveAttribute('data-role', 'student')
  await expect(student.getByRole('heading', { level: 1 })).toBeFocused()

  // The teacher lets everybody move the dial of stress, and starts.
  const policies = teacher.locator('details', { has: teacher.getByRole('heading', { name: 'Who may move what' }) })
  await pressOn(teacher, policies.locator('summary'))
  await pressOn(
    teacher,
    policies.getByRole('group', { name: 'Stress' }).getByRole('button', { name: 'Everyone' }),
    'Space',
  )
  await teacher.keyboard.press('Alt+K')
  await expect(teacher.getByRole('button', { name: 'Pause' })).toBeVisible()
  await keepsFocus(teacher)

  // The student moves it: coarsely, finely, to its ends.
  const dial = student.getByRole('slider', { name: 'Stress' })
  await expect(dial).toBeEnabled()
  await tabTo(student, dial)
  const value = () => student.getByTestId('dial-value-stress').getAttribute('data-value').then(Number)
  for (const [key, stands] of [
    ['Home', 0],
    ['ArrowRight', 0.02],
    ['Shift+ArrowRight', 0.03],
    ['Shift+ArrowLeft', 0.02],
    ['End', 1],
  ] as const) {
    await student.keyboard.press(key)
    await expect.poll(value, { message: key }).toBeCloseTo(stands, 3)
  }
  await expect(dial).toBeFocused()

  // The teacher asks, the student answers, the teacher shows what came out.
  const asking = teacher.locator('details', { has: teacher.getByRole('heading', { name: 'Ask the class' }) })
  await pressOn(teacher, asking.locator('summary').first())
  await tabTo(teacher, asking.getByRole('textbox', { name: 'Question' }))
  await teacher.keyboard.type('More or fewer spikes?')
  await tabTo(teacher, asking.getByLabel('Answers to choose from, one a line (2 to 8)'))
  await teacher.keyboard.type('more\nfewer')
  await pressOn(teacher, asking.getByRole('button', { name: 'Ask', exact: true }))
  await expect(asking.getByRole('button', { name: 'Reveal' })).toBeVisible()
  await keepsFocus(teacher)
  const answer = student.getByRole('button', { name: 'fewer' })
  await tabTo(student, answer, 'Shift+Tab')
  await student.keyboard.press('Space')
  await expect(answer).toHaveAttribute('aria-pressed', 'true')
  await pressOn(teacher, asking.getByRole('button', { name: 'Reveal' }))
  await expect(student.getByRole('button', { name: 'fewer' })).toHaveCount(0)
  await keepsFocus(student)
  await keepsFocus(teacher)

  // Another lens by arrows; an arrow of the chain opens its card, and Escape leads back to it.
  await tabTo(student, student.getByRole('tab', { selected: true }))
  await student.keyboard.press('ArrowRight')
  await expect(student.getByRole('tab', { name: 'Mechanism', selected: true })).toBeFocused()
  const arrow = student.locator('[data-arrow=bdnfToMtor]')
  await pressOn(student, arrow)
  await expect(student.getByRole('dialog', { name: 'BDNF → mTOR' })).toBeVisible()
  await student.keyboard.press('Escape')
  await expect(arrow).toBeFocused()

  // Help opens from everywhere, and its closing leads back, too.
  await student.keyboard.press('Alt+H')
  await expect(student.getByRole('dialog', { name: 'Help and access' })).toBeVisible()
  await student.keyboard.press('Escape')
  await expect(arrow).toBeFocused()

  // Pause, reset, end.
  await teacher.keyboard.press('Alt+K')
  await expect(teacher.getByRole('button', { name: 'Start' })).toBeVisible()
  await teacher.keyboard.press('Alt+R')
  const reset = teacher.getByRole('dialog', { name: 'Reset dials and drugs?' })
  await pressOn(teacher, reset.getByRole('button', { name: 'Reset dials and drugs' }))
  await expect.poll(value, { message: 'stress at rest again' }).toBe(0)
  await keepsFocus(teacher)
  const end = teacher.locator('details', { has: teacher.getByRole('heading', { name: 'Recording and end' }) })
  await pressOn(teacher, end.locator('summary'))
  await pressOn(teacher, end.getByRole('button', { name: 'End class' }))
  const ending = teacher.getByRole('dialog', { name: 'End the class for everybody?' })
  expect(await violationsOf(teacher), 'a question that is asked first').toEqual([])
  await pressOn(teacher, ending.getByRole('button', { name: 'End class' }))
  for (const page of [teacher, student]) {
    await expect(page.getByText('The class is over. Thank you for being here.').first()).toBeVisible()
    await keepsFocus(page)
    expect(await violationsOf(page), 'after the end').toEqual([])
  }
})
