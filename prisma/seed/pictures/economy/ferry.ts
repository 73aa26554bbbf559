import { canvas, circle, ellipse, group, line, path, rect, repeat } from '../kit.ts'
import { bird, clouds, glow, land, sky, vignette, water } from '../parts.ts'

const SAND = '#f0d9a8'
const RUST = '#b4552d'

export function ferry(): string {
  const c = canvas('ferry')
  const deck = (y: number, from: number, to: number) =>
    repeat(Math.floor((to - from) / 34), (index) =>
      rect(from + index * 34, y, 20, 18, '#27505a', 'rx="3" opacity="0.85"'),
    )
  return c.finish([
    sky(c, [
      [0, '#d39a55'],
      [0.34, '#efc17a'],
      [0.56, '#fbe6b8'],
    ]),
    glow(c, 1120, 470, 640, '#fff3cf', 0.95),
    circle(1120, 440, 118, '#fff8e2'),
    clouds(c, 90, 420, '#a8683a', 12),
    land(
      c,
      548,
      30,
      [
        [0, '#c3966a'],
        [1, '#b58a63'],
      ],
      600,
    ),
    water(
      c,
      566,
      [
        [0, '#d8b271'],
        [0.25, '#5e7f7a'],
        [1, '#163a44'],
      ],
      { x: 1120, color: '#fff2c8', spread: 300 },
    ),
    group(
      [
        ellipse(0, 96, 520, 22, '#0e2a32', 'opacity="0.45"'),
        path(
          'M-470 -18 L520 -18 Q500 60 430 90 L-400 90 Q-450 70 -470 -18 Z',
          c.fade([
            [0, '#fdf6e3'],
            [0.55, '#e8d7b4'],
            [0.56, RUST],
            [1, '#7c3520'],
          ]),
        ),
        path('M-400 -18 L-390 -92 L390 -92 Q420 -60 440 -18 Z', '#fffaf0'),
        path('M-330 -92 L-322 -160 L260 -160 Q300 -130 320 -92 Z', '#f2e6cb'),
        path('M90 -160 L96 -216 L216 -216 Q236 -190 244 -160 Z', '#fffaf0'),
        rect(104, -204, 112, 22, '#27505a', 'rx="4"'),
        path('M-150 -160 L-136 -276 L-44 -276 L-36 -160 Z', RUST),
        rect(-140, -258, 98, 24, SAND),
        deck(-74, -370, 380),
        deck(-142, -300, 250),
        line([300, -92], [300, -250], '#5b4a36', 5),
        line([300, -245], [490, -20], '#5b4a36', 2),
        line([-300, -160], [-300, -250], '#5b4a36', 4),
        repeat(4, (index) =>
          ellipse(
            -120 - index * 78,
            -310 - index * 22,
            44 + index * 20,
            20 + index * 8,
            '#6b4a33',
            `opacity="${0.3 - index * 0.06}"`,
          ),
        ),
        repeat(5, (index) => circle(-380 + index * 52, 22, 9, '#27505a', 'opacity="0.7"')),
      ],
      'transform="translate(640 640) scale(1.02)"',
    ),
    repeat(30, () =>
      rect(
        c.between(100, 1250),
        c.between(734, 900),
        c.between(60, 260),
        5,
        '#fff3d6',
        `rx="3" opacity="${c.between(0.08, 0.3).toFixed(2)}"`,
      ),
    ),
    bird(1330, 250, 34, '#7a4a2c'),
    bird(1420, 310, 26, '#7a4a2c'),
    bird(240, 210, 30, '#7a4a2c'),
    vignette(c, '#3a1d10', 0.4),
  ])
}
