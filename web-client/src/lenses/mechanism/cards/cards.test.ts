import { describe, expect, it } from 'vitest'
import { ARROWS } from '../../../protocol/commands'
import { GRADES, GROUPS, KINDS, loadCards, REFERENCES } from '.'

const LANGUAGES = ['en', 'de', 'es', 'fr'] as const
const ALL = Object.fromEntries(await Promise.all(LANGUAGES.map(async (each) => [each, await loadCards(each)] as const)))
const ENGLISH = ALL.en ?? []

/* A claim is a sentence, and a card is read standing: nobody reads a page of it. */
const LONGEST_CLAIM = 110
const LONGEST_TEXT = 330

describe.each(ENGLISH)('the card $id', (card) => {
  it('has a grade, a kind, and references that can be looked up', () => {
    expect(GRADES).toContain(card.grade)
    expect(GROUPS).toContain(card.group)
    expect(card.kinds.length).toBeGreaterThan(0)
    for (const kind of card.kinds) expect(KINDS).toContain(kind)
    expect(card.references.length).toBeGreaterThan(0)
    for (const key of card.references) {
      const [text, doi] = REFERENCES[key]
      expect(text, key).toMatch(/^\S.+ (19|20)\d\d\. \S.{10,}[.?:] \S.+\.$/) // authors, year, title, journal
      expect(text, key).toContain(key.match(/\d{4}$/)?.[0])
      expect(doi, key).toMatch(/^10\.\d{4,9}\/\S+$/)
    }
  })

  it.each(LANGUAGES)('says its claim, what is known and what speaks against it, in %s', (language) => {
    const told = ALL[language]?.find(({ id }) => id === card.id)
    for (const words of [told?.claim, told?.plain, told?.against]) expect(words?.trim()).toMatch(/\S.*[.»”“?]$/)
    expect(told?.claim.length).toBeLessThanOrEqual(LONGEST_CLAIM)
    expect(told?.plain.length).toBeLessThanOrEqual(LONGEST_TEXT)
    expect(told?.against.length).toBeLessThanOrEqual(LONGEST_TEXT)
    if (language !== 'en') expect(told?.plain).not.toBe(card.plain)
  })
})

it('are at least 25', () => {
  expect(ENGLISH.length).toBeGreaterThanOrEqual(25)
})

it('tell of every arrow of the diagram', () => {
  const told = new Set(ENGLISH.flatMap(({ arrows }) => arrows))
  expect(ARROWS.filter((arrow) => !told.has(arrow))).toEqual([])
})

it('grade what popular articles claim', () => {
  const gradeOf = (id: string) => ENGLISH.find((card) => card.id === id)?.grade
  expect({
    ketamineReleasesGlutamate: gradeOf('ketamineReleasesGlutamate'),
    safeForAnxietyAndPain: gradeOf('safeForAnxietyAndPain'),
    serotoninIsInhibitory: gradeOf('serotoninIsInhibitory'),
    trillionsOfNeurons: gradeOf('trillionsOfNeurons'),
    onlyLowDosesHelp: gradeOf('onlyLowDosesHelp'),
    resetsTheNetwork: gradeOf('resetsTheNetwork'),
    defaultModeRelief: gradeOf('defaultModeRelief'),
    worksThroughOpioids: gradeOf('worksThroughOpioids'),
    rBetterThanS: gradeOf('rBetterThanS'),
    hnkIsTheDrug: gradeOf('hnkIsTheDrug'),
    plasticityNeedsGlutamate: gradeOf('plasticityNeedsGlutamate'),
    tooMuchGlutamateKills: gradeOf('tooMuchGlutamateKills'),
    stressShrinksDendrites: gradeOf('stressShrinksDendrites'),
    bdnfIsNeeded: gradeOf('bdnfIsNeeded'),
    mtorIsNeeded: gradeOf('mtorIsNeeded'),
    sevenMilliseconds: gradeOf('sevenMilliseconds'),
  }).toEqual({
    ketamineReleasesGlutamate: 'B',
    safeForAnxietyAndPain: 'C',
    serotoninIsInhibitory: 'D',
    trillionsOfNeurons: 'D',
    onlyLowDosesHelp: 'C',
    resetsTheNetwork: 'D',
    defaultModeRelief: 'C',
    worksThroughOpioids: 'C',
    rBetterThanS: 'C',
    hnkIsTheDrug: 'C',
    plasticityNeedsGlutamate: 'A',
    tooMuchGlutamateKills: 'A',
    stressShrinksDendrites: 'A',
    bdnfIsNeeded: 'B',
    mtorIsNeeded: 'B',
    sevenMilliseconds: 'B',
  })
})

it('cite nothing in vain', () => {
  const cited = new Set<string>(ENGLISH.flatMap(({ references }) => references))
  expect(Object.keys(REFERENCES).filter((key) => !cited.has(key))).toEqual([])
})
