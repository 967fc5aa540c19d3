import type { Curtain } from '../../controls/show/Curtain'
import type { PresenterAction } from '../../controls/show/presenterKeys'
import type { Show } from '../../controls/show/Show'

/** What a page of a showing does beyond moving it. */
export interface Room {
  readonly curtain: Curtain
  open(what: 'jump' | 'help'): void
  toggleFull(): void
  openSpeaker(): void
}

/* What a page may do behind the curtain; anything else lifts it. */
const LEAVES_CURTAIN: ReadonlySet<PresenterAction> = new Set(['blank', 'speaker', 'fullScreen'])

/** Does what a presenter's key says. Whatever moves the story also lifts the curtain. */
export function steerBy(action: PresenterAction, show: Show, room: Room): void {
  const deeds: Readonly<Record<PresenterAction, () => void>> = {
    next: () => show.next(),
    back: () => show.back(),
    first: () => show.seek(0),
    last: () => show.seek(show.frames),
    play: () => show.toggle(),
    stepForward: () => show.step(1),
    stepBack: () => show.step(-1),
    faster: () => show.changeSpeed(1),
    slower: () => show.changeSpeed(-1),
    jump: () => room.open('jump'),
    help: () => room.open('help'),
    fullScreen: () => room.toggleFull(),
    speaker: () => room.openSpeaker(),
    blank: () => room.curtain.toggle(),
  }
  if (room.curtain.drawn.peek() && !LEAVES_CURTAIN.has(action)) room.curtain.set(false)
  deeds[action]()
}
