/* Drawn here, for not every font has these signs, and some show them as coloured pictures. 24 × 24, filled or stroked. */
const SHAPES = {
  play: { fill: 'M7 4.5v15l12.5-7.5z' },
  pause: { fill: 'M6.5 4.5h4v15h-4zM13.5 4.5h4v15h-4z' },
  back: { fill: 'M5 5h2.6v14H5zM19 5v14L8.5 12z' },
  next: { fill: 'M16.4 5H19v14h-2.6zM5 5v14l10.5-7z' },
  stepBack: { stroke: 'M14 6l-6 6 6 6M18 6v12' },
  stepForward: { stroke: 'M10 6l6 6-6 6M6 6v12' },
  again: { stroke: 'M5 12a7 7 0 1 0 2.2-5.1M7 3v4.2h4.2' },
  loop: { stroke: 'M4 11V9.5A3.5 3.5 0 0 1 7.5 6H19M16 3l3 3-3 3M20 13v1.5a3.5 3.5 0 0 1-3.5 3.5H5M8 21l-3-3 3-3' },
  branch: {
    stroke:
      'M6.5 8v8M6.5 16.5c0-6 11-3 11-8M6.5 7.9a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8zM6.5 19.9a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8zM17.5 7.9a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8z',
  },
  theme: { fill: 'M12 3.5a8.5 8.5 0 1 0 0 17z', stroke: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17z' },
  people: {
    stroke:
      'M9 11a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4zM3 19.5c.6-3.6 3-5.5 6-5.5s5.4 1.9 6 5.5M15.5 4.9a3.2 3.2 0 0 1 0 5.8M17.5 14.5c1.9.7 3.1 2.4 3.5 5',
  },
  blank: { fill: 'M4 5.5h16v13H4z' },
  full: { stroke: 'M4 9V4.5h5M15 4.5h5V9M20 15v4.5h-5M9 19.5H4V15' },
  access: {
    fill: 'M12 6.4a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8z',
    stroke: 'M4.5 8.8l7.5 1.4 7.5-1.4M12 10.2v4.6M12 14.6l-3.2 6.2M12 14.6l3.2 6.2',
  },
  help: { stroke: 'M8.5 9a3.5 3.5 0 1 1 5.2 3c-1.2.7-1.7 1.3-1.7 2.7M12 18.6v.6' },
} as const

export type IconName = keyof typeof SHAPES

/** A sign beside or instead of words, which say the same. */
export function Icon({ name }: { readonly name: IconName }) {
  const shape: { readonly fill?: string; readonly stroke?: string } = SHAPES[name]
  return (
    <svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      {shape.fill !== undefined && <path d={shape.fill} fill="currentColor" />}
      {shape.stroke !== undefined && (
        <path
          d={shape.stroke}
          fill="none"
          stroke="currentColor"
          stroke-width="2"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      )}
    </svg>
  )
}
