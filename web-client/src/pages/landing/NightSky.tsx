/** A fixed sky of stars that might be neurons: the same on every visit, and nothing moves. */

type Star = readonly [x: number, y: number, size: number]

const WIDTH = 1200
const HEIGHT = 340
const COUNT = 64
/* Stars nearer than this are joined, at most so many from each. */
const REACH = 120
const BONDS_EACH = 2

/* Steps that spread points evenly over a plane (Roberts 2018), so no two stars ever collide. */
const STARS: readonly Star[] = Array.from({ length: COUNT }, (_, star) => [
  ((star * 0.7548776662) % 1) * WIDTH,
  ((star * 0.5698402909) % 1) * HEIGHT,
  0.8 + ((star * 0.3819660113) % 1) * 2.4,
])

const BONDS = STARS.flatMap((from, index) =>
  STARS.slice(index + 1)
    .map((to) => ({ from, to, length: Math.hypot(from[0] - to[0], from[1] - to[1]) }))
    .filter(({ length }) => length < REACH)
    .sort((one, other) => one.length - other.length)
    .slice(0, BONDS_EACH),
)

export function NightSky() {
  return (
    <svg class="night-sky" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="xMaxYMid slice" aria-hidden="true">
      {BONDS.map(({ from, to }) => (
        <line key={`${from} ${to}`} x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} class="night-sky-bond" />
      ))}
      {STARS.map(([x, y, size], star) => (
        <circle key={x} cx={x} cy={y} r={size} class={`night-sky-star night-sky-star-${star % 5}`} />
      ))}
    </svg>
  )
}
