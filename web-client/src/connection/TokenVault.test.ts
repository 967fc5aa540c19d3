import { describe, expect, it } from 'vitest'
import { type Shelf, TokenVault } from './TokenVault'

const ANNA = { token: 'a', nickname: 'Anna' }
const BEN = { token: 'b', nickname: 'Ben' }

function shelf(): Shelf {
  const items = new Map<string, string>()
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  }
}

describe('a token vault', () => {
  it('brings a reloaded tab back as who it was', () => {
    const tab = shelf()
    const browser = shelf()
    new TokenVault(tab, browser).keep('042137', ANNA)
    expect(new TokenVault(tab, browser).ofThisTab('042137')).toEqual(ANNA)
  })

  it('makes two tabs two persons, and only offers the second to go on as the first', () => {
    const browser = shelf()
    new TokenVault(shelf(), browser).keep('042137', ANNA)
    const second = new TokenVault(shelf(), browser)
    expect(second.ofThisTab('042137')).toBeNull()
    expect(second.ofThisBrowser('042137')).toEqual(ANNA)
  })

  it('keeps classes apart', () => {
    const vault = new TokenVault(shelf(), shelf())
    vault.keep('042137', ANNA)
    expect(vault.ofThisTab('111111')).toBeNull()
  })

  it('forgets a dead token and leaves another person’s', () => {
    const browser = shelf()
    const first = new TokenVault(shelf(), browser)
    const second = new TokenVault(shelf(), browser)
    first.keep('042137', ANNA)
    second.keep('042137', BEN)
    first.forget('042137', ANNA.token)
    expect(first.ofThisTab('042137')).toBeNull()
    expect(first.ofThisBrowser('042137')).toEqual(BEN)
  })

  it('works without a way back where storage is forbidden or damaged', () => {
    const broken: Shelf = {
      getItem: () => '{"token":',
      setItem: () => {
        throw new Error('quota')
      },
      removeItem: () => {},
    }
    const vault = new TokenVault(broken, broken)
    vault.keep('042137', ANNA)
    expect(vault.ofThisTab('042137')).toBeNull()
  })
})
