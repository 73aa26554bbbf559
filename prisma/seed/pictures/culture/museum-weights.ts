import { canvas, circle, ellipse, group, H, line, path, poly, rect, W } from '../kit.ts'
import { glow, vignette } from '../parts.ts'

export function museumWeights(): string {
  const c = canvas('museum-weights')
  const weight = (x: number, base: number, s: number) => {
    const brass = c.fade(
      [
        [0, '#8a5a26'],
        [0.22, '#f8dd97'],
        [0.45, '#d39c46'],
        [0.8, '#8f5c26'],
        [1, '#5c3517'],
      ],
      [0, 0, 1, 0],
    )
    return group(
      [
        ellipse(6, 4, 74, 16, '#12060f', 'opacity="0.5"'),
        path('M-64 0 L-64 -120 Q-64 -138 -44 -140 L44 -140 Q64 -138 64 -120 L64 0 Q0 20 -64 0 Z', brass),
        rect(-15, -172, 30, 36, brass),
        ellipse(0, -184, 34, 26, brass),
        ellipse(0, -139, 45, 8, '#fbe9b6', 'opacity="0.45"'),
        rect(-64, -40, 128, 5, '#5c3517', 'opacity="0.5"'),
      ],
      `transform="translate(${x} ${base}) scale(${s})"`,
    )
  }
  const pan = (x: number, y: number) =>
    line([x, y - 250], [x - 120, y], '#e8c787', 3) +
    line([x, y - 250], [x + 120, y], '#e8c787', 3) +
    path(
      `M${x - 136} ${y} Q${x} ${y + 92} ${x + 136} ${y} Z`,
      c.fade([
        [0, '#f3d18a'],
        [1, '#7d4a20'],
      ]),
    ) +
    ellipse(x, y, 136, 14, '#a8742f')
  return c.finish([
    rect(
      0,
      0,
      W,
      H,
      c.fade([
        [0, '#35142c'],
        [0.7, '#6b2a44'],
        [1, '#2a0f20'],
      ]),
    ),
    glow(c, 1080, 340, 820, '#ffcb86', 0.5),
    circle(1080, 380, 330, '#8a3d50', 'opacity="0.45"'),
    rect(
      0,
      790,
      W,
      210,
      c.fade([
        [0, '#7a3f33'],
        [0.1, '#5b2b2b'],
        [1, '#210c17'],
      ]),
    ),
    rect(0, 786, W, 6, '#e0a368', 'opacity="0.6"'),
    ellipse(1080, 806, 220, 26, '#12060f', 'opacity="0.5"'),
    path(
      'M930 800 Q1080 736 1230 800 Z',
      c.fade([
        [0, '#d8a552'],
        [1, '#6b3f1c'],
      ]),
    ),
    rect(
      1066,
      210,
      28,
      560,
      c.fade(
        [
          [0, '#7d4a20'],
          [0.35, '#f8dd97'],
          [1, '#6b3f1c'],
        ],
        [0, 0, 1, 0],
      ),
    ),
    circle(1080, 196, 28, '#f3d18a'),
    group(
      [
        path(
          'M-330 -6 Q-170 -30 0 -14 Q170 -30 330 -6 L330 8 Q170 -8 0 16 Q-170 -8 -330 8 Z',
          c.fade([
            [0, '#fbe3a4'],
            [1, '#a8742f'],
          ]),
        ),
      ],
      'transform="translate(1080 250) rotate(5)"',
    ),
    poly(
      [
        [1074, 260],
        [1086, 260],
        [1081, 420],
      ],
      '#fff0c4',
    ),
    pan(752, 480),
    pan(1408, 536),
    weight(1408, 546, 0.5),
    circle(720, 462, 26, '#d9d2c4'),
    circle(762, 458, 30, '#b7ab9c'),
    circle(792, 470, 18, '#efe7d8'),
    weight(150, 850, 1.35),
    weight(360, 868, 1.05),
    weight(520, 880, 0.8),
    weight(640, 886, 0.6),
    weight(728, 890, 0.44),
    weight(794, 893, 0.3),
    weight(842, 895, 0.2),
    vignette(c, '#0a0308', 0.55),
  ])
}
