/** Draws the synapse lens: scenes above, traces below, both at the playback's time. */

import type { Impulse } from '../../model'
import type { Box, Drawing, Picture } from '../../picture'
import { chartFont, ink, type Palette } from '../palette'
import { text } from '../text'
import { drawScene, viewOf } from './drawScene'
import { drawTraces, timeAxis, tracesHeight } from './drawTraces'
import { factsOf, timeText } from './facts'
import { sceneIn } from './geometry'
import { drawBadges, drawLabels, hasRoomForLabels, labelRoom } from './labels'
import { Panel } from './Panel'
import type { Playback } from './Playback'
import type { Questions } from './Questions'

/* Two scenes stand side by side from this width on, px; below it, one above the other. */
const SIDE_BY_SIDE = 560
const PICTURE = { width: 940, height: 520 }
const TRACES_PICTURE = { width: 760, height: 660 }

export class SynapsePainter {
  readonly scene: Panel
  readonly traces: Panel
  #palette: Palette | null = null

  constructor(
    private readonly questions: Questions,
    private readonly playback: Playback,
    resized: () => void,
  ) {
    this.scene = new Panel('synapse-scene', resized)
    this.traces = new Panel('synapse-traces', resized)
  }

  arrange(palette: Palette): void {
    this.#palette = palette
  }

  draw(): void {
    const [palette, { now, before }] = [this.#palette, this.questions]
    if (palette === null || now === null) return
    this.scene.element.dataset.scenes = before === null ? '1' : '2'
    const high = `${Math.round(tracesHeight(now, palette))}px`
    if (this.traces.element.style.getPropertyValue('--rows') !== high)
      this.traces.element.style.setProperty('--rows', high)
    const { timeUs, spanUs } = this.playback
    this.scene.draw((context, { width, height }) => {
      const box = { left: 0, top: 0, width, height }
      if (before === null) return this.#drawOne(context, box, palette, now, null)
      const [first, second] = halves(box)
      this.#drawOne(context, first, palette, before, this.beforeName())
      this.#drawOne(context, second, palette, now, text('lens.synapse.now'))
    })
    this.traces.draw((context, { width, height }) =>
      drawTraces(context, { left: 0, top: 0, width, height }, palette, { now, before, spanUs, timeUs }),
    )
  }

  /** What the scene beside now's is called. */
  beforeName(): string {
    return text(`lens.synapse.beside.${this.questions.beside}`)
  }

  /** The time at a place on the traces, µs. */
  timeAt(x: number): number {
    const { size } = this.traces
    if (size === null || this.#palette === null) return 0
    const [left, width] = timeAxis(size.width, this.#palette)
    return Math.min(Math.max((x - left) / width, 0), 1) * this.playback.spanUs
  }

  pictures(): readonly Picture[] {
    const { now, before } = this.questions
    if (now === null) return []
    const { timeUs, spanUs } = this.playback
    const title = `${text('lens.synapse.title')}, ${timeText(timeUs)}`
    const scenes = [this.#picture('synapse', title, now)]
    if (before !== null) scenes.push(this.#picture('synapse-before', `${title}: ${this.beforeName()}`, before))
    const traces: Picture = {
      name: 'synapse-traces',
      title: `${title}: ${text('lens.synapse.traces')}`,
      ...TRACES_PICTURE,
      vector: true,
      draw: (drawing, box, palette) => drawTraces(drawing, box, palette, { now, before, spanUs, timeUs }),
    }
    return [...scenes, traces]
  }

  dispose(): void {
    this.scene.dispose()
    this.traces.dispose()
  }

  #picture(name: string, title: string, impulse: Impulse): Picture {
    const { timeUs, slowness } = this.playback
    return {
      name,
      title,
      ...PICTURE,
      vector: true,
      draw: (drawing, box, palette) => {
        const scene = sceneIn(box, impulse.synapse, labelRoom(palette))
        const view = viewOf(impulse, timeUs, slowness)
        drawScene(drawing, scene, palette, view)
        drawLabels(drawing, scene, palette, factsOf(impulse, view.moment))
      },
    }
  }

  #drawOne(drawing: Drawing, box: Box, palette: Palette, impulse: Impulse, title: string | null): void {
    const labelled = title === null && hasRoomForLabels(box.width, box.height, palette)
    this.scene.element.dataset.labelled = String(labelled)
    const scene = sceneIn(box, impulse.synapse, labelled ? labelRoom(palette) : 0)
    const view = viewOf(impulse, this.playback.timeUs, this.playback.slowness)
    drawScene(drawing, scene, palette, view)
    const facts = factsOf(impulse, view.moment)
    if (labelled) drawLabels(drawing, scene, palette, facts)
    else drawBadges(drawing, scene, palette, facts)
    if (title === null) return
    drawing.font = chartFont(palette, 1.05, 650)
    drawing.textAlign = 'left'
    drawing.textBaseline = 'top'
    drawing.fillStyle = ink(palette, 'text')
    drawing.fillText(title, box.left + palette.chartSizePx * 0.6, box.top + palette.chartSizePx * 0.4)
  }
}

function halves({ left, top, width, height }: Box): readonly [Box, Box] {
  if (width >= SIDE_BY_SIDE) {
    const half = width / 2
    return [
      { left, top, width: half - 4, height },
      { left: left + half + 4, top, width: half - 4, height },
    ]
  }
  const half = height / 2
  return [
    { left, top, width, height: half - 4 },
    { left, top: top + half + 4, width, height: half - 4 },
  ]
}
