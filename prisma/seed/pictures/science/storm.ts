import { canvas, circle, ellipse, H, line, path, poly, rect, repeat, stroke, W } from '../kit.ts'
import { glow, sky, vignette } from '../parts.ts'

const CORAL = '#e8795a'

export function storm(): string {
  const c = canvas('storm')
  const wave = (y: number, size: number, colors: [string, string], foam: string) =>
    repeat(Math.ceil(W / size) + 2, (index) => {
      // From right to left, so that each crest falls over the wave before it.
      const x = (Math.ceil(W / size) - index) * size + c.between(-50, 50)
      const h = size * c.between(0.42, 0.62)
      return (
        path(
          `M${x - size * 0.4} ${y + 10} Q${x + size * 0.25} ${y - h * 0.1} ${x + size * 0.5} ${y - h} Q${x + size * 0.78} ${y - h * 1.12} ${x + size * 0.92} ${y - h * 0.74} Q${x + size * 0.72} ${y - h * 0.78} ${x + size * 0.72} ${y - h * 0.38} Q${x + size * 0.76} ${y} ${x + size * 1.25} ${y + 10} L${x + size * 1.25} ${H} L${x - size * 0.4} ${H} Z`,
          c.fade([
            [0, colors[0]],
            [0.6, colors[1]],
            [1, colors[1]],
          ]),
        ) +
        stroke(
          `M${x + size * 0.33} ${y - h * 0.62} Q${x + size * 0.44} ${y - h * 0.88} ${x + size * 0.5} ${y - h} Q${x + size * 0.78} ${y - h * 1.12} ${x + size * 0.92} ${y - h * 0.74}`,
          foam,
          size * 0.022,
          'opacity="0.9" stroke-linecap="round"',
        ) +
        repeat(9, () =>
          circle(
            x + size * c.between(0.45, 1.15),
            y - h * c.between(0.55, 1.35),
            c.between(2, 7),
            foam,
            `opacity="${c.between(0.3, 0.9).toFixed(2)}"`,
          ),
        )
      )
    })
  return c.finish([
    sky(c, [
      [0, '#10262d'],
      [0.4, '#3b5a5e'],
      [0.62, '#a9b8a8'],
    ]),
    glow(c, 430, 560, 520, '#eaf0d6', 0.6),
    repeat(20, () =>
      ellipse(
        c.between(-100, W),
        c.between(-20, 300),
        c.between(160, 420),
        c.between(30, 90),
        '#0d2229',
        `opacity="${c.between(0.2, 0.5).toFixed(2)}"`,
      ),
    ),
    repeat(90, () => {
      const x = c.between(-100, W)
      const y = c.between(0, 640)
      return line([x, y], [x + 60, y + 120], '#dbe9e2', 2, 'opacity="0.18"')
    }),
    wave(640, 250, ['#5f8f8a', '#2f6467'], '#eef7ee'),
    poly(
      [
        [960, 660],
        [1640, 560],
        [1640, 780],
        [960, 790],
      ],
      c.fade([
        [0, '#3a4746'],
        [1, '#141f21'],
      ]),
    ),
    repeat(14, (index) =>
      circle(970 + index * 52, 742 - index * 6, c.between(28, 46), c.pick(['#2c3838', '#374443', '#222d2e'])),
    ),
    rect(1372, 404, 34, 190, '#e9e2cd'),
    rect(1364, 396, 50, 12, '#2c3838'),
    rect(1374, 360, 30, 38, CORAL),
    glow(c, 1389, 378, 150, '#ffb796', 0.8),
    wave(780, 400, ['#3f7d7c', '#174b51'], '#f4fbf2'),
    repeat(70, () =>
      circle(
        c.between(880, 1240),
        700 - c.random() ** 2 * 420,
        c.between(2, 11),
        '#f4fbf2',
        `opacity="${c.between(0.2, 0.8).toFixed(2)}"`,
      ),
    ),
    wave(930, 560, ['#1f5a5e', '#082c33'], '#dcebe4'),
    vignette(c, '#031418', 0.55),
  ])
}
