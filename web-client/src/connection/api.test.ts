import { afterEach, expect, it, vi } from 'vitest'
import { createClass } from './api'
import { readPreparedLink } from './preparedLink'

afterEach(() => vi.unstubAllGlobals())

async function bodySent(...prepared: Parameters<typeof createClass>): Promise<string> {
  const asked = vi.fn(async (_: string, init: RequestInit) => new Response(String(init.body), { status: 500 }))
  vi.stubGlobal('fetch', asked)
  await createClass(...prepared)
  return String(asked.mock.calls[0]?.[1].body)
}

it.each(['9007199254740993', '9223372036854775807', '-9223372036854775808', '7'])(
  'p30_aSeedOfALinkReachesTheServerDigitForDigit: %s',
  async (digits) => {
    const { seed } = readPreparedLink(`#scenario=stress-prunes&seed=${digits}`)
    const body = await bodySent('stress-prunes', { bodyTimeMs: 5, seed: BigInt(seed ?? '0') })
    expect(body).toBe(`{"scenario":"stress-prunes","bodyTimeMs":5,"seed":${digits}}`)
  },
)

it('leaves the seed to the lesson when the link names none', async () => {
  expect(await bodySent(null)).toBe('{"scenario":null}')
})
