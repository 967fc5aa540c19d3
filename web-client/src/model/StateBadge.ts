/** A state hash as people can compare it across a room: two colours and a nonsense word. */
export interface StateBadge {
  readonly word: string
  /** Numbers of the two colours, 0…7, never the same. */
  readonly colours: readonly [number, number]
}

export const BADGE_COLOURS = 8

/* Sixteen of each: a syllable holds 6 bits, and none of them makes a rude word in the languages of the catalogue. */
const ONSETS = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'w', 'y', 'z']
const VOWELS = ['a', 'e', 'i', 'o']
const SYLLABLES = 3

/**
 * Takes 18 bits of the hash for the word and 6 for the colours: two states look alike once in some ten million. Only that
 * two *equal* states look equal is certain; the full hash is there for proof.
 */
export function badgeOf(stateHash: bigint): StateBadge {
  let bits = Number(BigInt.asUintN(32, stateHash ^ (stateHash >> 32n)))
  const take = (options: number) => {
    const taken = bits % options
    bits = Math.floor(bits / options)
    return taken
  }
  let word = ''
  for (let syllable = 0; syllable < SYLLABLES; syllable++) {
    word += `${ONSETS[take(ONSETS.length)]}${VOWELS[take(VOWELS.length)]}`
  }
  const first = take(BADGE_COLOURS)
  const second = (first + 1 + take(BADGE_COLOURS - 1)) % BADGE_COLOURS
  return { word, colours: [first, second] }
}

/** The whole hash, as logs and recordings write it. */
export function hashText(stateHash: bigint): string {
  return stateHash.toString(16).padStart(16, '0')
}
