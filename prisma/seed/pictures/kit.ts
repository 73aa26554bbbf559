/** The size of every scene in the units of its drawing. */
export const W = 1600
export const H = 1000

export type Point = [x: number, y: number]
export type Stop = [offset: number, color: string, opacity?: number]

/** A repeatable random source: the same seed gives the same picture on every machine. */
export function rng(seed: string): () => number {
  let state = 2166136261
  for (const char of seed) state = Math.imul(state ^ char.charCodeAt(0), 16777619)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const n = (value: number): string => String(Math.round(value * 10) / 10)

export const rect = (x: number, y: number, w: number, h: number, fill: string, extra = ''): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}" ${extra}/>`
export const circle = (x: number, y: number, r: number, fill: string, extra = ''): string =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}" ${extra}/>`
export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, extra = ''): string =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}" ${extra}/>`
export const poly = (points: Point[], fill: string, extra = ''): string =>
  `<polygon points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')}" fill="${fill}" ${extra}/>`
export const path = (d: string, fill: string, extra = ''): string =>
  `<path d="${d}" fill="${fill}" ${extra}/>`
export const stroke = (d: string, color: string, width: number, extra = ''): string =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${n(width)}" ${extra}/>`
export const line = (a: Point, b: Point, color: string, width: number, extra = ''): string =>
  `<line x1="${n(a[0])}" y1="${n(a[1])}" x2="${n(b[0])}" y2="${n(b[1])}" stroke="${color}" stroke-width="${n(width)}" ${extra}/>`
export const group = (content: string[], attrs = ''): string => `<g ${attrs}>${content.join('')}</g>`

/** Calls `draw` for 0 … count−1. */
export const repeat = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('')

/** A sheet to draw on: it keeps the gradients and clip paths that its shapes refer to. */
export type Canvas = {
  random: () => number
  /** A number between two bounds. */
  between: (low: number, high: number) => number
  pick: <T>(values: readonly [T, ...T[]]) => T
  /** A gradient of a shape, downwards unless told (`[x1, y1, x2, y2]` of its box). */
  fade: (stops: Stop[], to?: [number, number, number, number]) => string
  radial: (stops: Stop[]) => string
  clip: (shape: string) => string
  finish: (parts: string[], width?: number, height?: number) => string
}

export function canvas(seed: string): Canvas {
  const random = rng(seed)
  const defs: string[] = []
  const stopsOf = (stops: Stop[]) =>
    stops
      .map(
        ([at, color, opacity = 1]) =>
          `<stop offset="${at}" stop-color="${color}" stop-opacity="${opacity}"/>`,
      )
      .join('')
  const define = (make: (id: string) => string): string => {
    const id = `d${defs.length}`
    defs.push(make(id))
    return `url(#${id})`
  }
  return {
    random,
    between: (low, high) => low + random() * (high - low),
    pick: (values) => values[Math.floor(random() * values.length)] ?? values[0],
    fade: (stops, [x1, y1, x2, y2] = [0, 0, 0, 1]) =>
      define(
        (id) =>
          `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stopsOf(stops)}</linearGradient>`,
      ),
    radial: (stops) => define((id) => `<radialGradient id="${id}">${stopsOf(stops)}</radialGradient>`),
    clip: (shape) => define((id) => `<clipPath id="${id}">${shape}</clipPath>`),
    finish: (parts, width = W, height = H) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${defs.join('')}</defs>${parts.join('')}</svg>`,
  }
}
