import {
  type Canvas,
  circle,
  ellipse,
  group,
  H,
  line,
  type Point,
  path,
  poly,
  rect,
  repeat,
  type Stop,
  W,
} from './kit.ts'

/** A sky over the whole sheet. */
export const sky = (c: Canvas, stops: Stop[]): string => rect(0, 0, W, H, c.fade(stops))

/** Light without an edge. */
export const glow = (c: Canvas, x: number, y: number, r: number, color: string, strength = 0.8): string =>
  circle(
    x,
    y,
    r,
    c.radial([
      [0, color, strength],
      [0.35, color, strength * 0.45],
      [1, color, 0],
    ]),
  )

/** A line of land: a smooth outline of three waves, filled to the bottom. */
export function land(c: Canvas, y: number, swell: number, stops: Stop[], bottom = H): string {
  const phases = [c.random() * 7, c.random() * 7, c.random() * 7] as const
  const points: Point[] = []
  for (let x = -20; x <= W + 20; x += 20) {
    const wave =
      Math.sin(x / 310 + phases[0]) * 0.55 +
      Math.sin(x / 143 + phases[1]) * 0.3 +
      Math.sin(x / 61 + phases[2]) * 0.12
    points.push([x, y + wave * swell])
  }
  return poly([...points, [W + 20, bottom], [-20, bottom]], c.fade(stops))
}

/** Long thin clouds. */
export function clouds(c: Canvas, top: number, bottom: number, color: string, count: number): string {
  return repeat(count, () => {
    const x = c.between(-200, W - 100)
    const y = c.between(top, bottom)
    const width = c.between(220, 640)
    const height = c.between(6, 22)
    return rect(
      x,
      y,
      width,
      height,
      color,
      `rx="${height / 2}" opacity="${c.between(0.08, 0.28).toFixed(2)}"`,
    )
  })
}

/** Water from `y` down, with the light of something at `lightX` lying on it. */
export function water(
  c: Canvas,
  y: number,
  stops: Stop[],
  light: { x: number; color: string; spread: number },
): string {
  const strokes = repeat(90, (index) => {
    const depth = (index / 90) ** 1.5
    const at = y + 4 + depth * (H - y)
    const width = c.between(0.15, 1) * (30 + depth * light.spread)
    const x = light.x + c.between(-1, 1) * (14 + depth * light.spread * 0.7) - width / 2
    return rect(
      x,
      at,
      width,
      1.5 + depth * 7,
      light.color,
      `rx="3" opacity="${(0.75 - depth * 0.5).toFixed(2)}"`,
    )
  })
  const ripples = repeat(70, () => {
    const depth = c.random()
    const width = c.between(40, 120 + depth * 260)
    return rect(
      c.between(-80, W),
      y + depth * (H - y),
      width,
      1 + depth * 4,
      '#ffffff',
      'rx="2" opacity="0.05"',
    )
  })
  return rect(0, y, W, H - y, c.fade(stops)) + ripples + strokes
}

export type Town = {
  from: number
  to: number
  base: (x: number) => number
  low: number
  high: number
  lit: number
}

/** A row of narrow gabled houses from left to right. */
export function houses(
  c: Canvas,
  town: Town,
  walls: readonly [string, ...string[]],
  roof: string,
  lamp: string,
): string {
  const out: string[] = []
  for (let x = town.from; x < town.to; ) {
    const width = c.between(46, 92)
    const height = c.between(town.low, town.high)
    out.push(house(c, x, town.base(x + width / 2), width, height, c.pick(walls), roof, lamp, town.lit))
    x += width - 2
  }
  return out.join('')
}

function house(
  c: Canvas,
  x: number,
  base: number,
  width: number,
  height: number,
  wall: string,
  roof: string,
  lamp: string,
  lit: number,
): string {
  const top = base - height
  const gable = width * c.between(0.5, 0.85)
  const shade = c.fade(
    [
      [0, '#000000', 0],
      [1, '#000000', 0.28],
    ],
    [0, 0, 1, 0],
  )
  const windows = repeat(Math.max(1, Math.floor((height - 20) / 42)), (row) =>
    repeat(width > 66 ? 3 : 2, (column) => {
      const count = width > 66 ? 3 : 2
      const w = (width * 0.62) / count / 1.35
      const wx = x + width * 0.17 + (column * width * 0.7) / count
      const on = c.random() < lit
      return rect(wx, top + 18 + row * 42, w, 22, on ? lamp : '#000000', `opacity="${on ? 0.95 : 0.24}"`)
    }),
  )
  return (
    rect(x, top, width, height + 160, wall) +
    poly(
      [
        [x - 3, top + 1],
        [x + width / 2, top - gable],
        [x + width + 3, top + 1],
      ],
      roof,
    ) +
    rect(x + width * 0.68, top - gable * 0.72, width * 0.13, gable * 0.6, roof) +
    rect(x, top, width, height + 160, shade) +
    windows
  )
}

