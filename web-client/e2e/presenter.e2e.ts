/** A presenter in a real browser: a lesson is played, sought by clicker and keyboard, seen by its speaker, and branched into a class. */
import type { BrowserContext, Page } from '@playwright/test'
import { violationsOf } from './axe'
import { CHROMEBOOK, deviceOf } from './device'
import { everybodyLeaves, expect, test } from './fixtures'
import { Student, Teacher } from './people'
import type { ServerProcess } from './server'

/* Its second chapter begins after 20 s: that much is developed soon. */
const LESSON = 'Too much glutamate'
const FIRST_CHAPTER = 'The right amount'
const SECOND_CHAPTER = { title: 'A little more', frame: 400 }

/* What clickers send, and what presenters press. */
const CLICKER = ['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', 'Home', 'End', 'Space', '.', 'b', 'n', 'p'] as const

/** The page that a hall sees. */
class Presenter {
  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  /** Opens the library and presents a lesson from its card. */
  static async presenting(context: BrowserContext, server: ServerProcess, lesson: string): Promise<Presenter> {
    const page = await context.newPage()
    await page.goto(`${server.url}/library`)
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: lesson }) })
    await card.getByRole('link', { name: 'Present' }).click()
    return Presenter.on(context, page)
  }

  static async on(context: BrowserContext, page: Page): Promise<Presenter> {
    await expect(page.getByTestId('me')).toHaveAttribute('data-role', 'presenter')
    return new Presenter(context, page)
  }

  get seekBar() {
    return this.page.getByTestId('seek')
  }

  async frame(): Promise<number> {
    return Number(await this.page.getByTestId('frame').getAttribute('data-frame'))
  }

  async standsAt(frame: number): Promise<void> {
    await expect.poll(() => this.frame()).toBe(frame)
  }

  async shows(chapter: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: chapter })).toBeVisible()
  }

  async goesTo(time: string): Promise<void> {
    await this.page.keyboard.press('g')
    await this.page.getByLabel('A time or a frame').fill(time)
    await this.page.keyboard.press('Enter')
  }

  /** Ends the showing, so that the next one has the machine for itself. */
  async ends(server: ServerProcess): Promise<void> {
    const link = await this.page.getByRole('link', { name: 'Speaker view' }).getAttribute('href')
    const answer = await this.page.request.delete(`${server.url}/api/showings/${link?.split('#')[1]}`)
    expect(answer.ok()).toBe(true)
  }

  async state(): Promise<{ frame: number; hash: string }> {
    const badge = this.page.getByTestId('state-badge')
    return {
      frame: Number(await badge.getAttribute('data-frame')),
      hash: (await badge.getAttribute('data-hash')) ?? '',
    }
  }
}

