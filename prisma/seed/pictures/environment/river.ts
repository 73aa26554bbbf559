import { canvas, circle, ellipse, group, path, poly, rect, repeat, W } from '../kit.ts'
import { glow, houses, land, sky, vignette } from '../parts.ts'

export function river(): string {
  const c = canvas('river')
  return c.finish([
    sky(c, [
      [0, '#8fb0b4'],
      [0.2, '#e6e0c0'],
      [0.32, '#f6dda4'],
    ]),
    glow(c, 1080, 300, 520, '#fff7d8', 0.95),
    land(c, 290, 40, [
      [0, '#a9b894'],
      [1, '#86a07c'],
    ]),
    rect(
      0,
      340,
      W,
      660,
      c.fade([
        [0, '#8ea36c'],
        [0.4, '#5f8150'],
        [1, '#2a4a2e'],
      ]),
    ),
    repeat(16, (index) => {
      const y = 352 + index * 30
      const x = c.between(-200, 1500)
      return poly(
        [
          [x, y],
          [x + 260 + index * 20, y - 6],
          [x + 300 + index * 26, y + 16 + index * 3],
          [x - 60, y + 20 + index * 3],
        ],
        c.pick(['#a8b06a', '#54794a', '#86a05c', '#c2b878']),
        'opacity="0.28"',
      )
    }),
    path(
      'M1000 332 C 1130 360, 1250 392, 1090 432 C 860 486, 420 500, 400 600 C 384 690, 860 700, 960 790 C 1040 864, 940 960, 860 1040 L1640 1040 C 1620 900, 1320 770, 1010 690 C 780 630, 860 560, 1130 496 C 1400 430, 1260 370, 1040 332 Z',
      c.fade([
        [0, '#fbe9b8'],
        [0.4, '#b3c2a4'],
        [1, '#4d7a74'],
      ]),
    ),
    ellipse(400, 668, 210, 40, '#b3c2a4', 'opacity="0.9"'),
    ellipse(300, 690, 150, 26, '#a9bb9f', 'opacity="0.8"'),
    ellipse(1330, 560, 190, 26, '#b9c7a6', 'opacity="0.8"'),
    repeat(60, () => {
      const y = c.between(400, 1000)
      const far = (y - 330) / 670
      const x = 900 + c.between(-300, 420) * far
      return rect(
        x,
        y,
        20 + far * c.between(40, 200),
        1.5 + far * 4,
        '#fff6d8',
        `rx="2" opacity="${c.between(0.1, 0.4).toFixed(2)}"`,
      )
    }),
    repeat(46, (index) => {
      const x = c.between(0, W)
      const y = 380 + (index / 46) ** 1.3 * 560
      const s = 0.3 + ((y - 380) / 560) * 1.2
      return (
        ellipse(x, y + 4, 26 * s, 6 * s, '#183324', 'opacity="0.4"') +
        rect(x - 3 * s, y - 26 * s, 6 * s, 28 * s, '#4a3a26') +
        circle(x, y - 44 * s, 28 * s, c.pick(['#3f6136', '#557a3f', '#6b8a42', '#a8893f'])) +
        circle(x - 8 * s, y - 52 * s, 15 * s, '#ffffff', 'opacity="0.08"')
      )
    }),
    group(
      [
        path(
          'M-330 60 A 82 74 0 0 1 -166 60 M-166 60 A 82 74 0 0 1 -2 60 M-2 60 A 82 74 0 0 1 162 60',
          'none',
          'stroke="#8b7d62" stroke-width="16"',
        ),
        poly(
          [
            [-350, -14],
            [190, -34],
            [194, -8],
            [-350, 14],
          ],
          '#e6d8b2',
        ),
        repeat(4, (index) => rect(-340 + index * 164, -6, 20, 76, '#a89878')),
        repeat(13, (index) => rect(-340 + index * 42, -34 - index * 1.5, 5, 24, '#8b7d62')),
      ],
      'transform="translate(640 590) scale(0.9)"',
    ),
    houses(
      c,
      { from: 70, to: 300, base: () => 540, low: 34, high: 60, lit: 0.3 },
      ['#efe1bd', '#d9c9a2', '#e6d3a6'],
      '#8a4a36',
      '#ffcf78',
    ),
    path('M-20 610 Q160 590 340 640 L300 720 L-20 720 Z', '#5c7f50'),
    vignette(c, '#122a1a', 0.42),
  ])
}
