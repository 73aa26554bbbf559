import { canvas, circle, ellipse, H, path, rect, repeat, stroke, W } from '../kit.ts'
import { glow, vignette } from '../parts.ts'

const CORAL = '#e8795a'

export function tanks(): string {
  const c = canvas('tanks')
  return c.finish([
    rect(
      0,
      0,
      W,
      H,
      c.fade([
        [0, '#0a3338'],
        [0.6, '#0f474a'],
        [1, '#041c20'],
      ]),
    ),
    repeat(5, (index) => {
      const x = 90 + index * 296
      const alive = index !== 1 && index !== 3
      const level = 300
      const roots = repeat(alive ? 16 : 9, () => {
        const dx = c.between(-90, 90)
        return stroke(
          `M${x + 118} 560 C ${x + 118 + dx * 0.2} 640, ${x + 118 + dx} 650, ${x + 118 + dx * 1.05} ${c.between(700, 810)}`,
          alive ? '#f3e6c4' : '#a9b79a',
          c.between(3, 7),
          'opacity="0.85" stroke-linecap="round"',
        )
      })
      const blades = repeat(alive ? 9 : 4, () => {
        const dx = c.between(-80, 80)
        return path(
          `M${x + 110} 566 C ${x + 110} 480, ${x + 100 + dx} 470, ${x + 118 + dx} ${c.between(340, 440)} C ${x + 126 + dx} 480, ${x + 128} 490, ${x + 130} 566 Z`,
          alive ? c.pick(['#2f9a77', '#48b183', '#1f7f6b']) : c.pick(['#7d8a5b', '#8e8a58']),
        )
      })
      return (
        glow(c, x + 118, 560, 330, alive ? '#7fe6cc' : '#5fb5b0', 0.5) +
        rect(
          x,
          180,
          236,
          690,
          c.fade(
            [
              [0, '#d7f5ea', 0.28],
              [0.5, '#9fe0d0', 0.2],
              [1, '#d7f5ea', 0.34],
            ],
            [0, 0, 1, 0],
          ),
          'rx="22"',
        ) +
        rect(
          x + 8,
          level,
          220,
          562,
          c.fade([
            [0, '#5fc4b4', 0.75],
            [1, '#14666a', 0.85],
          ]),
          'rx="16"',
        ) +
        ellipse(x + 118, level, 110, 15, '#c9f3e4', 'opacity="0.8"') +
        roots +
        blades +
        repeat(10, () =>
          circle(x + c.between(40, 196), c.between(330, 820), c.between(2, 7), '#eafff6', 'opacity="0.55"'),
        ) +
        rect(x + 20, 200, 16, 640, '#ffffff', 'rx="8" opacity="0.28"') +
        rect(x - 8, 150, 252, 40, '#0b2b30', 'rx="8"') +
        rect(x + 96, 60, 8, 500, '#0b2b30', 'opacity="0.55"') +
        circle(x + 118, 170, 8, alive ? '#7fe6a9' : CORAL)
      )
    }),
    rect(
      0,
      868,
      W,
      132,
      c.fade([
        [0, '#16484c'],
        [1, '#03171b'],
      ]),
    ),
    repeat(5, (index) => ellipse(208 + index * 296, 892, 140, 16, '#7fe6cc', 'opacity="0.22"')),
    vignette(c, '#010f12', 0.55),
  ])
}
