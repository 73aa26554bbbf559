import { canvas, circle, path, poly, rect, repeat, W } from '../kit.ts'
import { clouds, figure, glow, sky, vignette, water } from '../parts.ts'

const RUST = '#b4552d'

export function lighthouse(): string {
  const c = canvas('lighthouse')
  return c.finish([
    sky(c, [
      [0, '#12303a'],
      [0.45, '#3f6267'],
      [0.66, '#d19a5c'],
      [0.74, '#f2c988'],
    ]),
    glow(c, 300, 700, 560, '#ffd796', 0.75),
    repeat(50, () =>
      circle(c.between(0, W), c.between(0, 360), c.between(0.8, 2.2), '#fdf3d8', 'opacity="0.7"'),
    ),
    clouds(c, 360, 640, '#e9b878', 10),
    water(
      c,
      706,
      [
        [0, '#c99a62'],
        [0.22, '#45686b'],
        [1, '#0d2a33'],
      ],
      { x: 300, color: '#ffe2a6', spread: 260 },
    ),
    poly(
      [
        [1058, 268],
        [-60, 60],
        [-60, 330],
      ],
      c.fade(
        [
          [0, '#fff2c4', 0],
          [1, '#fff2c4', 0.62],
        ],
        [0, 0, 1, 0],
      ),
    ),
    poly(
      [
        [1096, 268],
        [W + 60, 180],
        [W + 60, 420],
      ],
      c.fade(
        [
          [0, '#fff2c4', 0.6],
          [1, '#fff2c4', 0.05],
        ],
        [0, 0, 1, 0],
      ),
    ),
    path(
      'M760 800 Q860 720 940 706 Q1010 690 1100 694 Q1240 690 1330 742 Q1440 770 1660 790 L1660 1010 L700 1010 Q720 850 760 800 Z',
      c.fade([
        [0, '#34505a'],
        [1, '#0b222b'],
      ]),
    ),
    path('M760 800 Q860 720 940 706 L1000 760 L900 860 Z', '#56727a', 'opacity="0.5"'),
    poly(
      [
        [1014, 712],
        [1036, 310],
        [1118, 310],
        [1142, 712],
      ],
      c.fade(
        [
          [0, '#fff4dc'],
          [0.55, '#f0dcb6'],
          [1, '#a5865f'],
        ],
        [0, 0, 1, 0],
      ),
    ),
    repeat(2, (index) =>
      poly(
        [
          [1029 - index * 9, 430 + index * 150],
          [1126 + index * 10, 430 + index * 150],
          [1131 + index * 10, 500 + index * 150],
          [1025 - index * 9, 500 + index * 150],
        ],
        c.fade(
          [
            [0, '#c8603a'],
            [1, '#7f3521'],
          ],
          [0, 0, 1, 0],
        ),
      ),
    ),
    rect(1018, 298, 118, 16, '#22383f'),
    rect(1042, 232, 70, 68, '#ffefbd'),
    repeat(4, (index) => rect(1042 + index * 22, 232, 4, 68, '#22383f')),
    path('M1034 234 Q1077 170 1120 234 Z', RUST),
    circle(1077, 184, 8, RUST),
    glow(c, 1077, 266, 240, '#fff0bd', 0.95),
    rect(1190, 650, 150, 76, '#f3e3c2'),
    poly(
      [
        [1180, 652],
        [1265, 596],
        [1350, 652],
      ],
      RUST,
    ),
    rect(1214, 676, 26, 24, '#ffc96b'),
    rect(1276, 676, 26, 24, '#ffc96b'),
    figure(1170, 728, 58, '#0b1f27'),
    figure(1150, 730, 54, '#0b1f27'),
    repeat(26, () =>
      rect(
        c.between(640, 900),
        c.between(820, 990),
        c.between(30, 130),
        4,
        '#fdf3d8',
        `rx="2" opacity="${c.between(0.08, 0.35).toFixed(2)}"`,
      ),
    ),
    vignette(c, '#04141a', 0.5),
  ])
}
