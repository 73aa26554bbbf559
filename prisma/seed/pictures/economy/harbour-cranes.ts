import { canvas, circle, group, line, rect, repeat, W } from '../kit.ts'
import { clouds, glow, sky, vignette, water } from '../parts.ts'

const RUST = '#b4552d'

export function harbourCranes(): string {
  const c = canvas('harbour-cranes')
  const crane = (x: number, s: number, color: string) =>
    group(
      [
        line([-80, 0], [-60, -420], color, 18),
        line([80, 0], [60, -420], color, 18),
        line([-74, -130], [74, -130], color, 11),
        line([-76, -60], [64, -330], color, 7),
        line([76, -60], [-64, -330], color, 7),
        rect(-100, -436, 560, 22, color),
        rect(-250, -436, 180, 22, color),
        rect(-240, -420, 70, 50, color),
        line([0, -430], [20, -580], color, 12),
        line([20, -576], [430, -432], color, 5),
        line([20, -576], [-230, -432], color, 5),
        rect(230, -414, 50, 24, color),
        line([255, -390], [255, -250], color, 4),
        rect(205, -250, 100, 50, RUST),
      ],
      `transform="translate(${x} 720) scale(${s})"`,
    )
  return c.finish([
    sky(c, [
      [0, '#23505a'],
      [0.4, '#b98a55'],
      [0.7, '#f6d595'],
    ]),
    glow(c, 640, 640, 620, '#ffeebd', 0.9),
    circle(640, 610, 92, '#fff6da'),
    clouds(c, 120, 520, '#f3d29a', 14),
    crane(250, 0.72, '#7d7358'),
    crane(960, 0.8, '#6d6a55'),
    rect(0, 700, W, 30, '#4a5148'),
    crane(520, 1.16, '#20383d'),
    crane(1260, 1.24, '#1a3238'),
    repeat(22, (index) =>
      rect(
        20 + index * 74,
        640 + (index % 3 === 0 ? -44 : 0),
        68,
        44,
        c.pick(['#8d4a2a', '#b4552d', '#2d5a5e', '#c99a4d', '#3c6b66']),
      ),
    ),
    repeat(22, (index) =>
      rect(20 + index * 74, 684, 68, 44, c.pick(['#6f3a24', '#234c52', '#a87f3f', '#2f5856', '#8d4a2a'])),
    ),
    rect(0, 728, W, 24, '#142c32'),
    water(
      c,
      752,
      [
        [0, '#a98653'],
        [0.3, '#2b5359'],
        [1, '#0e2a31'],
      ],
      { x: 640, color: '#ffe9b3', spread: 320 },
    ),
    vignette(c, '#0a1d22', 0.5),
  ])
}
