import { canvas, circle, line, path, poly, rect, repeat, stroke, W } from '../kit.ts'
import { figure, glow, houses, land, sky, vignette } from '../parts.ts'

export function village(): string {
  const c = canvas('village')
  return c.finish([
    sky(c, [
      [0, '#1b3640'],
      [0.4, '#4f7468'],
      [0.62, '#d9b678'],
      [0.7, '#f0cd8e'],
    ]),
    repeat(60, () =>
      circle(c.between(0, W), c.between(0, 360), c.between(0.8, 2.2), '#fff6dc', 'opacity="0.75"'),
    ),
    glow(c, 300, 610, 520, '#ffe6ae', 0.75),
    path(
      'M-20 640 Q260 470 560 430 Q900 390 1180 470 Q1420 520 1640 470 L1640 1000 L-20 1000 Z',
      c.fade([
        [0, '#5f7f62'],
        [1, '#34574a'],
      ]),
    ),
    path(
      'M-20 720 Q340 640 700 660 Q1100 690 1640 620 L1640 1000 L-20 1000 Z',
      c.fade([
        [0, '#476a4b'],
        [1, '#21402f'],
      ]),
    ),
    repeat(44, () => {
      const x = c.between(0, W)
      const y = 670 + c.between(-20, 60)
      return poly(
        [
          [x - 13, y],
          [x, y - c.between(40, 78)],
          [x + 13, y],
        ],
        '#1e3d30',
      )
    }),
    houses(
      c,
      {
        from: 180,
        to: 1420,
        base: (x) => 800 - Math.sin((x / W) * Math.PI) * 40,
        low: 54,
        high: 96,
        lit: 0.62,
      },
      ['#d9c9a2', '#c9b48c', '#e3d6b4', '#b9a583'],
      '#7a4836',
      '#ffcf78',
    ),
    rect(
      760,
      560,
      72,
      210,
      c.fade(
        [
          [0, '#efe4c6'],
          [1, '#a59672'],
        ],
        [0, 0, 1, 0],
      ),
    ),
    poly(
      [
        [750, 562],
        [796, 404],
        [842, 562],
      ],
      '#5a3a32',
    ),
    line([796, 404], [796, 364], '#3a2824', 5),
    rect(784, 604, 24, 44, '#ffcf78', 'rx="12"'),
    rect(832, 680, 170, 100, '#e3d6b4'),
    poly(
      [
        [826, 682],
        [917, 616],
        [1008, 682],
      ],
      '#7a4836',
    ),
    repeat(3, (index) => rect(856 + index * 48, 706, 24, 40, '#ffd88c', 'rx="4"')),
    glow(c, 920, 740, 330, '#ffd083', 0.5),
    land(c, 806, 16, [
      [0, '#34562f'],
      [1, '#13281b'],
    ]),
    stroke('M-20 990 Q380 900 640 880 T 930 800', '#d9c48c', 22, 'opacity="0.35"'),
    repeat(13, (index) =>
      figure(330 + index * 42 + c.between(-10, 10), 922 - index * 7, 74 - index * 2.2, '#0e1f17'),
    ),
    repeat(6, (index) =>
      stroke(
        `M${280 + index * 210} ${690 - (index % 2) * 22} q 24 -40 4 -80 t 10 -90`,
        '#f4ecd6',
        9,
        'opacity="0.2" stroke-linecap="round"',
      ),
    ),
    vignette(c, '#06130d', 0.5),
  ])
}
