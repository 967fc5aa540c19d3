/** The people of a browser test: what a teacher, a student and a projector do and see. */
import { readFileSync } from 'node:fs'
import { type Browser, type BrowserContext, expect, type Locator, type Page } from '@playwright/test'
import { CHROMEBOOK, deviceOf, PHONE, PROJECTOR, type Viewport } from './device'
import type { ServerProcess } from './server'

export type DialName = 'stress' | 'glutamate' | 'ketamine'

/** One person at one device: a browser context of their own, like a device of their own. */
export class Person {
  protected constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  protected static async atDevice(browser: Browser, viewport: Viewport): Promise<[BrowserContext, Page]> {
    const context = await deviceOf(browser, viewport)
    return [context, await context.newPage()]
  }

  /** Where this page says the dial stands. */
  async dialValue(dial: DialName): Promise<number> {
    return Number(await this.page.getByTestId(`dial-value-${dial}`).getAttribute('data-value'))
  }

  /** Waits until this page shows the dial at `value`, give or take what a slider's step can't hit. */
  async seesDialAt(dial: DialName, value: number): Promise<void> {
    await expect.poll(() => this.dialValue(dial), { message: `${dial} on this page` }).toBeCloseTo(value, 2)
  }

  /** The brain's state in words, as a screen reader hears it. */
  description(): Locator {
    return this.page.getByTestId('description')
  }

  dial(dial: DialName): Locator {
    return this.page.locator(`#dial-${dial}`)
  }

  /** Turns a dial by keyboard, as far up as it goes. */
  async turnUp(dial: DialName): Promise<void> {
    await this.dial(dial).focus()
    await this.dial(dial).press('End')
  }

  async frame(): Promise<number> {
    return Number(await this.page.getByTestId('frame').getAttribute('data-frame'))
  }

  /** Waits until this page has gone on by some frames. */
  async seesFramesGoOn(by = 5): Promise<void> {
    const from = await this.frame()
    await expect.poll(() => this.frame(), { message: 'frames go on', timeout: 30_000 }).toBeGreaterThan(from + by)
  }

  /** Newest state that this page knows the hash of. */
  async state(): Promise<{ frame: number; hash: string }> {
    const badge = this.page.getByTestId('state-badge')
    return {
      frame: Number(await badge.getAttribute('data-frame')),
      hash: (await badge.getAttribute('data-hash')) ?? '',
    }
  }

  async personId(): Promise<number> {
    return Number(await this.page.getByTestId('me').getAttribute('data-person-id'))
  }

  /** Saves the plot that a picture menu calls so, and returns the file's name and bytes. */
  async savePicture(
    button: Locator,
    plot: RegExp | string | null,
    kind: 'SVG' | 'PNG',
  ): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const dialog = this.page.getByRole('dialog', { name: 'Save as a picture' })
    const option = plot === null ? null : dialog.getByRole('option', { name: plot }).first()
    const save = dialog.getByRole('button', { name: `Save ${kind}` })
    // A lens offers its plots once it has drawn.
    await expect(async () => {
      await button.click()
      await expect(dialog).toBeVisible()
      if ((await (option ?? save).count()) === 0) {
        await dialog.getByRole('button', { name: 'Close' }).click()
        throw new Error(`${plot ?? 'a picture'} is not offered`)
      }
    }).toPass()
    if (option !== null) await dialog.getByLabel('Plot').selectOption(await option.getAttribute('value'))
    const download = this.page.waitForEvent('download')
    await save.click()
    const file = await download
    await dialog.getByRole('button', { name: 'Close' }).click()
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
  }

  async openLens(
    name: 'Brain' | 'Network' | 'Synapse' | 'Signals' | 'Body clock' | 'Mechanism' | 'Thoughts',
  ): Promise<void> {
    await this.page.getByRole('tab', { name }).click()
  }
}

/* Many pages on one machine: a lens without 3-D in software leaves it time for the class. */
async function lookThrough(page: Page, lens: string): Promise<void> {
  await page.addInitScript((tab) => sessionStorage.setItem('synaptarium.lens', tab), lens)
}

