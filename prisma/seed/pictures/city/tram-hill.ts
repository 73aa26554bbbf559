import { canvas, circle, group, H, line, poly, repeat, W } from '../kit.ts'
import { clouds, figure, glow, houses, land, sky, tram, vignette } from '../parts.ts'

const NIGHT = '#141c30'
const AMBER = '#f4b860'
const CREAM = '#f3e6cf'

export function tramHill(): string {
  const c = canvas('tram-hill')
  const slope = (x: number) => 905 - (x / W) * 330
  return c.finish([
    sky(c, [
      [0, '#1d2a4d'],
      [0.42, '#5d5379'],
      [0.66, '#d98a63'],
      [0.8, '#f6c583'],
    ]),
    glow(c, 330, 690, 620, '#ffd79a', 0.9),
    circle(330, 690, 74, '#fff0cf'),
    clouds(c, 180, 560, '#f8d5b0', 16),
    land(c, 690, 46, [
      [0, '#8d6a7d'],
      [1, '#4a4566'],
    ]),
    houses(
      c,
      { from: -20, to: 900, base: () => 790, low: 30, high: 96, lit: 0.12 },
      ['#5d5273', '#675a78', '#544a6c'],
      '#473f60',
      AMBER,
    ),
    houses(
      c,
      { from: 560, to: W + 60, base: (x) => slope(x) - 40, low: 120, high: 230, lit: 0.34 },
      ['#33406b', '#3d4975', '#2c375e', '#4a4a72'],
      '#232c4d',
      AMBER,
    ),
    poly(
      [
        [-10, slope(-10)],
        [W + 10, slope(W + 10)],
        [W + 10, H],
        [-10, H],
      ],
      c.fade([
        [0, '#2a3358'],
        [1, NIGHT],
      ]),
    ),
    poly(
      [
        [-10, slope(-10) + 12],
        [W + 10, slope(W + 10) + 12],
        [W + 10, slope(W + 10) + 56],
        [-10, slope(-10) + 56],
      ],
      '#39426a',
    ),
    line([-10, slope(-10) + 22], [W + 10, slope(W + 10) + 22], '#f2c793', 4, 'opacity="0.8"'),
    line([-10, slope(-10) + 44], [W + 10, slope(W + 10) + 44], '#f2c793', 4, 'opacity="0.55"'),
    repeat(5, (index) => {
      const x = 90 + index * 370
      return (
        line([x, slope(x) + 10], [x, slope(x) - 240], '#161d35', 8) +
        line([x, slope(x) - 226], [x + 70, slope(x) - 236], '#161d35', 5)
      )
    }),
    line([-10, slope(-10) - 206], [W + 10, slope(W + 10) - 206], '#161d35', 3),
    glow(c, 965, slope(965) - 50, 360, '#ffcf87', 0.55),
    group(
      [tram(c, '#b8483a', CREAM, '#ffcf78')],
      `transform="translate(720 ${slope(720) + 26}) rotate(-11.7) scale(1.5)"`,
    ),
    repeat(4, (index) =>
      figure(1180 + index * 44, slope(1180 + index * 44) + 112 + (index % 2) * 14, 92, '#0f1529'),
    ),
    poly(
      [
        [-10, slope(-10) + 96],
        [W + 10, slope(W + 10) + 96],
        [W + 10, H],
        [-10, H],
      ],
      c.fade([
        [0, '#1b2340', 0.55],
        [1, NIGHT],
      ]),
    ),
    vignette(c),
  ])
}
