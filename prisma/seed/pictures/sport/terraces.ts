import { canvas, circle, group, line, path, rect, repeat, stroke, W } from '../kit.ts'
import { glow, sky, vignette } from '../parts.ts'

const RUST = '#c9542f'
const CREAM = '#f8ead0'

export function terraces(): string {
  const c = canvas('terraces')
  const rows = 8
  return c.finish([
    sky(c, [
      [0, '#2a1a22'],
      [0.5, '#6b2f2a'],
      [1, '#2a1418'],
    ]),
    glow(c, 800, 120, 900, '#ffbf7a', 0.7),
    repeat(rows, (row) => {
      const size = 24 + row * 9
      const y = 240 + row ** 1.28 * 66
      const count = Math.ceil(W / (size * 2.15)) + 2
      return repeat(count, (index) => {
        const x = index * size * 2.15 + (row % 2) * size - 30 + c.between(-8, 8)
        const jump = c.between(-16, 12)
        const coat = c.pick(['#7c2f22', '#c9542f', '#3a2026', '#93402a', '#55272a', '#e0793f', '#2c1a22'])
        const skin = c.pick(['#eab98f', '#c98d63', '#8f5a3f', '#f3cda4', '#6b4131'])
        const arms = c.random() < 0.26
        const scarf = c.random() < 0.34
        return (
          (arms
            ? stroke(
                `M${x - size * 0.7} ${y + size * 1.4 + jump} L${x - size * 0.95} ${y - size * 0.9 + jump} M${x + size * 0.7} ${y + size * 1.4 + jump} L${x + size * 0.95} ${y - size * 0.9 + jump}`,
                coat,
                size * 0.36,
                'stroke-linecap="round"',
              ) +
              circle(x - size * 0.95, y - size + jump, size * 0.21, skin) +
              circle(x + size * 0.95, y - size + jump, size * 0.21, skin)
            : '') +
          path(
            `M${x - size} ${y + size * 3.4} L${x - size * 0.92} ${y + size * 1.2 + jump} Q${x} ${y + size * 0.5 + jump} ${x + size * 0.92} ${y + size * 1.2 + jump} L${x + size} ${y + size * 3.4} Z`,
            coat,
          ) +
          circle(x, y + jump, size * 0.6, skin) +
          path(
            `M${x - size * 0.62} ${y - size * 0.02 + jump} A ${size * 0.62} ${size * 0.62} 0 0 1 ${x + size * 0.62} ${y - size * 0.02 + jump} Q${x} ${y - size * 0.42 + jump} ${x - size * 0.62} ${y - size * 0.02 + jump} Z`,
            c.pick(['#2a1a1c', '#5d332e', '#1d1418', '#a8652f', RUST]),
          ) +
          (scarf
            ? rect(
                x - size * 0.7,
                y + size * 0.58 + jump,
                size * 1.4,
                size * 0.42,
                CREAM,
                `rx="${size * 0.16}"`,
              ) + rect(x - size * 0.24, y + size * 0.58 + jump, size * 0.48, size * 0.42, RUST)
            : '')
        )
      })
    }),
    repeat(4, (index) =>
      group(
        [
          line([0, 0], [0, -300], '#2a1a1c', 8),
          path(
            'M4 -300 Q70 -330 130 -296 T250 -300 L250 -190 Q190 -220 130 -186 T4 -190 Z',
            index % 2 ? CREAM : RUST,
          ),
          path(
            'M4 -264 Q70 -294 130 -260 T250 -264 L250 -226 Q190 -256 130 -222 T4 -226 Z',
            index % 2 ? RUST : CREAM,
          ),
        ],
        `transform="translate(${[210, 620, 1010, 1330][index]} ${[420, 330, 440, 320][index]}) rotate(${[-6, 4, -3, 7][index]})"`,
      ),
    ),
    vignette(c, '#0d0508', 0.55),
  ])
}
