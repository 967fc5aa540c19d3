import type { FrameSource } from '../model'

/** What no lens may be: white as soon as cells fire, dark as soon as they don't. A test of flashes must find it. */
export function mountStrobe(host: HTMLElement, source: FrameSource): void {
  const canvas = document.createElement('canvas')
  canvas.style.cssText = 'width:100%;height:100%'
  host.append(canvas)
  const context = canvas.getContext('2d')
  source.frames.onFrame(() => {
    if (context === null) return
    context.fillStyle = (source.frames.latest?.spikes?.neuron.length ?? 0) > 0 ? '#fff' : '#000'
    context.fillRect(0, 0, canvas.width, canvas.height)
  })
}
