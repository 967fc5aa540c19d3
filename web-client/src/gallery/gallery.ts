/**
 * Gallery of all lenses, live on made-up data: every lens and chart case in every theme, for eyes and for snapshots.
 *
 * Not part of what students load. `gallery.html` shows every exhibit in its own story; `?theme=print&story=stressed&lens=raster` picks
 * (`story=all` for all of them), `?still` lets data come only when `gallery.step()` is called.
 */

import '../design/tokens.css'
import '../design/base.css'
import './gallery.css'
import { EXHIBITS, type Exhibit } from './exhibits'
import { SyntheticSource } from './SyntheticSource'
import { STORIES, type StoryName } from './stories'
import { mountStrobe } from './strobe'

const asked = new URLSearchParams(location.search)
const gallery = document.getElementById('gallery')
const sources = new Map<StoryName, SyntheticSource>()

document.documentElement.dataset.theme = asked.get('theme') ?? 'planetarium'

/* Labels on canvases are drawn with what is there: the font comes first. */
await Promise.all([400, 600, 700].map((weight) => document.fonts.load(`${weight} 12px Inter`)))

const STROBE: Exhibit = {
  id: 'strobe',
  title: 'Strobe',
  story: 'storm',
  height: '20rem',
  wide: true,
  mount: mountStrobe,
}
const shown = asked.get('lens')

for (const exhibit of shown === STROBE.id ? [STROBE] : EXHIBITS) {
  if (shown !== null && shown !== exhibit.id) continue
  for (const story of storiesOf(exhibit)) show(exhibit, story)
}
Object.assign(window, { gallery: { step } })
if (!asked.has('still')) for (const source of sources.values()) source.run()
await everyLensStands()
document.documentElement.dataset.ready = 'true'

function storiesOf(exhibit: Exhibit): readonly StoryName[] {
  const story = asked.get('story')
  if (story === null) return [exhibit.story]
  return (Object.keys(STORIES) as StoryName[]).filter((name) => story === 'all' || name === story)
}

function show(exhibit: Exhibit, story: StoryName): void {
  const panel = document.createElement('section')
  panel.className = 'panel exhibit'
  panel.id = asked.get('story') === 'all' ? `${exhibit.id}-${story}` : exhibit.id
  panel.dataset.wide = String(exhibit.wide === true)
  panel.innerHTML =
    '<div class="panel-head"><h2 class="panel-title"></h2></div><div class="panel-body"><div class="lens"></div></div>'
  const title = panel.querySelector('h2')
  if (title !== null) title.textContent = `${exhibit.title} · ${STORIES[story].name}`
  panel.style.setProperty('--exhibit-height', asked.get('height') ?? exhibit.height)
  gallery?.append(panel)
  const host = panel.querySelector<HTMLElement>('.lens')
  if (host !== null) exhibit.mount(host, sourceOf(story))
}

function sourceOf(story: StoryName): SyntheticSource {
  const source = sources.get(story) ?? new SyntheticSource(STORIES[story])
  sources.set(story, source)
  return source
}

function step(): void {
  for (const source of sources.values()) source.next()
}

/* Some load their code late. */
async function everyLensStands(): Promise<void> {
  const standing = () => [...document.querySelectorAll('.exhibit .lens')].every((host) => host.childElementCount > 0)
  while (!standing()) await new Promise((done) => setTimeout(done, 20))
  await document.fonts.ready
}