test.describe('a presenter', () => {
  let context: BrowserContext

  test.beforeEach(async ({ browser }) => {
    context = await deviceOf(browser, CHROMEBOOK)
    await context.addInitScript(() => sessionStorage.setItem('synaptarium.lens', 'signals'))
  })

  test.afterEach(async ({ browser, server }) => {
    await everybodyLeaves(browser, server)
  })

  test('plays a lesson, seeks in it and branches into a class, where a student moves a dial', async ({
    browser,
    server,
  }) => {
    const presenter = await Presenter.presenting(context, server, LESSON)
    const { page } = presenter
    await page.keyboard.press('Space')
    await expect(page.getByTestId('play')).toHaveAttribute('data-playing', 'true')
    await expect.poll(() => presenter.frame()).toBeGreaterThan(5)
    await page.keyboard.press('Space')
    await expect(page.getByTestId('play')).toHaveAttribute('data-playing', 'false')

    await presenter.seekBar.focus()
    await page.keyboard.press('PageDown')
    await presenter.standsAt(SECOND_CHAPTER.frame)
    await presenter.shows(SECOND_CHAPTER.title)
    expect(await violationsOf(page)).toEqual([])

    await presenter.goesTo('later')
    await expect(page.getByRole('alert')).toContainText('That is no time')
    await page.getByLabel('A time or a frame').fill('25 min')
    await page.keyboard.press('Enter')
    await presenter.standsAt(500)
    await expect(page.getByTestId('frame')).toContainText('00:25:00')

    await page.getByRole('button', { name: 'Branch from here' }).click()
    const dialog = page.getByRole('dialog', { name: 'Branch from here' })
    await dialog.getByRole('button', { name: /A live class/ }).click()
    await dialog.getByRole('button', { name: 'Open the class' }).click()
    const code = ((await page.getByTestId('branch-code').textContent()) ?? '').replace(/\D/g, '')
    const desk = await dialog.getByRole('link', { name: 'Go to the host’s desk' }).getAttribute('href')
    await presenter.ends(server)
    await page.goto(server.url + desk)
    const teacher = await Teacher.at(context, page)
    await expect.poll(() => teacher.frame()).toBe(500)
    await teacher.seesDialAt('glutamate', 1.5)

    const ada = await Student.joining(browser, server, code, 'Ada', 'signals')
    await teacher.setPolicy('Glutamate', 'Everyone')
    await teacher.start()
    await ada.turnUp('glutamate')
    await teacher.seesDialAt('glutamate', 8)
    await teacher.pause()
  })

  test('a clicker never moves a slider or a choice, and never types over a text', async ({ server }) => {
    const presenter = await Presenter.presenting(context, server, LESSON)
    const { page } = presenter
    await page.evaluate(() => {
      const room = document.createElement('div')
      room.innerHTML = `<input type="range" id="dose" min="0" max="100" value="40">
        <select id="choice"><option>a</option><option selected>b</option><option>p</option></select>
        <input type="text" id="text" value="">`
      document.querySelector('.player-side')?.prepend(room)
      for (const id of ['dose', 'choice'])
        document.getElementById(id)?.addEventListener('keydown', ({ key }) => {
          if (key !== 'Escape') document.body.setAttribute('data-leaked', `${key} to ${id}`)
        })
    })
    for (const [id, value] of [
      ['dose', '40'],
      ['choice', 'b'],
    ] as const) {
      for (const key of CLICKER) {
        await page.locator(`#${id}`).focus()
        await page.keyboard.press(key)
        await expect(page.locator(`#${id}`), `${key} on ${id}`).toHaveValue(value)
      }
      await page.keyboard.press('Escape') // lifts the curtain
    }
    expect(await page.evaluate(() => document.body.getAttribute('data-leaked'))).toBeNull()
    await page.locator('#text').focus()
    await page.keyboard.type('n p. b')
    await expect(page.locator('#text')).toHaveValue('n p. b')
    await presenter.ends(server)
  })

  test('has a speaker’s page that follows and leads', async ({ server }) => {
    const presenter = await Presenter.presenting(context, server, LESSON)
    const opened = context.waitForEvent('page')
    await presenter.page.keyboard.press('s')
    const speaker = await opened
    await expect(speaker.getByTestId('me')).toHaveAttribute('data-role', 'speaker')
    await expect(speaker.getByRole('region', { name: 'Next' })).toContainText(SECOND_CHAPTER.title)

    await presenter.page.keyboard.press('PageDown')
    await expect(speaker.getByRole('heading', { level: 1, name: SECOND_CHAPTER.title })).toBeVisible({
      timeout: 30_000,
    })
    await expect(speaker.getByText('Both rates rose by about a fifth.')).toBeVisible()
    expect(await violationsOf(speaker)).toEqual([])

    await speaker.bringToFront()
    await presenter.standsAt(SECOND_CHAPTER.frame)
    await speaker.keyboard.press('PageUp')
    await presenter.standsAt(0)
    await presenter.shows(FIRST_CHAPTER)
    await speaker.keyboard.press('b')
    await expect(presenter.page.getByTestId('curtain')).toBeVisible()
    await speaker.keyboard.press('b')
    await expect(presenter.page.getByTestId('curtain')).toBeHidden()
    await presenter.ends(server)
  })

  test('asks what would have been without a dial move, and sees it drawn', async ({ server }) => {
    const presenter = await Presenter.presenting(context, server, LESSON)
    const { page } = presenter
    await presenter.goesTo('19 min')
    await presenter.standsAt(380)
    await page.getByRole('button', { name: 'Branch from here' }).click()
    await page.getByRole('button', { name: /What if/ }).click()
    await page.getByRole('checkbox').first().check()
    await page.getByRole('button', { name: 'Draw the alternative' }).click()
    await expect(page.getByRole('tab', { name: 'What if' })).toHaveAttribute('aria-selected', 'true')
    await expect(page.locator('.whatif-room canvas').first()).toBeVisible()
    expect(await violationsOf(page)).toEqual([])
    await page.getByRole('button', { name: 'Put away' }).click()
    await expect(page.getByRole('tab', { name: 'What if' })).toBeHidden()
    await presenter.ends(server)
  })

  test('a recording that was brought in ends in the state in which the class was left', async ({ browser, server }) => {
    const teacher = await Teacher.hosting(browser, server, 'Blank brain', 'bodyclock')
    await teacher.start()
    await teacher.turnUp('stress')
    await teacher.seesDialAt('stress', 1)
    await teacher.seesFramesGoOn(45)
    await teacher.pause()
    const live = await teacher.state()
    const file = await teacher.download('Recording to replay anywhere')

    const page = await context.newPage()
    await page.goto(`${server.url}/library`)
    await page
      .getByTestId('import-file')
      .setInputFiles({ name: 'broken.synrec', mimeType: '', buffer: Buffer.from('no') })
    await expect(page.getByRole('alert')).toContainText('broken.synrec can’t be played.')
    expect(await violationsOf(page)).toEqual([])
    await page.getByTestId('import-file').setInputFiles(file)
    const presenter = await Presenter.on(context, page)
    await presenter.goesTo(String(live.frame))
    await expect.poll(() => presenter.state()).toEqual(live)
    await page.keyboard.press('End')
    await expect(page.getByRole('region', { name: 'The end' })).toBeVisible()
  })
})
