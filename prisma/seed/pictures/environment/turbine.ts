import { circle, group, path, poly } from '../kit.ts'

/** A wind turbine, its foot at (x, base); `turn` is where its blades stand in degrees. */
export const turbine = (x: number, base: number, s: number, turn: number, color = '#fbf8ec') =>
  group(
    [
      poly(
        [
          [-7, 0],
          [-3.4, -300],
          [3.4, -300],
          [7, 0],
        ],
        color,
      ),
      poly(
        [
          [0, 0],
          [0, -300],
          [3.4, -300],
          [7, 0],
        ],
        '#5c7358',
        'opacity="0.25"',
      ),
      group(
        [0, 120, 240].map((angle) =>
          path('M0 0 Q14 -40 4 -150 Q-6 -60 -5 0 Z', color, `transform="rotate(${angle + turn})"`),
        ),
        'transform="translate(0 -302)"',
      ),
      circle(0, -302, 8, '#dfe3d0'),
    ],
    `transform="translate(${x} ${base}) scale(${s})"`,
  )
