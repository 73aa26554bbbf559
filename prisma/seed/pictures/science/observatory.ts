import { canvas, circle, ellipse, group, line, path, poly, rect, repeat, W } from '../kit.ts'
import { glow, land, sky, vignette } from '../parts.ts'

const CORAL = '#e8795a'

export function observatory(): string {
  const c = canvas('observatory')
  return c.finish([
    sky(c, [
      [0, '#04161c'],
      [0.5, '#0d3a43'],
      [0.8, '#3a7c77'],
      [1, '#9cc5a5'],
    ]),
    repeat(260, () =>
      circle(
        c.between(0, W),
        c.random() ** 1.4 * 760,
        c.between(0.6, 2.8),
        c.pick(['#ffffff', '#dff5ec', '#ffe3c4']),
        `opacity="${c.between(0.3, 1).toFixed(2)}"`,
      ),
    ),
    group(
      [
        repeat(16, (index) =>
          ellipse(
            0,
            0,
            900,
            70,
            c.radial([
              [0, '#bfe8dc', 0.05],
              [1, '#bfe8dc', 0],
            ]),
            `transform="rotate(${-32 + index * 0.4})"`,
          ),
        ),
      ],
      'transform="translate(800 300)"',
    ),
    poly(
      [
        [520, 300],
        [1330, 40],
        [1500, 130],
      ],
      c.fade(
        [
          [0, '#eafff4', 0.85],
          [0.4, '#bfeadb', 0.35],
          [1, '#bfeadb', 0],
        ],
        [0, 0, 1, 0],
      ),
    ),
    poly(
      [
        [520, 300],
        [1400, 210],
        [1440, 300],
      ],
      c.fade(
        [
          [0, '#ffd9b8', 0.6],
          [1, '#ffd9b8', 0],
        ],
        [0, 0, 1, 0],
      ),
    ),
    glow(c, 520, 300, 130, '#f4fff8', 1),
    circle(520, 300, 15, '#ffffff'),
    land(c, 800, 46, [
      [0, '#1d5553'],
      [1, '#0a3337'],
    ]),
    path(
      'M-20 1000 L-20 900 Q 300 840 560 800 Q 800 744 1010 760 Q 1300 800 1640 900 L1640 1000 Z',
      c.fade([
        [0, '#0b3438'],
        [1, '#031519'],
      ]),
    ),
    rect(
      690,
      640,
      340,
      140,
      c.fade(
        [
          [0, '#d8e8dc'],
          [0.5, '#9fbdb3'],
          [1, '#3f6b69'],
        ],
        [0, 0, 1, 0],
      ),
    ),
    path(
      'M676 642 A 184 184 0 0 1 1044 642 Z',
      c.fade(
        [
          [0, '#f0f7ee'],
          [0.45, '#bcd3c8'],
          [1, '#3d6a69'],
        ],
        [0, 0, 1, 0],
      ),
    ),
    path('M744 500 L806 466 L846 642 L776 642 Z', '#06252a'),
    line([800, 600], [736, 478], '#e9f3ea', 26),
    line([748, 500], [728, 462], CORAL, 32),
    rect(668, 636, 384, 16, '#2a5455'),
    rect(836, 700, 46, 80, '#ffcf8a'),
    glow(c, 859, 740, 120, '#ffcf8a', 0.5),
    rect(1150, 770, 90, 46, '#12393c'),
    poly(
      [
        [1140, 772],
        [1240, 772],
        [1216, 738],
        [1128, 750],
      ],
      '#1d5553',
    ),
    rect(1186, 786, 20, 16, '#ffcf8a'),
    vignette(c, '#010a0d', 0.5),
  ])
}
