import { afterEach, describe, expect, it } from 'vitest'
import { switchLocale } from '../i18n'
import { markText } from './markText'
import { quantityName } from './quantityName'

const tell = (type: string, text: string) => markText({ type, text }, 'classroom')

describe('a mark', () => {
  afterEach(() => switchLocale('en'))

  it('names dial, modulator and drug properly, with a value that can be read', () => {
    expect(tell('dial', 'stress 1')).toBe('Stress 100 %')
    expect(tell('dial', 'glutamate 1.5')).toMatch(/^Glutamate 1\.5\d* × rest$/)
    expect(markText({ type: 'dial', text: 'glutamate 2' }, 'twoArea')).toMatch(/^Glutamate lingers in vACC 2/)
    expect(tell('modulator', 'gabaTone 0')).toBe('GABA tone 0 × rest')
    expect(tell('modulator', 'serotonin1a 0.6')).toBe('Serotonin at 5-HT1A 60 %')
    expect(tell('dose', '0.5 mg/kg ketamine, IV over 40 min')).toBe('Ketamine 0.5 mg/kg, Infusion (IV), 40 min')
    expect(tell('dose', '0.25 mg/kg midazolam')).toBe('Midazolam 0.25 mg/kg')
    expect(tell('blocker', 'NBQX off')).toBe('NBQX off')
    expect(tell('cue', 'Cue of the new pattern')).toBe('Cue the new thought')
  })

  it('speaks the language of the page', async () => {
    await switchLocale('de')
    expect(tell('dial', 'stress 0.5')).toBe('Stress 50 %')
    expect(tell('modulator', 'gabaTone 1.5')).toBe('GABA-Tonus 1,5 × Ruhe')
    expect(tell('dose', '0.5 mg/kg ketamine, oral')).toMatch(/^Ketamin 0,5 mg\/kg, /)
    await switchLocale('fr')
    expect(tell('modulator', 'dopamineD2 1')).toBe('Dopamine sur D2 100 %')
    expect(tell('blocker', 'Rapamycin on')).toMatch(/ : oui$/)
  })

  it('of people’s own words, or of a kind that came later, is told as it is kept', () => {
    expect(tell('note', 'gabaTone 0')).toBe('gabaTone 0')
    expect(tell('dial', 'courage 3')).toBe('courage 3')
    expect(tell('dose', '3 mg/kg of something')).toBe('3 mg/kg of something')
  })
})

describe('a quantity that only lessons ask for', () => {
  it('has a name in the reader’s language', async () => {
    for (const quantity of ['dmnPfc', 'dissociation', 'responsiveness'] as const) {
      expect(quantityName(quantity)).not.toBe(quantity)
    }
  })
})
