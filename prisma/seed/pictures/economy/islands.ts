import { canvas, path, poly, rect, repeat } from '../kit.ts'
import { bird, clouds, glow, sky, vignette, water } from '../parts.ts'

const RUST = '#b4552d'

export function islands(): string {
  const c = canvas('islands')
  const island = (x: number, y: number, w: number, h: number, color: string, shade: string) =>
    path(
      `M${x} ${y} Q${x + w * 0.16} ${y - h * 0.9} ${x + w * 0.36} ${y - h} Q${x + w * 0.52} ${y - h * 1.05} ${x + w * 0.62} ${y - h * 0.62} Q${x + w * 0.8} ${y - h * 0.5} ${x + w} ${y} Z`,
      c.fade([
        [0, color],
        [1, shade],
      ]),
    )
  return c.finish([
    sky(c, [
      [0, '#4f8791'],
      [0.35, '#a9c3b4'],
      [0.56, '#f5e3b6'],
    ]),
    glow(c, 420, 480, 520, '#fff5d5', 0.9),
    clouds(c, 120, 430, '#fff8e6', 18),
    island(860, 540, 900, 190, '#93aea4', '#7e9d97'),
    island(-180, 548, 760, 130, '#a9b9a2', '#93aa9a'),
    water(
      c,
      540,
      [
        [0, '#b9cbb0'],
        [0.3, '#4e8286'],
        [1, '#143a44'],
      ],
      { x: 420, color: '#fff3cd', spread: 240 },
    ),
    island(420, 640, 980, 250, '#6d8a5e', '#3f6a62'),
    repeat(13, (index) => {
      const x = 620 + index * 46 + c.between(-8, 8)
      const y = 604 - Math.sin((index / 12) * 2.6) * 52 + c.between(-8, 20)
      return (
        rect(x, y, 30, 24, '#fbf1dc') +
        poly(
          [
            [x - 3, y],
            [x + 15, y - 20],
            [x + 33, y],
          ],
          RUST,
        ) +
        rect(x + 6, y + 8, 6, 7, '#3d5a5c') +
        rect(x + 18, y + 8, 6, 7, '#3d5a5c')
      )
    }),
    rect(420, 636, 980, 8, '#e8dcb8', 'opacity="0.75" rx="4"'),
    island(-120, 800, 720, 170, '#33605a', '#173f46'),
    rect(-20, 796, 580, 7, '#e8dcb8', 'opacity="0.4" rx="4"'),
    path('M860 760 L1010 760 Q990 800 960 804 L900 804 Q868 796 860 760 Z', '#f7ecd2'),
    poly(
      [
        [938, 748],
        [938, 610],
        [1030, 740],
      ],
      '#fdf6e4',
    ),
    poly(
      [
        [930, 748],
        [930, 640],
        [868, 742],
      ],
      '#e9b36a',
    ),
    rect(880, 812, 130, 5, '#fdf6e4', 'opacity="0.5"'),
    repeat(11, (index) =>
      bird(
        960 + index * 52 + c.between(-20, 20),
        210 + Math.abs(index - 5) * 26 + c.between(-16, 16),
        c.between(18, 34),
        '#fdf6e4',
      ),
    ),
    vignette(c, '#0c2b33', 0.4),
  ])
}
