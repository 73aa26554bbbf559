import { canvas, circle, group, H, path, poly, rect, repeat, W } from '../kit.ts'
import { glow, land, vignette } from '../parts.ts'

const CORAL = '#e8795a'
const DEEP = '#062a2f'

export function seagrass(): string {
  const c = canvas('seagrass')
  const meadow = (
    count: number,
    base: number,
    low: number,
    high: number,
    colors: [string, ...string[]],
    width: number,
  ) =>
    repeat(count, () => {
      const x = c.between(-40, W + 40)
      const h = c.between(low, high)
      const lean = c.between(30, 150) + h * 0.12
      const w = c.between(width * 0.6, width)
      return path(
        `M${x} ${base} C ${x + lean * 0.1} ${base - h * 0.4}, ${x - lean * 0.2} ${base - h * 0.7}, ${x + lean} ${base - h} C ${x - lean * 0.05 + w} ${base - h * 0.66}, ${x + lean * 0.2 + w} ${base - h * 0.4}, ${x + w} ${base} Z`,
        c.pick(colors),
      )
    })
  const fish = (x: number, y: number, s: number, color: string) =>
    group(
      [
        path('M-40 0 Q-6 -26 34 0 Q-6 26 -40 0 Z', color),
        poly(
          [
            [-34, 0],
            [-62, -20],
            [-56, 0],
            [-62, 20],
          ],
          color,
        ),
        circle(18, -4, 4, DEEP),
      ],
      `transform="translate(${x} ${y}) scale(${s})"`,
    )
  return c.finish([
    rect(
      0,
      0,
      W,
      H,
      c.fade([
        [0, '#a9dcc9'],
        [0.3, '#3f9a94'],
        [0.7, '#14575c'],
        [1, '#07343b'],
      ]),
    ),
    glow(c, 1050, -40, 760, '#f2fff0', 0.9),
    repeat(9, (index) => {
      const x = 640 + index * 110
      return poly(
        [
          [x, -20],
          [x + 60, -20],
          [x - 300 + index * 40, H],
          [x - 480 + index * 40, H],
        ],
        '#eafff2',
        `opacity="${c.between(0.04, 0.13).toFixed(2)}"`,
      )
    }),
    land(c, 780, 30, [
      [0, '#2f7d78'],
      [1, '#0d454b'],
    ]),
    meadow(90, 860, 140, 330, ['#2b8076', '#358c7d', '#23746d'], 16),
    fish(1100, 380, 1, CORAL),
    fish(1220, 330, 0.7, '#f0a07f'),
    fish(1240, 430, 0.6, '#f0a07f'),
    fish(980, 300, 0.55, '#f0a07f'),
    meadow(80, 950, 220, 500, ['#1d7263', '#2f8f6d', '#175f58', '#4aa677'], 24),
    land(c, 930, 22, [
      [0, '#c9b98a'],
      [1, '#5d6a52'],
    ]),
    meadow(34, 1020, 320, 690, ['#0c4a46', '#10574c', '#0a3d3e'], 36),
    repeat(34, () =>
      circle(
        c.between(100, 1500),
        c.between(80, 800),
        c.between(2, 9),
        'none',
        'stroke="#eafff2" stroke-width="2" opacity="0.5"',
      ),
    ),
    vignette(c, '#021a1f', 0.5),
  ])
}
