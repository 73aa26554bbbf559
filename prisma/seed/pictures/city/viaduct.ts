import { canvas, ellipse, group, line, path, rect, repeat, W } from '../kit.ts'
import { glow, houses, land, sky, tram, vignette } from '../parts.ts'

const CREAM = '#f3e6cf'

export function viaduct(): string {
  const c = canvas('viaduct')
  const arch = (x: number) =>
    path(
      `M${x} 980 L${x} 600 A 105 105 0 0 1 ${x + 210} 600 L${x + 210} 980 Z`,
      c.fade([
        [0, '#b7c3cf'],
        [1, '#7f94aa'],
      ]),
    )
  return c.finish([
    sky(c, [
      [0, '#7ea0bd'],
      [0.45, '#d4d9d2'],
      [0.7, '#f2dcb4'],
    ]),
    glow(c, 1200, 470, 560, '#fff2cf', 0.9),
    land(c, 560, 60, [
      [0, '#a5b4bd'],
      [1, '#8aa0b0'],
    ]),
    land(c, 640, 40, [
      [0, '#8299ab'],
      [1, '#6d869c'],
    ]),
    houses(
      c,
      { from: -30, to: W + 40, base: () => 760, low: 40, high: 120, lit: 0.06 },
      ['#70879e', '#7c91a5', '#657d96'],
      '#56708b',
      '#f4d9a0',
    ),
    rect(0, 466, W, 560, '#3d5678'),
    repeat(6, (index) => arch(30 + index * 266)),
    repeat(6, (index) => rect(4 + index * 266, 560, 12, 440, '#000000', 'opacity="0.14"')),
    rect(0, 440, W, 34, '#2f4666'),
    rect(0, 432, W, 10, '#8096ad'),
    repeat(10, (index) => line([60 + index * 170, 436], [60 + index * 170, 262], '#2b3f5c', 6)),
    line([0, 284], [W, 284], '#2b3f5c', 3),
    group([tram(c, '#b8483a', CREAM, '#cfe0e6')], 'transform="translate(560 436) scale(1)"'),
    houses(
      c,
      { from: -30, to: W + 40, base: () => 990, low: 60, high: 190, lit: 0.08 },
      ['#2f4666', '#384f70', '#29405f'],
      '#1f3350',
      '#f4cf8a',
    ),
    rect(
      1290,
      560,
      46,
      460,
      c.fade(
        [
          [0, '#8d4a3c'],
          [1, '#6b3a36'],
        ],
        [0, 0, 1, 0],
      ),
    ),
    rect(1282, 560, 62, 16, '#6b3a36'),
    repeat(5, (index) =>
      ellipse(
        1330 + index * 46,
        520 - index * 34,
        34 + index * 12,
        20 + index * 7,
        '#ffffff',
        `opacity="${0.4 - index * 0.06}"`,
      ),
    ),
    vignette(c, '#1a2a44', 0.4),
  ])
}
