import { canvas, circle, group, line, path, rect, repeat, W } from '../kit.ts'
import { bird, clouds, figure, glow, land, sky, vignette } from '../parts.ts'

export function craneBirds(): string {
  const c = canvas('crane-birds')
  const crane = (x: number, y: number, s: number, up: boolean) =>
    group(
      [
        path(
          up
            ? 'M-40 10 Q-58 -74 -156 -136 L-138 -118 L-150 -116 L-126 -100 Q-50 -70 26 2 Z'
            : 'M-40 10 Q-70 56 -150 92 L-128 90 L-132 98 L-104 92 Q-20 66 34 6 Z',
          '#2f4a45',
        ),
        path(
          up
            ? 'M-8 4 Q6 -90 116 -160 L106 -140 L116 -138 L98 -116 Q72 -50 46 0 Z'
            : 'M-4 8 Q36 70 92 122 L86 104 L94 104 L84 84 Q76 44 44 2 Z',
          '#3d5d55',
        ),
        path(
          'M-60 14 Q-20 -10 40 -4 Q100 -10 128 -20 L150 -18 L128 -10 Q90 6 40 14 Q-10 24 -60 14 Z',
          '#28413d',
        ),
        line([-56, 14], [-150, 26], '#28413d', 3.5),
        circle(130, -16, 4.5, '#b4483a'),
      ],
      `transform="translate(${x} ${y}) scale(${s})"`,
    )
  return c.finish([
    sky(c, [
      [0, '#6f98a0'],
      [0.35, '#c9cfae'],
      [0.55, '#f7d795'],
      [0.7, '#f3b878'],
    ]),
    glow(c, 830, 610, 700, '#fff0c0', 0.95),
    circle(830, 590, 104, '#fff8de'),
    clouds(c, 180, 560, '#fdeec6', 16),
    path(
      'M-20 700 Q200 520 460 540 Q640 560 830 690 Q1000 560 1220 500 Q1450 470 1640 600 L1640 1000 L-20 1000 Z',
      c.fade([
        [0, '#b8b583'],
        [1, '#7c9268'],
      ]),
    ),
    path(
      'M-20 780 Q240 640 520 690 Q700 730 850 800 Q1020 700 1260 650 Q1480 630 1640 720 L1640 1000 L-20 1000 Z',
      c.fade([
        [0, '#7d965f'],
        [1, '#4b6e48'],
      ]),
    ),
    rect(-20, 770, W + 40, 60, '#fff2cd', 'opacity="0.16"'),
    repeat(12, (index) => bird(840 + (index - 6) * 36, 470 + Math.abs(index - 6) * 15, 16, '#5d7568', 0.6)),
    repeat(9, (index) => bird(1130 + index * 44, 250 + index * 16, 20, '#5d7568', 0.6)),
    crane(520, 300, 1.25, true),
    crane(270, 400, 1.05, false),
    crane(330, 200, 0.9, true),
    crane(90, 290, 0.82, false),
    crane(130, 130, 0.66, true),
    crane(760, 190, 0.95, false),
    land(c, 900, 34, [
      [0, '#3f5f38'],
      [1, '#152d1d'],
    ]),
    figure(1290, 902, 120, '#12261b'),
    figure(1350, 906, 112, '#12261b'),
    line([1330, 836], [1376, 826], '#12261b', 10),
    repeat(130, () => {
      const x = c.between(0, W)
      const y = c.between(920, 1000)
      return line(
        [x, y],
        [x + c.between(-6, 6), y - c.between(14, 36)],
        c.pick(['#7d8a42', '#9c6f8a', '#5d7a3c']),
        3,
        'opacity="0.7"',
      )
    }),
    vignette(c, '#16301c', 0.42),
  ])
}
