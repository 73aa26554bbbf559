import { canvas, H, path, poly, repeat, stroke, W } from '../kit.ts'
import { glow, houses, sky, vignette } from '../parts.ts'

const AMBER = '#f4b860'

export function rails(): string {
  const c = canvas('rails')
  const curve = (offset: number) =>
    `M${220 + offset * 2.9} 1040 C ${420 + offset * 2.1} 780, ${1020 + offset * 1.2} 720, ${1010 + offset * 0.8} 470 C ${1005 + offset * 0.4} 340, ${1120 + offset * 0.25} 260, ${1250 + offset * 0.16} 205`
  return c.finish([
    sky(c, [
      [0, '#8397b0'],
      [0.2, '#c2c4c2'],
      [0.3, '#5c6c86'],
      [1, '#1c2740'],
    ]),
    houses(
      c,
      { from: -20, to: 1010, base: (x) => 300 - x * 0.07, low: 60, high: 170, lit: 0.1 },
      ['#5a6b88', '#66758f', '#506180'],
      '#44536f',
      AMBER,
    ),
    houses(
      c,
      { from: 1330, to: W + 40, base: (x) => 240 + (x - 1330) * 0.28, low: 90, high: 190, lit: 0.1 },
      ['#46577a', '#506184'],
      '#37466a',
      AMBER,
    ),
    poly(
      [
        [0, 310],
        [1230, 200],
        [1300, 200],
        [W, 330],
        [W, H],
        [0, H],
      ],
      c.fade([
        [0, '#56677f'],
        [0.35, '#38486a'],
        [1, '#18213a'],
      ]),
    ),
    repeat(26, (row) => {
      const y = 320 + row ** 1.52 * 5
      return stroke(
        `M-20 ${y + 40} Q 800 ${y - 46} 1620 ${y + 40}`,
        '#0f172b',
        1 + row * 0.14,
        'opacity="0.28"',
      )
    }),
    path(
      `${curve(-36)} L1300 205 C 1190 270, 1075 350, 1085 470 C 1090 740, 620 800, 800 1040 Z`,
      '#0f172b',
      'opacity="0.25"',
    ),
    stroke(curve(0), '#101729', 22),
    stroke(curve(0), '#e9d7ae', 9),
    stroke(curve(150), '#101729', 20),
    stroke(curve(150), '#e9d7ae', 8),
    repeat(120, () => {
      const depth = c.random() ** 0.7
      const x = c.between(0, W)
      const y = 380 + depth * 640
      const size = 4 + depth * 22
      const tint = c.pick(['#d8863b', '#c0562f', '#e2b04a', '#8f3f2b'])
      return path(
        `M0 0 Q ${size} ${-size * 0.9} ${size * 2} 0 Q ${size} ${size * 0.9} 0 0 Z`,
        tint,
        `transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${c.between(0, 360).toFixed(0)}) scale(1 0.7)" opacity="0.92"`,
      )
    }),
    glow(c, 1260, 150, 520, '#fff3d6', 0.5),
    vignette(c, '#070b18', 0.5),
  ])
}
