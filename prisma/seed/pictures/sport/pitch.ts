import { canvas, circle, ellipse, line, poly, rect, repeat, stroke, W } from '../kit.ts'
import { glow, player, sky, vignette } from '../parts.ts'

const RUST = '#c9542f'
const HOME = { shirt: RUST, shorts: '#3a1c1a', skin: '#d9a074' }

export function pitch(): string {
  const c = canvas('pitch')
  const mist = (y: number, opacity: number, height: number) =>
    ellipse(c.between(300, 1300), y, 1300, height, '#f3e6d6', `opacity="${opacity}"`)
  return c.finish([
    sky(c, [
      [0, '#c7a99a'],
      [0.45, '#ecd9c4'],
      [0.7, '#dfc9b4'],
    ]),
    glow(c, 980, 300, 420, '#fff8ea', 0.95),
    circle(980, 300, 64, '#fffaf0'),
    repeat(
      4,
      (index) =>
        rect([180, 520, 1130, 1440][index] ?? 0, 190, 9, 340, '#a58a80', 'opacity="0.6"') +
        rect(([180, 520, 1130, 1440][index] ?? 0) - 36, 160, 80, 44, '#a58a80', 'opacity="0.6"'),
    ),
    poly(
      [
        [0, 440],
        [W, 440],
        [W, 560],
        [0, 560],
      ],
      '#b3988a',
      'opacity="0.7"',
    ),
    poly(
      [
        [0, 420],
        [W, 420],
        [W, 440],
        [0, 440],
      ],
      '#9a7d72',
      'opacity="0.8"',
    ),
    mist(520, 0.55, 90),
    rect(
      0,
      540,
      W,
      460,
      c.fade([
        [0, '#c6c0a0'],
        [0.35, '#8c9a6c'],
        [1, '#3f5a3a'],
      ]),
    ),
    repeat(6, (index) => rect(0, 560 + index ** 1.7 * 26, W, 10 + index * 11, '#ffffff', 'opacity="0.07"')),
    line([0, 600], [W, 600], '#fff8ea', 4, 'opacity="0.7"'),
    stroke('M430 600 L330 700 L1270 700 L1170 600', '#fff8ea', 5, 'opacity="0.75"'),
    stroke('M590 596 L590 452 L1010 452 L1010 596', '#fffdf5', 11),
    repeat(20, (index) =>
      line([600 + index * 21, 456], [606 + index * 20.4, 594], '#fffdf5', 1.4, 'opacity="0.6"'),
    ),
    repeat(7, (index) =>
      line([594, 474 + index * 18], [1006, 474 + index * 18], '#fffdf5', 1.4, 'opacity="0.6"'),
    ),
    mist(610, 0.5, 60),
    player(800, 640, 112, { shirt: '#9a8577', shorts: '#8b766a', skin: '#b59a88', keeper: true }),
    player(620, 690, 140, { shirt: '#bb7257', shorts: '#85685c', skin: '#b58f78' }),
    player(1020, 676, 134, { shirt: '#7d7377', shorts: '#6d656b', skin: '#a08575', flip: true }),
    mist(690, 0.34, 60),
    ellipse(520, 872, 70, 12, '#233a26', 'opacity="0.4"'),
    player(480, 872, 290, HOME),
    player(1140, 860, 270, { shirt: '#43506b', shorts: '#2c3550', skin: '#7d5440', flip: true }),
    circle(620, 866, 25, '#fffdf5'),
    ellipse(626, 892, 30, 5, '#233a26', 'opacity="0.4"'),
    mist(800, 0.16, 120),
    rect(1492, 560, 9, 300, '#fffdf5'),
    poly(
      [
        [1501, 566],
        [1590, 596],
        [1501, 630],
      ],
      RUST,
    ),
    vignette(c, '#4a2e28', 0.35),
  ])
}
