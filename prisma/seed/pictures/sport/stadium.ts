import { canvas, circle, ellipse, group, H, line, poly, rect, repeat, W } from '../kit.ts'
import { glow, player, sky, vignette } from '../parts.ts'

const RUST = '#c9542f'
const CREAM = '#f8ead0'
const HOME = { shirt: RUST, shorts: '#3a1c1a', skin: '#d9a074' }
const AWAY = { shirt: CREAM, shorts: '#33405c', skin: '#8f5f45' }

export function stadium(): string {
  const c = canvas('stadium')
  const mast = (x: number, s: number) =>
    group(
      [
        line([0, 0], [0, -420], '#1c1a20', 12),
        line([-26, 0], [0, -300], '#1c1a20', 6),
        line([26, 0], [0, -300], '#1c1a20', 6),
        rect(-74, -500, 148, 92, '#201d24', 'rx="6"'),
        repeat(3, (row) => repeat(5, (column) => circle(-56 + column * 28, -482 + row * 28, 10, '#fff7df'))),
      ],
      `transform="translate(${x} 470) scale(${s})"`,
    ) + glow(c, x, 470 - 454 * s, 330 * s, '#fff0c9', 0.95)
  const crowd = (top: number, rows: number, dot: number) =>
    repeat(rows, (row) =>
      repeat(Math.ceil(W / (dot * 2.3)) + 1, (index) =>
        circle(
          index * dot * 2.3 + (row % 2) * dot + c.between(-3, 3),
          top + row * dot * 2,
          dot * c.between(0.7, 0.95),
          c.pick(['#7c3a2a', '#c9542f', '#e8a05f', '#f3d9ad', '#4a2b2b', '#3a2428', '#8d4a35', '#5d332e']),
          `opacity="${c.between(0.6, 1).toFixed(2)}"`,
        ),
      ),
    )
  return c.finish([
    sky(c, [
      [0, '#120f1d'],
      [0.45, '#3b2233'],
      [0.6, '#7b3a34'],
    ]),
    mast(250, 0.95),
    mast(1350, 0.95),
    mast(640, 0.62),
    mast(960, 0.62),
    poly(
      [
        [0, 330],
        [420, 410],
        [1180, 410],
        [W, 330],
        [W, 620],
        [0, 620],
      ],
      '#2a1a20',
    ),
    poly(
      [
        [0, 300],
        [420, 392],
        [1180, 392],
        [W, 300],
        [W, 326],
        [1180, 412],
        [420, 412],
        [0, 326],
      ],
      '#171219',
    ),
    group([crowd(424, 9, 9)], ''),
    rect(0, 580, W, 44, '#1b1419'),
    repeat(11, (index) =>
      rect(10 + index * 146, 586, 132, 32, ['#c9542f', '#f0c27d', '#5d332e'][index % 3] ?? RUST),
    ),
    rect(
      0,
      622,
      W,
      378,
      c.fade([
        [0, '#5c8a4a'],
        [1, '#1e4a30'],
      ]),
    ),
    repeat(8, (index) =>
      index % 2
        ? poly(
            [
              [800 + (index - 4) * 220, 622],
              [800 + (index - 3) * 220, 622],
              [800 + (index - 3) * 420, H],
              [800 + (index - 4) * 420, H],
            ],
            '#ffffff',
            'opacity="0.06"',
          )
        : '',
    ),
    line([0, 650], [W, 650], CREAM, 4, 'opacity="0.8"'),
    line([800, 650], [800, H], CREAM, 5, 'opacity="0.8"'),
    ellipse(800, 850, 330, 96, 'none', `stroke="${CREAM}" stroke-width="6" opacity="0.8"`),
    repeat(9, (index) => {
      const x = [180, 350, 520, 660, 905, 1050, 1190, 1340, 1470][index] ?? 0
      const y = [760, 720, 880, 740, 790, 720, 900, 760, 700][index] ?? 0
      const h = 60 + (y - 690) * 0.34
      return (
        ellipse(x + h * 0.3, y, h * 0.4, h * 0.07, '#000000', 'opacity="0.35"') +
        player(x, y, h * 1.15, index % 2 ? { ...HOME, flip: index > 4 } : { ...AWAY, flip: index < 4 })
      )
    }),
    circle(760, 812, 11, '#ffffff'),
    poly(
      [
        [250, 40],
        [-200, H],
        [520, H],
      ],
      '#fff4d4',
      'opacity="0.06"',
    ),
    poly(
      [
        [1350, 40],
        [1080, H],
        [1800, H],
      ],
      '#fff4d4',
      'opacity="0.06"',
    ),
    vignette(c, '#08050a', 0.55),
  ])
}
