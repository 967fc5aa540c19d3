/** Ticks of a logarithmic axis: 1, 2, 5 of each decade; the tens alone when there are many. */
export function decades(from: number, to: number): number[] {
  const found: number[] = []
  const steps = to / from > 300 ? [1] : [1, 2, 5]
  for (let ten = 10 ** Math.floor(Math.log10(from)); ten <= to; ten *= 10) {
    for (const step of steps) if (step * ten >= from && step * ten <= to) found.push(step * ten)
  }
  return found
}
