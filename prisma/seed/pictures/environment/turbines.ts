import { canvas, circle, line, repeat, stroke, W } from '../kit.ts'
import { clouds, glow, land, sky, vignette } from '../parts.ts'
import { turbine } from './turbine.ts'

export function turbines(): string {
  const c = canvas('turbines')
  return c.finish([
    sky(c, [
      [0, '#86aeb0'],
      [0.4, '#d3dcc0'],
      [0.62, '#f9e9b6'],
    ]),
    glow(c, 420, 520, 640, '#fff6cf', 0.95),
    circle(420, 500, 88, '#fffbe6'),
    clouds(c, 90, 440, '#fffdf0', 18),
    land(c, 600, 56, [
      [0, '#b7c49f'],
      [1, '#93ab8a'],
    ]),
    turbine(1240, 590, 0.62, 20),
    turbine(1400, 600, 0.58, 70),
    turbine(1080, 606, 0.56, 44),
    turbine(930, 612, 0.5, 95),
    land(c, 670, 60, [
      [0, '#8aa66f'],
      [1, '#6a8c5f'],
    ]),
    turbine(760, 650, 0.9, 15),
    turbine(1010, 690, 0.98, 62),
    turbine(1290, 670, 1.05, 33),
    land(c, 770, 50, [
      [0, '#6b8e4e'],
      [1, '#466b3e'],
    ]),
    turbine(1480, 780, 1.75, 52),
    turbine(560, 800, 1.6, 8),
    repeat(26, () => {
      const x = c.between(0, W)
      const y = c.between(780, 860)
      return circle(x, y, c.between(8, 20), '#3d5f37') + circle(x + 14, y + 6, c.between(8, 16), '#4a6f3f')
    }),
    land(c, 880, 34, [
      [0, '#47693a'],
      [1, '#1f3a24'],
    ]),
    repeat(150, () => {
      const x = c.between(0, W)
      const y = c.between(910, 1000)
      return line(
        [x, y],
        [x + c.between(-8, 8), y - c.between(14, 40)],
        c.pick(['#8a9a4c', '#b58aa0', '#6b8a42', '#9c6f8a']),
        3,
        'opacity="0.8"',
      )
    }),
    stroke('M-20 960 Q 260 880 470 890 T 900 840', '#e6d9a8', 9, 'opacity="0.6"'),
    vignette(c, '#16301c', 0.38),
  ])
}
