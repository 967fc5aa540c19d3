/** Words that a reader sees or hears come from the catalogues: looks for those that stand in the code. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/* Names and signs that are the same in every language. */
const SAME_EVERYWHERE = /^(?:Synaptarium|PNG|SVG|CSV|XLSX|doi:?|Hz|EEG|Esc|Tab|Home|End|Shift|Alt|ng\/mL|\d+)$/i

const FILES = ['src/pages', 'src/controls', 'src/a11y', 'src/lenses', 'src/picture'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\./.test(file))
    .map((file) => join(folder, file)),
)

/** The code without its comments: those are ours alone. */
function codeOf(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\{?\/\*[\s\S]*?\*\/\}?/g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1')
}

/* Where text reaches people: attributes that are read or shown, properties of elements, and what lies between tags. */
const PLACES: readonly RegExp[] = [
  /\b(?:aria-label|aria-description|aria-roledescription|aria-valuetext|title|placeholder|alt|label|summary)="([^"{]+)"/g,
  /\.(?:textContent|innerText|title|ariaLabel|placeholder|alt)\s*=\s*['"`]([^'"`$]+)['"`]/g,
  /setAttribute\(\s*'(?:aria-label|aria-description|aria-roledescription|aria-valuetext|title|placeholder|alt)',\s*['"`]([^'"`$]+)['"`]/g,
  /\b(?:alert|confirm|prompt)\(\s*['"`]([^'"`$]+)['"`]/g,
]
/* Words that stand in code have an apostrophe before or behind them, or a sign; words for readers have neither. */
const BETWEEN_TAGS = /[a-z"'}/]>([^<>{}=;()&|']*)<\/?[a-zA-Z]/g

function strayIn(file: string): string[] {
  const code = codeOf(file)
  const places = file.endsWith('.tsx') ? [...PLACES, BETWEEN_TAGS] : PLACES
  return places
    .flatMap((place) => [...code.matchAll(place)].map(([, text = '']) => text.trim()))
    .filter((text) => /\p{L}{2}/u.test(text) && !text.split(/\s+/).every((word) => SAME_EVERYWHERE.test(word)))
}

it.each(FILES)('%s says nothing that is not in a catalogue', (file) => {
  expect(strayIn(file)).toEqual([])
})

it('writes numbers and dates as the page’s language does', () => {
  for (const file of FILES) {
    const code = codeOf(file)
    expect(code.match(/toLocale(?:Date|Time)?(?:String|LowerCase|UpperCase)\(\)/g), file).toBeNull()
    // Text of a fixed number of digits has a point in every language.
    const shown = code.match(/textContent\s*=[^\n]*\.toFixed\(|>\{[^\n}]*\.toFixed\(/g)
    expect(shown, file).toBeNull()
  }
})
