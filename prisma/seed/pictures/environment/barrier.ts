import { canvas, circle, ellipse, group, line, path, poly, rect, repeat, W } from '../kit.ts'
import { figure, glow, houses, sky, vignette } from '../parts.ts'

export function barrier(): string {
  const c = canvas('barrier')
  return c.finish([
    sky(c, [
      [0, '#26383f'],
      [0.4, '#6d837c'],
      [0.6, '#d6cfa4'],
    ]),
    repeat(12, () =>
      ellipse(
        c.between(-100, W),
        c.between(-10, 240),
        c.between(200, 460),
        c.between(30, 80),
        '#1d2c33',
        'opacity="0.35"',
      ),
    ),
    glow(c, 1200, 560, 560, '#fff2c4', 0.7),
    houses(
      c,
      { from: -20, to: W + 40, base: () => 590, low: 30, high: 96, lit: 0.2 },
      ['#5c706c', '#667a73', '#526662'],
      '#40544f',
      '#ffd890',
    ),
    rect(
      0,
      580,
      W,
      120,
      c.fade([
        [0, '#b9b48c'],
        [1, '#6d7d6a'],
      ]),
    ),
    repeat(4, (index) => {
      const x = 130 + index * 350
      return (
        poly(
          [
            [x, 470],
            [x + 276, 470],
            [x + 276, 800],
            [x, 800],
          ],
          c.fade([
            [0, '#a9b3a6'],
            [0.5, '#7d8b82'],
            [1, '#4b5a55'],
          ]),
        ) +
        repeat(6, (bar) => rect(x + 18 + bar * 45, 470, 9, 330, '#2f3d3a', 'opacity="0.5"')) +
        rect(x, 470, 276, 16, '#dfe0c8') +
        rect(x, 620, 276, 14, '#2f3d3a', 'opacity="0.6"') +
        rect(x + 14, 494, 250, 24, '#e0b04a', 'opacity="0.9"')
      )
    }),
    repeat(5, (index) => {
      const x = 56 + index * 350
      return (
        poly(
          [
            [x, 330],
            [x + 74, 330],
            [x + 86, 840],
            [x - 12, 840],
          ],
          c.fade(
            [
              [0, '#e9e4cc'],
              [0.5, '#b3b29c'],
              [1, '#6b7066'],
            ],
            [0, 0, 1, 0],
          ),
        ) +
        rect(x - 12, 306, 98, 32, '#39504a') +
        rect(x + 22, 360, 30, 40, '#23332f') +
        circle(x + 37, 292, 9, '#ff9a5c') +
        glow(c, x + 37, 292, 90, '#ffb070', 0.7)
      )
    }),
    line([0, 306], [W, 306], '#39504a', 8),
    figure(610, 304, 62, '#1b2825'),
    figure(640, 304, 58, '#1b2825'),
    path(
      `M-20 790 ${repeat(24, (index) => `q 18 ${index % 2 ? 20 : -20} 36 0 t 36 0 `)} L1660 1010 L-20 1010 Z`,
      c.fade([
        [0, '#a08a5c'],
        [0.3, '#7a6a48'],
        [1, '#2f2c22'],
      ]),
    ),
    path(
      `M-40 868 ${repeat(20, (index) => `q 24 ${index % 2 ? 22 : -22} 48 0 t 48 0 `)} L1660 1010 L-40 1010 Z`,
      '#6a5c40',
      'opacity="0.75"',
    ),
    repeat(50, () =>
      rect(
        c.between(-40, W),
        c.between(800, 990),
        c.between(30, 160),
        4,
        '#f0e2b4',
        `rx="2" opacity="${c.between(0.1, 0.4).toFixed(2)}"`,
      ),
    ),
    group(
      [
        path('M-190 0 Q-120 -22 150 -12 Q196 -4 190 12 Q0 26 -190 14 Z', '#3f2d1e'),
        line([60, -10], [130, -70], '#3f2d1e', 12),
        line([-60, -12], [-100, -54], '#3f2d1e', 9),
        circle(188, 0, 13, '#c9a66b'),
      ],
      'transform="translate(860 830) rotate(-6)"',
    ),
    vignette(c, '#0c1512', 0.5),
  ])
}
