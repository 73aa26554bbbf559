import { canvas, circle, group, H, type Point, path, rect, repeat, stroke, W } from '../kit.ts'
import { vignette } from '../parts.ts'

const PETROL = '#1d4650'
const RUST = '#b4552d'

export function fareChart(): string {
  const c = canvas('fare-chart')
  const values = [0.26, 0.29, 0.28, 0.34, 0.37, 0.36, 0.43, 0.49, 0.54, 0.72]
  const x = (index: number) => 190 + index * 132
  const fuel: Point[] = [0.3, 0.27, 0.34, 0.42, 0.38, 0.35, 0.5, 0.53, 0.5, 0.55].map((value, index) => [
    x(index) + 42,
    800 - value * 760,
  ])
  return c.finish([
    rect(
      0,
      0,
      W,
      H,
      c.fade([
        [0, '#f7ebcf'],
        [1, '#ecd3a0'],
      ]),
    ),
    circle(1290, 230, 150, '#f3b45a', 'opacity="0.55"'),
    repeat(7, (index) => rect(120, 190 + index * 100, 1380, 2, '#8a6420', 'opacity="0.22"')),
    values
      .map((value, index) => {
        const last = index === values.length - 1
        const height = value * 760
        return (
          rect(x(index) + 14, 800 - height + 12, 84, height, '#6d4a1c', 'opacity="0.16"') +
          rect(
            x(index),
            800 - height,
            84,
            height,
            c.fade(
              last
                ? [
                    [0, '#d26a35'],
                    [1, '#8e3d20'],
                  ]
                : [
                    [0, '#3d7a80'],
                    [1, PETROL],
                  ],
            ),
          ) +
          repeat(Math.floor(height / 58), (row) =>
            repeat(2, (column) =>
              circle(
                x(index) + 26 + column * 32,
                800 - height + 34 + row * 58,
                7,
                '#f7ebcf',
                'opacity="0.5"',
              ),
            ),
          )
        )
      })
      .join(''),
    stroke(`M${fuel.map(([px, py]) => `${px} ${py}`).join(' L')}`, '#4d2f12', 7, 'stroke-linejoin="round"'),
    fuel.map(([px, py]) => circle(px, py, 13, '#f7ebcf', 'stroke="#4d2f12" stroke-width="6"')).join(''),
    repeat(5, (row) =>
      path(
        `M-60 ${800 + row * 44} ${repeat(18, (index) => `q 25 ${index % 2 ? 26 : -26} 50 0 t 50 0 `)} L1700 1040 L-60 1040 Z`,
        ['#4b8488', '#37717a', '#2a5e68', '#1f4d57', '#163c46'][row] ?? PETROL,
      ),
    ),
    group(
      [
        path('M-120 0 L130 0 Q120 30 96 44 L-90 44 Q-114 30 -120 0 Z', '#fdf6e3'),
        rect(-80, -34, 150, 34, '#f2e1ba'),
        rect(-30, -74, 34, 40, RUST),
      ],
      'transform="translate(1170 796) rotate(-4)"',
    ),
    vignette(c, '#5a3510', 0.28),
  ])
}
