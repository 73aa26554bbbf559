import { canvas, circle, ellipse, group, line, path, rect, repeat, W } from '../kit.ts'
import { figure, glow, land, sky, vignette } from '../parts.ts'
import { turbine } from './turbine.ts'

export function turbineBase(): string {
  const c = canvas('turbine-base')
  const ring = (rx: number, ry: number, y: number, color: string, width: number) =>
    ellipse(800, y, rx, ry, 'none', `stroke="${color}" stroke-width="${width}"`)
  return c.finish([
    sky(c, [
      [0, '#a9c2b4'],
      [0.3, '#efe6c2'],
      [0.36, '#e9d7a2'],
    ]),
    glow(c, 1250, 240, 520, '#fff8de', 0.9),
    land(c, 300, 30, [
      [0, '#9db088'],
      [1, '#7d966b'],
    ]),
    turbine(240, 300, 0.4, 30, '#f3f0df'),
    turbine(420, 306, 0.34, 80, '#f3f0df'),
    land(c, 360, 26, [
      [0, '#7a9359'],
      [1, '#4f6e3f'],
    ]),
    ellipse(
      800,
      680,
      780,
      300,
      c.fade([
        [0, '#8a6a45'],
        [1, '#5b432c'],
      ]),
    ),
    ellipse(
      800,
      690,
      700,
      262,
      c.fade([
        [0, '#5a4630'],
        [1, '#8d7350'],
      ]),
    ),
    ellipse(
      800,
      700,
      610,
      220,
      c.fade([
        [0, '#b9b5a4'],
        [1, '#8b8878'],
      ]),
    ),
    repeat(64, (index) => {
      const angle = (index / 64) * Math.PI * 2
      const [x, y] = [Math.cos(angle), Math.sin(angle)]
      return line(
        [800 + x * 150, 640 + y * 52],
        [800 + x * 590, 694 + y * 208],
        '#6d3f28',
        4,
        'opacity="0.85"',
      )
    }),
    repeat(9, (index) =>
      ring(190 + index * 50, 66 + index * 17.8, 644 + index * 6, index % 2 ? '#8a5232' : '#5f3522', 5),
    ),
    repeat(40, (index) => {
      const angle = (index / 40) * Math.PI * 2
      const x = 800 + Math.cos(angle) * 150
      const y = 640 + Math.sin(angle) * 52
      return line([x, y], [x, y - 132], '#4a2a1c', 6) + circle(x, y - 132, 6, '#d8a56b')
    }),
    ring(150, 52, 512, '#c08a55', 9),
    ring(150, 52, 570, '#8a5232', 6),
    ring(150, 52, 636, '#5f3522', 8),
    figure(1180, 800, 150, '#2a3324'),
    circle(1180, 664, 15, '#e8b64a'),
    figure(1236, 790, 142, '#3a4430'),
    circle(1236, 660, 14, '#e8b64a'),
    figure(470, 640, 104, '#2a3324'),
    circle(470, 546, 11, '#e8b64a'),
    group(
      [
        rect(0, -70, 190, 62, '#e9dfc4', 'rx="6"'),
        path('M40 -76 Q100 -150 176 -92 L168 -66 L40 -66 Z', '#c8653a'),
        rect(-66, -96, 70, 88, '#3f6b35', 'rx="8"'),
        rect(-58, -86, 40, 34, '#dfeee2', 'rx="4"'),
        circle(-30, 0, 20, '#1d2118'),
        circle(60, 0, 20, '#1d2118'),
        circle(150, 0, 20, '#1d2118'),
      ],
      'transform="translate(1130 420) scale(0.95)"',
    ),
    repeat(110, () => {
      const x = c.between(0, W)
      const y = c.between(950, 1010)
      return line(
        [x, y],
        [x + c.between(-8, 8), y - c.between(16, 50)],
        c.pick(['#6b8a42', '#b58aa0', '#4a6a36', '#9c6f8a']),
        4,
      )
    }),
    vignette(c, '#1a2614', 0.42),
  ])
}
