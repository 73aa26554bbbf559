import { canvas, ellipse, group, H, line, path, poly, rect, repeat, stroke, W } from '../kit.ts'
import { glow, vignette } from '../parts.ts'

const INK = '#1b0b18'

export function rehearsal(): string {
  const c = canvas('rehearsal')
  const stand = (x: number, y: number, s: number) =>
    group(
      [
        line([0, 0], [0, -150], INK, 6),
        line([0, 0], [-40, 30], INK, 6),
        line([0, 0], [40, 30], INK, 6),
        poly(
          [
            [-62, -218],
            [62, -218],
            [54, -140],
            [-54, -140],
          ],
          '#2b1224',
        ),
        poly(
          [
            [-52, -212],
            [-3, -214],
            [-3, -148],
            [-48, -146],
          ],
          '#fbeccb',
        ),
        poly(
          [
            [3, -214],
            [52, -212],
            [48, -146],
            [3, -148],
          ],
          '#f0dcb0',
        ),
      ],
      `transform="translate(${x} ${y}) scale(${s})"`,
    )
  const chair = (x: number, y: number, s: number) =>
    group(
      [
        rect(-44, -160, 88, 84, '#7d2c42', 'rx="12"'),
        rect(-52, -72, 104, 22, '#96374c', 'rx="8"'),
        line([-44, -56], [-54, 30], INK, 8),
        line([44, -56], [54, 30], INK, 8),
        line([-26, -52], [-26, 10], INK, 6),
        line([26, -52], [26, 10], INK, 6),
      ],
      `transform="translate(${x} ${y}) scale(${s})"`,
    )
  const body = (scale: number) =>
    path(
      'M0 -250 C 92 -256 104 -160 62 -122 C 40 -100 60 -74 86 -52 C 138 0 116 110 0 112 C -116 110 -138 0 -86 -52 C -60 -74 -40 -100 -62 -122 C -104 -160 -92 -256 0 -250 Z',
      c.fade(
        [
          [0, '#d98b47'],
          [0.5, '#b4602f'],
          [1, '#5f2a1f'],
        ],
        [0, 0, 1, 1],
      ),
      `transform="scale(${scale})"`,
    )
  return c.finish([
    rect(
      0,
      0,
      W,
      H,
      c.fade([
        [0, '#1d0a19'],
        [0.62, '#541f3b'],
        [0.63, '#7b3b3f'],
        [1, '#2c1019'],
      ]),
    ),
    repeat(9, (index) =>
      rect(
        index * 190 - 20,
        0,
        120,
        625,
        c.fade([
          [0, '#6d2743', 0.1],
          [1, '#8f3a52', 0.55],
        ]),
      ),
    ),
    poly(
      [
        [1010, -20],
        [1180, -20],
        [1560, 940],
        [470, 940],
      ],
      c.fade([
        [0, '#ffe6b4', 0.5],
        [1, '#ffdf9f', 0.12],
      ]),
    ),
    ellipse(1010, 800, 640, 150, '#ffd991', 'opacity="0.3"'),
    repeat(12, (index) =>
      line([-200 + index * 180, H], [420 + index * 70, 628], '#2c1019', 2, 'opacity="0.5"'),
    ),
    chair(240, 720, 0.72),
    chair(430, 690, 0.66),
    chair(610, 676, 0.62),
    stand(330, 740, 0.7),
    stand(520, 712, 0.64),
    chair(1380, 700, 0.7),
    stand(1290, 730, 0.7),
    chair(740, 850, 1.05),
    stand(560, 884, 1.05),
    ellipse(1080, 868, 190, 26, '#12060f', 'opacity="0.55"'),
    group(
      [
        body(1.5),
        rect(
          -15,
          -620,
          30,
          400,
          c.fade(
            [
              [0, '#2b1224'],
              [0.5, '#4d2436'],
              [1, '#1b0b18'],
            ],
            [0, 0, 1, 0],
          ),
        ),
        path('M-17 -620 Q-40 -676 0 -700 Q34 -690 18 -620 Z', '#5f2a1f'),
        repeat(4, (index) =>
          line([-9 + index * 6, -610], [-18 + index * 12, 60], '#f6e2bd', 1.8, 'opacity="0.85"'),
        ),
        rect(-40, 56, 80, 12, '#2b1224'),
        stroke('M-64 -60 q -22 50 4 96 M64 -60 q 22 50 -4 96', INK, 8, 'stroke-linecap="round"'),
        line([0, 168], [0, 224], '#d8b98a', 7),
        stroke('M-120 -330 Q-150 -200 -96 -172', '#ffe9bd', 7, 'opacity="0.55" stroke-linecap="round"'),
      ],
      'transform="translate(1080 640) rotate(9)"',
    ),
    line([1310, 420], [1230, 850], '#c99a5c', 7),
    line([1322, 424], [1244, 850], '#f6e2bd', 2.5),
    glow(c, 1090, 60, 420, '#fff0cc', 0.6),
    vignette(c, '#080207', 0.6),
  ])
}
