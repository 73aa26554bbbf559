import { canvas, circle, ellipse, group, H, line, path, poly, rect, repeat, stroke, W } from '../kit.ts'
import { glow, vignette } from '../parts.ts'

const GOLD = '#e9b866'
const INK = '#1b0b18'

export function hall(): string {
  const c = canvas('hall')
  const seats = (y: number, rows: number, size: number, tone: string) =>
    repeat(rows, (row) =>
      repeat(Math.ceil(W / (size * 1.9)) + 1, (index) =>
        c.random() < 0.94
          ? circle(
              index * size * 1.9 + (row % 2) * size,
              y + row * size * 1.5 - Math.sin((index * size * 1.9 * Math.PI) / W) * -34,
              size * c.between(0.72, 0.9),
              c.pick([tone, '#24101f', '#2e1527', '#3b1b30']),
            )
          : '',
      ),
    )
  const balcony = (side: 1 | -1, level: number) =>
    group(
      [
        path(
          `M0 ${250 + level * 150} Q 260 ${290 + level * 130} 420 ${400 + level * 80} L420 ${450 + level * 80} Q 260 ${346 + level * 130} 0 ${322 + level * 150} Z`,
          c.fade([
            [0, '#7d3149'],
            [1, '#4c1c35'],
          ]),
        ),
        stroke(
          `M0 ${252 + level * 150} Q 260 ${292 + level * 130} 420 ${402 + level * 80}`,
          GOLD,
          5,
          'opacity="0.85"',
        ),
        repeat(11, (index) =>
          circle(
            14 + index * 38,
            240 + level * 150 + index ** 1.7 * 2.5 - level * index * 5,
            13 - index * 0.5,
            '#220d1c',
          ),
        ),
        repeat(4, (index) =>
          circle(60 + index * 100, 292 + level * 148 + index ** 1.6 * 12 - level * index * 12, 6, '#ffe3a8'),
        ),
      ],
      side === 1 ? '' : `transform="translate(${W} 0) scale(-1 1)"`,
    )
  return c.finish([
    rect(
      0,
      0,
      W,
      H,
      c.fade([
        [0, '#2a1024'],
        [0.5, '#5a2140'],
        [1, INK],
      ]),
    ),
    repeat(7, (row) =>
      repeat(9, (column) => {
        const spread = 1.5 - row * 0.12
        const x = 800 + (column - 4) * 116 * spread
        const y = 20 + row * 36
        const w = 98 * spread
        return poly(
          [
            [x - w / 2, y],
            [x + w / 2, y + ((column % 3) - 1) * 6],
            [x + w / 2 - 8, y + 27],
            [x - w / 2 + 8, y + 24],
          ],
          c.pick(['#c98d5c', '#b97a50', '#dca66d', '#a96a48']),
          `opacity="${(0.5 + row * 0.07).toFixed(2)}"`,
        )
      }),
    ),
    glow(c, 800, 520, 640, '#ffcd80', 0.75),
    path(
      'M420 300 Q800 220 1180 300 L1180 660 L420 660 Z',
      c.fade([
        [0, '#e2a869'],
        [0.6, '#c07e4c'],
        [1, '#8a4d38'],
      ]),
    ),
    repeat(21, (index) =>
      rect(440 + index * 35, 270 + Math.abs(index - 10) * 3, 3, 300, '#6d3a2c', 'opacity="0.35"'),
    ),
    repeat(17, (index) =>
      rect(
        530 + index * 32,
        300 + Math.abs(index - 8) * 9,
        16,
        180 - Math.abs(index - 8) * 9,
        c.fade(
          [
            [0, '#f7dfae'],
            [0.6, '#cf9a55'],
            [1, '#8d5a38'],
          ],
          [0, 0, 1, 0],
        ),
        'rx="3"',
      ),
    ),
    rect(500, 478, 600, 26, '#6d3a2c'),
    poly(
      [
        [360, 700],
        [470, 560],
        [1130, 560],
        [1240, 700],
      ],
      c.fade([
        [0, '#f5c98a'],
        [1, '#b3683f'],
      ]),
    ),
    repeat(5, (row) =>
      repeat(13 + row * 2, (index) => {
        const count = 13 + row * 2
        const angle = Math.PI * (0.08 + (0.84 * index) / (count - 1))
        const x = 800 - Math.cos(angle) * (150 + row * 62)
        const y = 688 - Math.sin(angle) * (48 + row * 25)
        return (
          ellipse(x, y + 8, 11, 15, INK) +
          circle(x, y - 10, 7, '#e9c09a') +
          (index % 2 ? line([x - 5, y + 4], [x + 13, y - 12], '#7d3b25', 4) : '')
        )
      }),
    ),
    rect(770, 694, 60, 16, '#6d3a2c'),
    path('M782 700 L780 640 Q800 618 820 640 L818 700 Z', INK),
    circle(800, 616, 11, '#2b1420'),
    line([818, 642], [858, 606], INK, 7),
    line([782, 642], [748, 622], INK, 7),
    balcony(1, 0),
    balcony(-1, 0),
    balcony(1, 1),
    balcony(-1, 1),
    path(
      'M0 712 Q800 664 1600 712 L1600 1000 L0 1000 Z',
      c.fade([
        [0, '#34142c'],
        [1, '#12060f'],
      ]),
    ),
    seats(720, 4, 17, '#4a2138'),
    seats(830, 3, 27, '#1c0b18'),
    seats(950, 2, 42, '#12060f'),
    vignette(c, '#0a0308', 0.6),
  ])
}
