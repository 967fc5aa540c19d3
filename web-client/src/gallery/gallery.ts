/**
 * Gallery of all lenses, live on made-up data: every lens and chart case in every theme, for eyes and for snapshots.
 *
 * Not part of what students load. `gallery.html?theme=print&story=stressed&lens=raster&still` picks and freezes.
 */

import '../design/tokens.css'
import '../design/base.css'
import './gallery.css'
import { EXHIBITS } from './exhibits'
import { STORIES, SyntheticSource } from './SyntheticSource'

const asked = new URLSearchParams(location.search)
const gallery = document.getElementById('gallery')

document.documentElement.dataset.theme = asked.get('theme') ?? 'planetarium'

for (const [storyId, story] of Object.entries(STORIES)) {
  if (asked.has('story') && asked.get('story') !== storyId) continue
  const source = new SyntheticSource(story)
  for (const exhibit of EXHIBITS) {
    if (asked.has('lens') && asked.get('lens') !== exhibit.id) continue
    const panel = document.createElement('section')
    panel.className = 'panel exhibit'
    panel.innerHTML =
      '<div class="panel-head"><h2 class="panel-title"></h2></div><div class="panel-body"><div class="lens"></div></div>'
    const title = panel.querySelector('h2')
    if (title !== null) title.textContent = `${exhibit.title} · ${story.name}`
    panel.style.setProperty('--exhibit-height', asked.get('height') ?? exhibit.height)
    gallery?.append(panel)
    const host = panel.querySelector<HTMLElement>('.lens')
    if (host !== null) exhibit.mount(host, source)
  }
  if (!asked.has('still')) source.run()
}
document.documentElement.dataset.ready = 'true'