/** A tram seen from the side, its wheels at y = 0, 330 long, heading right. */
export function tram(c: Canvas, body: string, trim: string, lamp: string): string {
  const glass = c.fade([
    [0, '#fff6d8'],
    [1, lamp],
  ])
  return group([
    rect(-165, -104, 330, 92, body, 'rx="20"'),
    rect(-165, -44, 330, 12, trim),
    rect(-165, -22, 330, 10, '#000000', 'opacity="0.25"'),
    repeat(6, (index) => rect(-146 + index * 46, -92, 36, 40, glass, 'rx="5"')),
    rect(132, -92, 26, 44, glass, 'rx="8"'),
    repeat(6, (index) =>
      index % 2
        ? circle(-128 + index * 46, -61, 7, '#2a2430', 'opacity="0.55"') +
          rect(-137 + index * 46, -57, 18, 6, '#2a2430', 'opacity="0.55"')
        : '',
    ),
    rect(-2, -104, 4, 92, '#000000', 'opacity="0.25"'),
    repeat(4, (index) => circle([-118, -78, 78, 118][index] ?? 0, -8, 11, '#16161d')),
    line([-30, -104], [-10, -150], '#16161d', 4),
    line([-10, -150], [20, -150], '#16161d', 5),
    rect(-120, -112, 110, 9, '#000000', 'opacity="0.35" rx="4"'),
    circle(160, -28, 6, '#fff3c4'),
  ])
}

/** A small standing figure in a coat, its feet at (x, y). */
export function figure(x: number, y: number, height: number, color: string): string {
  const at = (dx: number, dy: number) => `${(x + dx * height).toFixed(1)} ${(y - dy * height).toFixed(1)}`
  return (
    ellipse(x, y - height * 0.92, height * 0.068, height * 0.08, color) +
    path(
      `M${at(-0.03, 0.86)} Q${at(-0.14, 0.84)} ${at(-0.14, 0.7)} L${at(-0.17, 0.3)} L${at(-0.1, 0.3)} L${at(-0.09, 0)} L${at(-0.02, 0)} L${at(0, 0.3)} L${at(0.03, 0)} L${at(0.1, 0)} L${at(0.1, 0.3)} L${at(0.17, 0.3)} L${at(0.14, 0.7)} Q${at(0.14, 0.84)} ${at(0.03, 0.86)} Z`,
      color,
    )
  )
}

/** A footballer at full stretch, feet near (x, y); `flip` turns the run to the left, `keeper` spreads the arms. */
export function player(
  x: number,
  y: number,
  height: number,
  kit: { shirt: string; shorts: string; skin: string; flip?: boolean; keeper?: boolean },
): string {
  const limb = (d: string, color: string, width: number) =>
    path(
      d,
      'none',
      `stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`,
    )
  const legs = kit.keeper
    ? limb('M-6 -46 L-17 -24 L-16 0', kit.skin, 9) + limb('M6 -46 L17 -24 L16 0', kit.skin, 9)
    : limb('M-4 -46 L-18 -30 L-34 -34', kit.skin, 9) + limb('M5 -46 L18 -26 L10 0', kit.skin, 9)
  const socks = kit.keeper
    ? limb('M-16.5 -16 L-16 0 L-20 1', kit.shirt, 9) + limb('M16.5 -16 L16 0 L20 1', kit.shirt, 9)
    : limb('M-25 -32 L-36 -35 L-38 -30', kit.shirt, 8.5) + limb('M15 -16 L10 0 L15 1', kit.shirt, 8.5)
  const arms = kit.keeper
    ? limb('M-11 -78 L-32 -66 L-46 -78', kit.shirt, 9) +
      limb('M11 -78 L32 -66 L46 -78', kit.shirt, 9) +
      circle(-47, -80, 7, '#f0b55c') +
      circle(47, -80, 7, '#f0b55c')
    : limb('M-10 -78 L-24 -66 L-14 -54', kit.shirt, 8) + limb('M10 -78 L24 -70 L32 -82', kit.shirt, 8)
  return group(
    [
      arms,
      legs,
      socks,
      path('M-14 -82 Q0 -88 14 -82 L12 -50 L-12 -50 Z', kit.shirt),
      path('M-13 -54 L13 -54 L17 -36 L3 -35 L0 -42 L-3 -35 L-17 -36 Z', kit.shorts),
      circle(1, -94, 8.5, kit.skin),
      path('M-8 -94 A 9 9 0 0 1 10 -95 Q2 -100 -8 -94 Z', '#2a1a1c'),
    ],
    `transform="translate(${x} ${y}) scale(${((kit.flip ? -1 : 1) * height) / 104} ${height / 104}) rotate(${kit.keeper ? 0 : 5})"`,
  )
}

/** A bird with its wings up, drawn as two curves. */
export function bird(x: number, y: number, size: number, color: string, lift = 0.45): string {
  return path(
    `M${x - size} ${y - size * lift} Q${x - size * 0.4} ${y - size * lift * 0.9} ${x} ${y} Q${x + size * 0.4} ${y - size * lift * 0.9} ${x + size} ${y - size * lift} Q${x + size * 0.35} ${y - size * lift * 0.45} ${x} ${y + size * 0.16} Q${x - size * 0.35} ${y - size * lift * 0.45} ${x - size} ${y - size * lift} Z`,
    color,
  )
}

/** A darkening towards the edges, the last thing on a sheet. */
export const vignette = (c: Canvas, color = '#000000', strength = 0.35): string =>
  ellipse(
    W / 2,
    H / 2,
    W * 0.82,
    H * 0.95,
    c.radial([
      [0, color, 0],
      [0.62, color, 0],
      [1, color, strength],
    ]),
  )
