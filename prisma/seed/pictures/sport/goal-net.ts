import { canvas, circle, ellipse, group, line, poly, rect, repeat, stroke, W } from '../kit.ts'
import { clouds, glow, player, sky, vignette } from '../parts.ts'

const CREAM = '#f8ead0'

export function goalNet(): string {
  const c = canvas('goal-net')
  const mesh = (index: number, tilt: number) => {
    const x = 150 + index * 58
    return stroke(`M${x} 150 Q${x + tilt * 0.3} 560 ${x + tilt} 900`, '#fff3dc', 2.6, 'opacity="0.62"')
  }
  return c.finish([
    sky(c, [
      [0, '#2b2030'],
      [0.4, '#a8553a'],
      [0.58, '#f0b06b'],
    ]),
    glow(c, 1080, 520, 640, '#ffe2ad', 0.95),
    circle(1080, 500, 86, '#fff3d4'),
    clouds(c, 120, 480, '#f6c48c', 10),
    poly(
      [
        [0, 540],
        [W, 500],
        [W, 640],
        [0, 640],
      ],
      '#4b2a2b',
    ),
    repeat(60, (index) =>
      circle(index * 27, 556 - index * 0.6 + c.between(-6, 6), 11, c.pick(['#5d332e', '#7c3a2a', '#3a2428'])),
    ),
    rect(
      0,
      600,
      W,
      400,
      c.fade([
        [0, '#8a9350'],
        [0.3, '#4c6e3e'],
        [1, '#173622'],
      ]),
    ),
    repeat(6, (index) => rect(0, 620 + index ** 1.7 * 22, W, 12 + index * 9, '#ffffff', 'opacity="0.05"')),
    line([0, 690], [W, 690], CREAM, 5, 'opacity="0.6"'),
    poly(
      [
        [1010, 742],
        [1060, 742],
        [1180, 960],
        [930, 960],
      ],
      '#10261a',
      'opacity="0.35"',
    ),
    player(1040, 752, 260, { shirt: '#2c5a55', shorts: '#1d2a30', skin: '#d9a074', keeper: true }),
    repeat(25, (index) => mesh(index, (index - 12) * 9)),
    repeat(14, (index) =>
      stroke(
        `M130 ${190 + index * 54} Q800 ${260 + index * 58} 1560 ${190 + index * 54}`,
        '#fff3dc',
        2.6,
        'opacity="0.62"',
      ),
    ),
    rect(
      96,
      96,
      34,
      904,
      c.fade(
        [
          [0, '#ffffff'],
          [0.5, '#f1e2c8'],
          [1, '#a68f7c'],
        ],
        [0, 0, 1, 0],
      ),
    ),
    rect(
      96,
      96,
      1600,
      34,
      c.fade([
        [0, '#ffffff'],
        [1, '#b9a38d'],
      ]),
    ),
    group(
      [
        circle(
          0,
          0,
          66,
          c.radial([
            [0, '#ffffff'],
            [0.7, '#f3e6d0'],
            [1, '#b59a82'],
          ]),
        ),
        poly(
          [
            [0, -24],
            [23, -7],
            [14, 20],
            [-14, 20],
            [-23, -7],
          ],
          '#2b2030',
        ),
        line([0, -24], [0, -64], '#2b2030', 3),
        line([23, -7], [60, -20], '#2b2030', 3),
        line([14, 20], [38, 52], '#2b2030', 3),
        line([-14, 20], [-38, 52], '#2b2030', 3),
        line([-23, -7], [-60, -20], '#2b2030', 3),
      ],
      'transform="translate(420 820)"',
    ),
    ellipse(424, 892, 80, 12, '#0c1d13', 'opacity="0.5"'),
    vignette(c, '#0d080c', 0.5),
  ])
}
