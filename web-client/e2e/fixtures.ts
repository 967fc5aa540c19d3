/** What every browser test has: one server for all tests of a worker, and a room that is empty again when they leave. */
import { type Browser, test as base } from '@playwright/test'
import { ServerProcess } from './server'

export { expect } from '@playwright/test'

/* A Java machine's start costs more than most tests: a worker starts one, and another one after a failure. */
export const test = base.extend<object, { readonly server: ServerProcess }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: the pattern is how Playwright learns what a fixture needs.
    async ({}, use) => {
      const server = await ServerProcess.start()
      await use(server)
      await server.dispose()
    },
    { scope: 'worker', timeout: 150_000 },
  ],
})

/** Closes all pages and deletes the classes that they opened, so that the next ones have the machine for themselves. */
export async function everybodyLeaves(browser: Browser, server: ServerProcess): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()))
  await server.deleteClasses()
}
