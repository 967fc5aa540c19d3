/* A fixed sky: the same on every visit, and nothing moves for those who wish so. */
const STARS: readonly (readonly [x: number, y: number, size: number])[] = Array.from({ length: 70 }, (_, star) => {
  const spread = (step: number) => (star * step) % 1
  return [spread(0.754877) * 1200, spread(0.56984) * 340, 0.6 + spread(0.381966) * 1.8]
})

/** The landing page's sky: stars that might be neurons. */
export function NightSky() {
  return (
    <svg class="night-sky" viewBox="0 0 1200 340" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      {STARS.slice(0, -3).map(([x, y], star) => {
        const [nextX, nextY] = STARS[star + 3] ?? [x, y]
        return Math.hypot(nextX - x, nextY - y) < 330 ? (
          <line key={`${x} ${y}`} x1={x} y1={y} x2={nextX} y2={nextY} class="night-sky-bond" />
        ) : null
      })}
      {STARS.map(([x, y, size], star) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={size} class={`night-sky-star night-sky-star-${star % 5}`} />
      ))}
    </svg>
  )
}
