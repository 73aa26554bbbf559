import { canvas, circle, ellipse, group, H, line, path, rect, repeat, stroke, W } from '../kit.ts'
import { glow, vignette } from '../parts.ts'

const RUST = '#c9542f'
const CREAM = '#f8ead0'

export function swim(): string {
  const c = canvas('swim')
  return c.finish([
    rect(
      0,
      0,
      W,
      H,
      c.fade(
        [
          [0, '#8fc0b8'],
          [0.4, '#3d8a8f'],
          [1, '#12444f'],
        ],
        [0, 0, 1, 1],
      ),
    ),
    glow(c, 260, 80, 760, '#fff4da', 0.6),
    repeat(170, () => {
      const x = c.between(-60, W)
      const y = c.between(0, H)
      const w = c.between(40, 170)
      return stroke(
        `M${x} ${y} q ${w / 4} -9 ${w / 2} 0 t ${w / 2} 0`,
        c.pick(['#ffffff', '#0d3a45', '#d9f0e6']),
        c.between(1.5, 4),
        `opacity="${c.between(0.08, 0.3).toFixed(2)}" stroke-linecap="round"`,
      )
    }),
    repeat(54, (index) => {
      const spread = index / 54
      const x = 250 + spread * 1120 + c.between(-130, 130)
      const y = 830 - spread * 560 + c.between(-190, 190)
      const cap = c.pick([RUST, '#f0b55c', CREAM, '#e0793f', '#f8ead0'])
      const s = c.between(0.85, 1.15)
      return group(
        [
          path('M-8 0 L-150 -34 Q-120 0 -150 34 Z', '#ffffff', 'opacity="0.22"'),
          path('M-6 0 L-96 -15 Q-84 0 -96 15 Z', '#ffffff', 'opacity="0.45"'),
          ellipse(-36, 0, 34, 11, '#123a42', 'opacity="0.75"'),
          stroke(
            c.random() < 0.5 ? 'M-12 -6 Q6 -34 30 -24' : 'M-12 6 Q6 34 30 24',
            '#e8b48c',
            8,
            'stroke-linecap="round"',
          ),
          circle(0, 0, 14, cap),
          circle(-3, -4, 5, '#ffffff', 'opacity="0.4"'),
        ],
        `transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${(-27 + c.between(-9, 9)).toFixed(0)}) scale(${s.toFixed(2)})"`,
      )
    }),
    group(
      [
        ellipse(16, 26, 74, 26, '#07303a', 'opacity="0.45"'),
        circle(
          0,
          0,
          62,
          c.radial([
            [0, '#ffd680'],
            [0.7, '#f0a53c'],
            [1, '#b86a1f'],
          ]),
        ),
        circle(0, 0, 22, CREAM),
        stroke('M-44 -20 A 50 50 0 0 1 -8 -48', '#fff6dc', 8, 'stroke-linecap="round"'),
      ],
      'transform="translate(1390 220)"',
    ),
    group(
      [
        path('M-150 0 Q-60 -62 150 0 Q-60 62 -150 0 Z', CREAM),
        path('M-118 0 Q-50 -40 108 0 Q-50 40 -118 0 Z', '#b57a4a'),
        rect(-30, -36, 18, 72, CREAM),
        circle(-60, 0, 16, '#2a1a22'),
        line([-50, -10], [10, -84], '#8a5a36', 6),
        line([-50, 10], [10, 84], '#8a5a36', 6),
      ],
      'transform="translate(330 300) rotate(-30)"',
    ),
    vignette(c, '#06232b', 0.5),
  ])
}
