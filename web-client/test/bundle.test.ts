import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'

/* A school's network: what a phone must load before a student can turn a dial. */
const STUDENT_SCRIPT_LIMIT = 90_000
/* Loads within a second on a slow Wi-Fi, once, for the lens that needs it. */
const LARGEST_CHUNK_LIMIT = 200_000

let chunks: Map<string, Rolldown.OutputChunk>

beforeAll(async () => {
  const built = (await build({ logLevel: 'error', build: { write: false } })) as Rolldown.RolldownOutput
  chunks = new Map(built.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])))
}, 60_000)

/** Gzip bytes of a chunk. */
function weight({ code }: Rolldown.OutputChunk): number {
  return gzipSync(code).length
}

function chunkOf(source: string): Rolldown.OutputChunk {
  const found = [...chunks.values()].find(({ facadeModuleId }) => facadeModuleId?.endsWith(source))
  if (found === undefined) throw new Error(`no chunk begins with ${source}`)
  return found
}

/** A chunk and all that it needs before it can run. */
function withImports(chunk: Rolldown.OutputChunk, seen = new Set<Rolldown.OutputChunk>()): Set<Rolldown.OutputChunk> {
  if (!seen.has(chunk)) {
    seen.add(chunk)
    for (const name of chunk.imports) {
      const imported = chunks.get(name)
      if (imported !== undefined) withImports(imported, seen)
    }
  }
  return seen
}

function modulesOf(all: Iterable<Rolldown.OutputChunk>): string[] {
  return [...all].flatMap(({ moduleIds }) => moduleIds)
}

describe('what a browser loads', () => {
  it('is at most 90 kB of script before the student page is usable', () => {
    const student = withImports(chunkOf('student/JoinPage.tsx'), withImports(chunkOf('index.html')))
    const bytes = [...student].reduce((sum, chunk) => sum + weight(chunk), 0)
    expect(bytes, [...student].map((chunk) => `${chunk.fileName} ${weight(chunk)}`).join('\n')).toBeLessThanOrEqual(
      STUDENT_SCRIPT_LIMIT,
    )
    expect(modulesOf(student).filter((id) => /node_modules\/(three|uplot|qrcode-generator)\//.test(id))).toEqual([])
    // Neither lenses, nor what only a press of a button needs.
    expect(
      modulesOf(student).filter((id) =>
        /src\/(lenses|picture)\/|(PictureDialog|pollPicture|predictionPicture)\.tsx?$/.test(id),
      ),
    ).toEqual([])
  })

  it('has three.js only behind the lens that draws with it', () => {
    const withThree = [...chunks.values()].filter((chunk) =>
      modulesOf([chunk]).some((id) => id.includes('node_modules/three/')),
    )
    for (const page of ['JoinPage', 'HostPage', 'ScreenPage', 'ExplorePage', 'LandingPage']) {
      const loaded = withImports(chunkOf(`${page}.tsx`))
      expect(
        withThree.filter((chunk) => loaded.has(chunk)).map(({ fileName }) => fileName),
        page,
      ).toEqual([])
    }
  })

  it('has no chunk above 200 kB', () => {
    for (const chunk of chunks.values()) {
      expect(weight(chunk), chunk.fileName).toBeLessThanOrEqual(LARGEST_CHUNK_LIMIT)
    }
  })
})
