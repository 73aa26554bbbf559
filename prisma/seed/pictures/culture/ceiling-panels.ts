import { canvas, circle, ellipse, group, H, line, path, poly, rect, W } from '../kit.ts'
import { glow, vignette } from '../parts.ts'

const INK = '#1b0b18'

export function ceilingPanels(): string {
  const c = canvas('ceiling-panels')
  const parts: string[] = []
  for (let row = 0; row < 7; row++) {
    const scale = 0.46 + row * 0.15
    const y = 70 + row ** 1.55 * 54
    const columns = 17 - row * 2
    for (let column = 0; column < columns; column++) {
      const x = 800 + (column - (columns - 1) / 2) * 178 * scale + (row % 2) * 40
      const tilt = c.between(-26, 26)
      const w = 140 * scale
      const h = 62 * scale
      parts.push(
        line([x - w * 0.4, y - 260], [x - w * 0.4, y], '#f0d3a0', 1.4, 'opacity="0.4"') +
          line([x + w * 0.4, y - 260], [x + w * 0.4, y], '#f0d3a0', 1.4, 'opacity="0.4"') +
          group(
            [
              poly(
                [
                  [-w / 2, -h * 0.2 + 8],
                  [w / 2, -h / 2 + 8],
                  [w / 2 + 6, h * 0.3 + 12],
                  [-w / 2 + 6, h / 2 + 12],
                ],
                '#12060f',
                'opacity="0.4"',
              ),
              poly(
                [
                  [-w / 2, -h * 0.2],
                  [w / 2, -h / 2],
                  [w / 2, h * 0.3],
                  [-w / 2, h / 2],
                ],
                c.fade(
                  [
                    [0, c.pick(['#fbe3b4', '#f3d19a', '#ffedc8'])],
                    [1, c.pick(['#c4814f', '#a9633f', '#d2995f'])],
                  ],
                  [0, 0, 1, 1],
                ),
              ),
              poly(
                [
                  [-w / 2, h / 2],
                  [w / 2, h * 0.3],
                  [w / 2, h * 0.42],
                  [-w / 2, h * 0.64],
                ],
                '#5f2c2b',
              ),
              line([-w * 0.4, h * 0.1], [w * 0.4, -h * 0.12], '#8a4d38', 1.5, 'opacity="0.4"'),
            ],
            `transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${tilt.toFixed(1)})"`,
          ),
      )
    }
  }
  return c.finish([
    rect(
      0,
      0,
      W,
      H,
      c.fade([
        [0, '#1b0a18'],
        [0.6, '#4f1d39'],
        [1, '#8a3f4d'],
      ]),
    ),
    glow(c, 800, 1000, 900, '#ffbf73', 0.8),
    ...parts,
    group(
      [
        path('M-96 40 Q-92 -50 -34 -66 L34 -66 Q92 -50 96 40 Z', INK),
        rect(-15, -92, 30, 34, INK),
        ellipse(0, -112, 30, 36, INK),
        path('M60 -50 Q120 -80 140 -160 L162 -154 Q150 -60 84 -16 Z', INK),
        line([150, -158], [196, -236], '#f6e2bd', 4),
        path('M-60 -50 Q-120 -60 -150 -120 L-170 -110 Q-150 -30 -84 -10 Z', INK),
        circle(151, -160, 13, '#c98d63'),
        circle(-160, -118, 13, '#c98d63'),
      ],
      'transform="translate(800 970) scale(1.7)"',
    ),
    vignette(c, '#0a0308', 0.6),
  ])
}
