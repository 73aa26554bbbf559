import { canvas, circle, ellipse, group, H, line, path, poly, rect, repeat, W } from '../kit.ts'
import { figure, glow, vignette } from '../parts.ts'

const CREAM = '#f3e6cf'

export function tramDepot(): string {
  const c = canvas('tram-depot')
  const front = (x: number, base: number, s: number, body: string) =>
    group(
      [
        ellipse(0, 6, 150, 22, '#000000', 'opacity="0.4"'),
        rect(-112, -330, 224, 326, body, 'rx="34"'),
        rect(
          -96,
          -296,
          192,
          150,
          c.fade([
            [0, '#fff2cc'],
            [1, '#f0b562'],
          ]),
          'rx="22"',
        ),
        rect(-3, -296, 6, 150, '#20283f', 'opacity="0.5"'),
        path('M-60 -150 L-20 -240 L30 -240 L70 -150 Z', '#20283f', 'opacity="0.35"'),
        rect(-112, -128, 224, 22, CREAM),
        circle(-74, -70, 17, '#fff6da'),
        circle(74, -70, 17, '#fff6da'),
        rect(-112, -30, 224, 26, '#10162a', 'rx="8"'),
        line([-24, -330], [0, -400], '#10162a', 6),
        line([-50, -400], [50, -400], '#10162a', 7),
      ],
      `transform="translate(${x} ${base}) scale(${s})"`,
    )
  return c.finish([
    rect(
      0,
      0,
      W,
      H,
      c.fade([
        [0, '#1a2542'],
        [0.6, '#32456f'],
        [1, '#1a2440'],
      ]),
    ),
    repeat(5, (index) => {
      const x = index * 330 - 60
      return (
        poly(
          [
            [x, 250],
            [x + 220, 60],
            [x + 220, 250],
          ],
          c.fade([
            [0, '#f7dfae', 0.95],
            [1, '#c9b48f', 0.7],
          ]),
        ) +
        repeat(4, (bar) => line([x + 40 + bar * 48, 250], [x + 40 + bar * 48, 90], '#26345a', 6)) +
        poly(
          [
            [x + 20, 250],
            [x + 215, 250],
            [x + 60, 820],
            [x - 260, 820],
          ],
          '#f9e2b4',
          'opacity="0.10"',
        )
      )
    }),
    rect(0, 246, W, 26, '#141c33'),
    repeat(4, (index) =>
      rect(
        70 + index * 480,
        260,
        34,
        480,
        c.fade([
          [0, '#1a2441'],
          [1, '#2a3a62'],
        ]),
      ),
    ),
    rect(
      0,
      700,
      W,
      300,
      c.fade([
        [0, '#384a70'],
        [1, '#131a2f'],
      ]),
    ),
    repeat(3, (index) => {
      const x = [340, 800, 1280][index] ?? 0
      const spread = (x - 800) * 0.75
      return (
        line([x - 40, 702], [x - 130 + spread, H], '#d8c59c', 9, 'opacity="0.75"') +
        line([x + 40, 702], [x + 130 + spread, H], '#d8c59c', 9, 'opacity="0.75"')
      )
    }),
    glow(c, 800, 640, 460, '#ffcf87', 0.35),
    front(340, 742, 0.78, '#56648c'),
    front(1280, 742, 0.78, '#56648c'),
    front(800, 812, 1.12, '#b8483a'),
    glow(c, 718, 736, 150, '#fff1c9', 0.8),
    glow(c, 882, 736, 150, '#fff1c9', 0.8),
    figure(1060, 872, 190, '#0d1324'),
    figure(1112, 866, 178, '#121a30'),
    vignette(c, '#060914', 0.55),
  ])
}
