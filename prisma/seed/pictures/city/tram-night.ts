import { canvas, circle, ellipse, group, line, poly, rect, repeat, W } from '../kit.ts'
import { figure, glow, houses, sky, tram, vignette } from '../parts.ts'

const AMBER = '#f4b860'
const CREAM = '#f3e6cf'

export function tramNight(): string {
  const c = canvas('tram-night')
  return c.finish([
    sky(c, [
      [0, '#0b1124'],
      [0.5, '#1b2748'],
      [0.75, '#2f3d66'],
    ]),
    repeat(70, () =>
      circle(c.between(0, W), c.between(0, 420), c.between(0.8, 2.2), '#dfe6ff', 'opacity="0.6"'),
    ),
    circle(1290, 170, 58, '#f0e5c8'),
    circle(1314, 156, 52, '#10182f'),
    houses(
      c,
      { from: -30, to: W + 60, base: () => 760, low: 200, high: 400, lit: 0.05 },
      ['#1d294b', '#24315a', '#192443'],
      '#131b36',
      '#8f9cc4',
    ),
    houses(
      c,
      { from: -40, to: W + 60, base: () => 770, low: 110, high: 250, lit: 0.16 },
      ['#27345d', '#2f3c68', '#222e54'],
      '#18213f',
      AMBER,
    ),
    rect(
      0,
      760,
      W,
      240,
      c.fade([
        [0, '#28345a'],
        [1, '#0a0f20'],
      ]),
    ),
    line([0, 520], [W, 540], '#0b1020', 3),
    repeat(4, (index) => {
      const x = 110 + index * 440
      return (
        rect(x, 430, 7, 340, '#0b1020') +
        circle(x + 3, 424, 11, '#ffe2a3') +
        glow(c, x + 3, 424, 150, '#ffd187', 0.5) +
        ellipse(x + 3, 792, 130, 18, '#ffd187', 'opacity="0.13"')
      )
    }),
    glow(c, 640, 700, 470, '#ffc873', 0.5),
    group([tram(c, '#a63f35', CREAM, '#ffc766')], 'transform="translate(640 806) scale(1.75)"'),
    rect(0, 806, W, 5, '#caa56b', 'opacity="0.5"'),
    repeat(46, (index) => {
      const depth = index / 46
      return rect(
        360 + c.between(-30, 30),
        822 + depth * 165,
        c.between(200, 560),
        2 + depth * 6,
        '#ffc56b',
        `rx="3" opacity="${(0.34 - depth * 0.28).toFixed(2)}"`,
      )
    }),
    poly(
      [
        [925, 760],
        [W, 724],
        [W, 862],
      ],
      '#ffe1a0',
      'opacity="0.13"',
    ),
    figure(1180, 820, 150, '#070b17'),
    vignette(c, '#03050d', 0.6),
  ])
}
