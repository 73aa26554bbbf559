import { canvas, group, H, path, poly, rect, repeat, W } from '../kit.ts'
import { figure, glow, houses, sky, vignette } from '../parts.ts'

const AMBER = '#f4b860'

export function wetStreet(): string {
  const c = canvas('wet-street')
  const side = (mirror: boolean) =>
    group(
      Array.from({ length: 6 }, (_, index) => {
        const x = 60 + index * 108 - index * index * 4
        const next = 60 + (index + 1) * 108 - (index + 1) ** 2 * 4
        const top = (at: number) => 40 + (at / 640) * 330
        const base = (at: number) => 760 - (at / 640) * 180
        const wall = ['#3b4f74', '#51628a', '#33466a', '#5d6b8c', '#44577d', '#6a7695'][index] ?? '#445'
        const h = (at: number) => base(at) - top(at)
        return (
          poly(
            [
              [x - 130, top(x - 130) + index * 9],
              [next - 130, top(next - 130) + index * 9],
              [next - 130, base(next - 130)],
              [x - 130, base(x - 130)],
            ],
            wall,
          ) +
          repeat(5, (row) =>
            repeat(2, (column) => {
              const wx = x - 130 + (next - x) * (0.16 + column * 0.42)
              const wy = top(wx) + 46 + index * 9 + (row * h(wx)) / 5.6
              const on = c.random() < 0.25
              return rect(
                wx,
                wy,
                (next - x) * 0.2,
                h(wx) / 10,
                on ? AMBER : '#0e162c',
                `opacity="${on ? 0.95 : 0.4}"`,
              )
            }),
          )
        )
      }),
      mirror ? `transform="translate(${W} 0) scale(-1 1)"` : '',
    )
  return c.finish([
    sky(c, [
      [0, '#9db2c4'],
      [0.4, '#e9dfc9'],
      [0.6, '#f6d9a4'],
    ]),
    glow(c, 800, 420, 460, '#fff4d8', 0.95),
    houses(
      c,
      { from: 520, to: 1080, base: () => 590, low: 60, high: 130, lit: 0.1 },
      ['#8b9bb0', '#97a4b5'],
      '#75879f',
      AMBER,
    ),
    side(false),
    side(true),
    poly(
      [
        [0, 770],
        [520, 590],
        [1080, 590],
        [W, 770],
        [W, H],
        [0, H],
      ],
      c.fade([
        [0, '#dcc79c'],
        [0.3, '#7f8ca3'],
        [1, '#26365a'],
      ]),
    ),
    repeat(80, (index) => {
      const depth = index / 80
      const half = 120 + depth * 500
      return rect(
        800 + c.between(-half, half * 0.6),
        600 + depth * 390,
        c.between(20, 60 + depth * 240),
        1.5 + depth * 5,
        c.pick(['#fff1d0', '#22304f', '#f1cf95']),
        `rx="3" opacity="${c.between(0.12, 0.42).toFixed(2)}"`,
      )
    }),
    figure(742, 704, 128, '#1b2743'),
    rect(716, 700, 54, 5, '#fff1d0', 'opacity="0.6"'),
    rect(728, 706, 26, 96, '#1b2743', 'opacity="0.3"'),
    path('M1010 806 Q 1090 846 1170 806 L1152 850 Q 1090 866 1028 850 Z', '#8c4236'),
    path('M1010 806 Q 1090 830 1170 806 Q 1090 796 1010 806 Z', '#5b2c2a'),
    vignette(c, '#101a33', 0.5),
  ])
}
