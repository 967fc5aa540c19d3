/** A chain whose arrows can be switched without a class: some are off to begin with. */

import type { MechanismOptions, Switched, Switching } from '../lenses/mechanism'

export function cutChain(): MechanismOptions {
  let now: Switched = {
    cut: ['loadToBdnf', 'proteinsToSpines'],
    blockers: ['rapamycin'],
    hypotheses: ['disinhibition', 'tonicNmda'],
    masked: false,
    free: true,
  }
  const listeners = new Set<() => void>()
  const perform = async (command: Switching) => {
    now = switchedBy(command, now)
    for (const listener of listeners) listener()
    return true
  }
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return { switches: { peek: () => now, subscribe }, perform }
}

function switchedBy(command: Switching, now: Switched): Switched {
  const toggled = <T>(list: readonly T[], one: T, there: boolean) => [
    ...list.filter((each) => each !== one),
    ...(there ? [one] : []),
  ]
  switch (command.type) {
    case 'setArrow':
      return { ...now, cut: toggled(now.cut, command.arrow, !command.intact) }
    case 'setBlocker':
      return { ...now, blockers: toggled(now.blockers, command.blocker, command.active) }
    case 'setHypothesis':
      return { ...now, hypotheses: toggled(now.hypotheses, command.hypothesis, command.active) }
  }
}