export class Teacher extends Person {
  /** Opens the front page and hosts a lesson from its card. */
  static async hosting(
    browser: Browser,
    server: ServerProcess,
    lesson: RegExp | string,
    lens = 'brain',
  ): Promise<Teacher> {
    const [context, page] = await Person.atDevice(browser, CHROMEBOOK)
    await lookThrough(page, lens)
    await page.goto(server.url)
    const card = page.getByRole('list').getByRole('button', { name: lesson })
    const opening = page.waitForResponse((response) => response.url().endsWith('/api/classes'))
    await card.click()
    server.remember(await (await opening).json())
    await expect(page.getByTestId('me')).toHaveAttribute('data-role', 'host')
    return new Teacher(context, page)
  }

  /** The desk of a class that was opened otherwise. */
  static async at(context: BrowserContext, page: Page): Promise<Teacher> {
    await expect(page.getByTestId('me')).toHaveAttribute('data-role', 'host')
    return new Teacher(context, page)
  }

  async code(): Promise<string> {
    return ((await this.page.getByTestId('class-code').textContent()) ?? '').replace(/\D/g, '')
  }

  async start(): Promise<void> {
    await this.page.getByRole('button', { name: 'Start' }).click()
    await this.seesFramesGoOn()
  }

  async pause(): Promise<void> {
    await this.page.getByRole('button', { name: 'Pause' }).click()
    await expect(this.page.getByRole('button', { name: 'Start' })).toBeVisible()
  }

  /** Lets everybody move a dial, or keeps it to the host. */
  async setPolicy(
    dial: 'Stress' | 'Glutamate' | 'Ketamine',
    policy: 'Host' | 'Everyone' | 'Together' | 'Each team' | 'Given to some',
  ): Promise<void> {
    const fold = await this.openFold('Who may move what')
    const choice = fold.getByRole('group', { name: dial }).getByRole('button', { name: policy })
    await choice.click()
    await expect(choice).toHaveAttribute('aria-pressed', 'true')
  }

  /** Unfolds a part of the desk. */
  async openFold(title: string): Promise<Locator> {
    const fold = this.page.locator('details', { has: this.page.getByRole('heading', { name: title }) })
    // What comes and goes above it can move it away from under the pointer.
    await expect(async () => {
      if ((await fold.getAttribute('open')) === null) {
        await fold.locator('summary').first().click()
      }
      await expect(fold).toHaveAttribute('open', '', { timeout: 500 })
    }).toPass()
    return fold
  }

  /** Does something with a person of the roster. */
  async person(nickname: string, action: 'Take out' | 'Ban'): Promise<void> {
    const card = await this.card(nickname)
    await card.getByRole('button', { name: action, exact: true }).click()
  }

  async makeCoHost(nickname: string): Promise<void> {
    const card = await this.card(nickname)
    await card.getByRole('switch', { name: 'Co-host' }).check()
    await card.getByRole('button', { name: 'Close' }).click()
  }

  private async card(nickname: string): Promise<Locator> {
    await this.page.getByRole('list', { name: 'People' }).getByRole('button', { name: nickname }).click()
    return this.page.getByRole('dialog', { name: nickname })
  }

  /** Downloads one of the class's files and returns where it lies. */
  async download(name: string): Promise<string> {
    await this.openFold('Recording and end')
    const download = this.page.waitForEvent('download')
    await this.page.getByRole('button', { name }).click()
    return (await download).path()
  }

  /** Downloads the recording and returns where it lies. */
  async recording(): Promise<string> {
    return this.download('Download recording')
  }
}

export class Student extends Person {
  static async joining(
    browser: Browser,
    server: ServerProcess,
    code: string,
    nickname: string,
    lens = 'brain',
  ): Promise<Student> {
    const [context, page] = await Person.atDevice(browser, PHONE)
    await lookThrough(page, lens)
    await page.goto(`${server.url}/join/${code}`)
    await page.getByLabel('Nickname', { exact: true }).fill(nickname)
    await page.getByRole('button', { name: 'Join' }).click()
    await expect(page.getByTestId('me')).toHaveAttribute('data-role', 'student')
    return new Student(context, page)
  }
}

export class Projector extends Person {
  static async showing(browser: Browser, server: ServerProcess, code: string): Promise<Projector> {
    const [context, page] = await Person.atDevice(browser, PROJECTOR)
    await page.goto(`${server.url}/screen/${code}`)
    await expect(page.getByTestId('me')).toHaveAttribute('data-role', 'screen')
    return new Projector(context, page)
  }
}
