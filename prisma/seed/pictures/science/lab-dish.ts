import { canvas, circle, group, H, line, rect, repeat, stroke, W } from '../kit.ts'
import { glow, vignette } from '../parts.ts'

const CORAL = '#e8795a'

export function labDish(): string {
  const c = canvas('lab-dish')
  const dish = (x: number, y: number, r: number, colonies: number, tint: string) =>
    circle(x + r * 0.1, y + r * 0.14, r * 1.02, '#03181c', 'opacity="0.5"') +
    circle(
      x,
      y,
      r,
      c.fade([
        [0, '#e9f6ef'],
        [1, '#8fbdb4'],
      ]),
    ) +
    circle(
      x,
      y,
      r * 0.93,
      c.radial([
        [0, tint],
        [0.85, '#a9d3c5'],
        [1, '#7fb2a8'],
      ]),
    ) +
    group(
      [
        repeat(colonies, () => {
          const angle = c.between(0, Math.PI * 2)
          const far = Math.sqrt(c.random()) * r * 0.82
          const size = c.between(r * 0.025, r * 0.11)
          const px = x + Math.cos(angle) * far
          const py = y + Math.sin(angle) * far
          return (
            circle(px + 3, py + 4, size, '#0d4a4a', 'opacity="0.35"') +
            circle(px, py, size, c.pick(['#f3ead0', '#f0c9a5', CORAL, '#fdf8e8'])) +
            circle(px - size * 0.25, py - size * 0.25, size * 0.45, '#ffffff', 'opacity="0.5"')
          )
        }),
      ],
      `clip-path="${c.clip(circle(x, y, r * 0.93, '#000'))}"`,
    ) +
    circle(x, y, r * 0.965, 'none', 'stroke="#ffffff" stroke-width="5" opacity="0.55"') +
    stroke(
      `M${x - r * 0.72} ${y - r * 0.42} A ${r * 0.84} ${r * 0.84} 0 0 1 ${x - r * 0.1} ${y - r * 0.83}`,
      '#ffffff',
      r * 0.04,
      'opacity="0.7" stroke-linecap="round"',
    )
  return c.finish([
    rect(
      0,
      0,
      W,
      H,
      c.fade(
        [
          [0, '#1a5a5c'],
          [1, '#06262b'],
        ],
        [0, 0, 1, 1],
      ),
    ),
    glow(c, 420, 180, 900, '#8fe0cc', 0.4),
    repeat(14, (index) => line([-100, index * 90], [W, index * 90 - 260], '#0a3238', 2, 'opacity="0.4"')),
    dish(1340, 210, 230, 26, '#d5ece0'),
    dish(1420, 800, 270, 12, '#cfe5d6'),
    dish(170, 850, 240, 34, '#dbeee0'),
    dish(660, 470, 390, 70, '#e3f3e6'),
    group(
      [
        rect(
          -14,
          -420,
          28,
          560,
          c.fade(
            [
              [0, '#f4f7ee'],
              [1, '#a9c9c1'],
            ],
            [0, 0, 1, 0],
          ),
          'rx="14"',
        ),
        rect(-14, -420, 28, 150, CORAL, 'rx="14"'),
        circle(0, 176, 34, 'none', 'stroke="#e9f0e6" stroke-width="8"'),
      ],
      'transform="translate(1060 520) rotate(38)"',
    ),
    vignette(c, '#01151a', 0.5),
  ])
}
