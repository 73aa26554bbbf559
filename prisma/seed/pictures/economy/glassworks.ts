import { canvas, circle, H, line, path, poly, rect, repeat, stroke, W } from '../kit.ts'
import { glow, vignette } from '../parts.ts'

export function glassworks(): string {
  const c = canvas('glassworks')
  return c.finish([
    rect(
      0,
      0,
      W,
      H,
      c.fade([
        [0, '#2a1c16'],
        [1, '#150e0d'],
      ]),
    ),
    repeat(12, (row) =>
      repeat(14, (column) =>
        rect(
          column * 124 - (row % 2) * 62,
          row * 66,
          120,
          62,
          '#4a2c1d',
          `opacity="${c.between(0.3, 0.75).toFixed(2)}"`,
        ),
      ),
    ),
    glow(c, 560, 430, 900, '#f07f24', 0.75),
    path('M250 760 L250 430 A310 310 0 0 1 870 430 L870 760 Z', '#3a2219'),
    path('M290 760 L290 430 A270 270 0 0 1 830 430 L830 760 Z', '#5d311d'),
    circle(
      560,
      450,
      190,
      c.radial([
        [0, '#fffbe0'],
        [0.4, '#ffd765'],
        [0.8, '#f58a27'],
        [1, '#c44d16'],
      ]),
    ),
    circle(560, 450, 190, 'none', 'stroke="#241511" stroke-width="26"'),
    rect(
      0,
      790,
      W,
      210,
      c.fade([
        [0, '#4a2717'],
        [1, '#120c0b'],
      ]),
    ),
    poly(
      [
        [430, 790],
        [690, 790],
        [980, H],
        [200, H],
      ],
      '#f39a3c',
      'opacity="0.28"',
    ),
    line([700, 500], [1215, 470], '#d8b98a', 10),
    circle(
      676,
      502,
      54,
      c.radial([
        [0, '#fff3c0'],
        [0.6, '#ffb43f'],
        [1, '#e8651b'],
      ]),
    ),
    glow(c, 676, 502, 190, '#ffb347', 0.75),
    path(
      'M1190 1000 L1180 760 Q1150 640 1190 560 Q1210 500 1260 486 L1330 500 Q1390 560 1392 700 L1402 1000 Z',
      '#1c1413',
    ),
    path('M1210 520 Q1120 520 1050 474 L1064 446 Q1140 486 1250 476 Z', '#1c1413'),
    path('M1230 560 Q1130 560 1000 500 L1012 474 Q1130 520 1250 520 Z', '#261a17'),
    circle(1268, 416, 62, '#1c1413'),
    path('M1208 410 Q1210 346 1270 346 Q1330 350 1332 412 Z', '#3a241b'),
    stroke('M1206 424 Q1206 362 1258 350', '#f6a145', 6, 'opacity="0.9"'),
    stroke('M1184 760 Q1154 640 1192 562', '#f6a145', 7, 'opacity="0.8"'),
    rect(60, 700, 180, 14, '#6a432b'),
    repeat(4, (index) =>
      path(
        `M${80 + index * 40} 700 L${76 + index * 40} ${650 - (index % 2) * 24} Q${90 + index * 40} ${620 - (index % 2) * 24} ${104 + index * 40} ${650 - (index % 2) * 24} L${100 + index * 40} 700 Z`,
        ['#4c9a94', '#d58b3a', '#73b3a6', '#a9502c'][index] ?? '#fff',
        'opacity="0.8"',
      ),
    ),
    repeat(40, () =>
      circle(
        c.between(400, 900),
        c.between(200, 760),
        c.between(1, 4),
        '#ffcf6e',
        `opacity="${c.between(0.2, 0.9).toFixed(2)}"`,
      ),
    ),
    vignette(c, '#060303', 0.65),
  ])
}
