import { canvas, circle, ellipse, group, H, line, poly, rect, repeat, stroke, W } from '../kit.ts'
import { glow, vignette } from '../parts.ts'

const PLUM = '#3a1730'
const ROSE = '#c8687a'
const INK = '#1b0b18'

export function score(): string {
  const c = canvas('score')
  const staff = (y: number) =>
    repeat(5, (index) =>
      line([150, y + index * 17], [1060, y + index * 17], '#5a3a34', 2.2, 'opacity="0.75"'),
    )
  const notes = (y: number, seed: number) =>
    repeat(15, (index) => {
      const x = 250 + index * 53
      const height = Math.round(Math.sin(index * 0.9 + seed) * 3 + Math.cos(index * 0.37 + seed * 2) * 2)
      const ny = y + 34 - height * 8.5
      const up = height < 2
      const open = (index + seed) % 5 === 0
      return (
        ellipse(
          x,
          ny,
          11,
          8,
          open ? 'none' : '#24101c',
          `transform="rotate(-20 ${x} ${ny})" ${open ? 'stroke="#24101c" stroke-width="4"' : ''}`,
        ) +
        line([x + (up ? 10 : -10), ny], [x + (up ? 10 : -10), ny + (up ? -58 : 58)], '#24101c', 3.4) +
        (index % 4 === 1 ? stroke(`M${x - 14} ${ny + 40} q 50 26 104 0`, '#24101c', 2.6) : '')
      )
    })
  const clef = (y: number) =>
    stroke(
      `M196 ${y + 92} C 216 ${y + 112}, 226 ${y + 80}, 210 ${y + 10} C 196 ${y - 40}, 226 ${y - 66}, 226 ${y - 18} C 226 ${y + 20}, 164 ${y + 36}, 178 ${y + 66} C 194 ${y + 86}, 236 ${y + 70}, 222 ${y + 44} C 210 ${y + 28}, 190 ${y + 44}, 200 ${y + 58}`,
      '#24101c',
      5,
      'stroke-linecap="round"',
    )
  const page = [
    rect(
      60,
      30,
      1090,
      1180,
      c.fade(
        [
          [0, '#fbf0d8'],
          [1, '#e6cda2'],
        ],
        [0, 0, 1, 1],
      ),
      'rx="4"',
    ),
    repeat(
      4,
      (index) => staff(150 + index * 230) + notes(150 + index * 230, index * 3 + 1) + clef(150 + index * 230),
    ),
    repeat(4, (index) =>
      repeat(5, (bar) =>
        line([150 + bar * 227.5, 150 + index * 230], [150 + bar * 227.5, 218 + index * 230], '#5a3a34', 3),
      ),
    ),
    ellipse(1060, 190, 200, 150, '#a8672f', 'opacity="0.22"'),
    ellipse(1040, 180, 130, 96, '#a8672f', 'opacity="0.18"'),
    ellipse(220, 820, 240, 120, '#8d5a38', 'opacity="0.14"'),
    repeat(60, () =>
      circle(c.between(70, 1140), c.between(40, 1000), c.between(1, 4), '#7d4a2c', 'opacity="0.3"'),
    ),
    stroke('M700 480 q 90 -40 190 -6 M720 500 q 70 -20 150 0', '#8d6a68', 4, 'opacity="0.7"'),
  ]
  return c.finish([
    rect(0, 0, W, H, '#2a1118'),
    repeat(
      7,
      (index) =>
        rect(
          index * 240 - 40,
          -20,
          234,
          1040,
          c.fade([
            [0, ['#5d2f2a', '#6a3830', '#552a28'][index % 3] ?? PLUM],
            [1, '#2c141a'],
          ]),
          '',
        ) +
        stroke(
          `M${index * 240 + 60} -20 q 30 520 -10 1040 M${index * 240 + 120} -20 q -26 480 16 1040`,
          '#2a1118',
          3,
          'opacity="0.45"',
        ),
    ),
    rect(120, 60, 1090, 1100, '#0c0408', 'opacity="0.5" transform="rotate(-7 700 500) translate(60 50)"'),
    group([rect(90, 50, 1090, 1180, '#d9bf94')], 'transform="rotate(3 700 500) translate(110 -20)"'),
    group(page, 'transform="rotate(-7 700 500) translate(60 10)"'),
    poly(
      [
        [1000, -20],
        [1640, -20],
        [1640, 1040],
        [700, 1040],
      ],
      '#ffdca0',
      'opacity="0.1"',
    ),
    glow(c, 1240, 80, 760, '#ffd695', 0.5),
    group(
      [
        poly(
          [
            [-190, 0],
            [190, -16],
            [196, 8],
            [-186, 26],
          ],
          '#e6b04f',
        ),
        poly(
          [
            [190, -16],
            [236, -2],
            [196, 8],
          ],
          '#f6e2bd',
        ),
        poly(
          [
            [222, -6],
            [236, -2],
            [224, 3],
          ],
          INK,
        ),
        rect(-212, 0, 26, 25, ROSE),
      ],
      'transform="translate(1330 760) rotate(-58)"',
    ),
    vignette(c, '#060205', 0.6),
  ])
}
