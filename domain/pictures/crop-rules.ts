/** The shapes that a part of a picture is cut to. */
export const CROP_RATIOS = ['16x9', '4x3', '1x1'] as const
export type CropRatio = (typeof CROP_RATIOS)[number]

/** Width by height of each shape. */
export const RATIO_VALUE: Record<CropRatio, number> = { '16x9': 16 / 9, '4x3': 4 / 3, '1x1': 1 }

export type Size = { width: number; height: number }
/** A point of a picture, in shares of its width and height from the upper left corner. */
export type Point = { x: number; y: number }
/** A part of a picture, in shares of its width and height from the upper left corner: 0 to 1. */
export type CropBox = Point & Size
/** Parts of a picture by shape. */
export type Crops = Partial<Record<CropRatio, CropBox>>

export const MIDDLE: Point = { x: 0.5, y: 0.5 }
/** A smaller part of a picture has too few pixels to be shown. */
export const LEAST_SHARE = 0.1

// Four decimals are finer than a pixel of the largest picture that we take, and fit into a file's name.
const PARTS = 10_000
const rounded = (share: number) => Math.round(share * PARTS) / PARTS
const within = (value: number, most: number) => Math.min(Math.max(value, 0), Math.max(0, most))

/** The largest box of a shape that has `focus` as near to its middle as the picture's edges allow. */
export function focusBox(size: Size, ratio: CropRatio, focus: Point): CropBox {
  const share = (RATIO_VALUE[ratio] * size.height) / size.width
  const [width, height] = share <= 1 ? [share, 1] : [1, 1 / share]
  return place({ width, height }, focus)
}

/** The largest box of a shape in the middle of a picture: what is shown where nobody chose a part of it. */
export function centreBox(size: Size, ratio: CropRatio): CropBox {
  return focusBox(size, ratio, MIDDLE)
}

/** A box that somebody chose, made to lie inside the picture, to be large enough and to have the shape. */
export function fitBox(size: Size, ratio: CropRatio, { x, y, width, height }: CropBox): CropBox {
  const largest = centreBox(size, ratio)
  const scale = Math.min(1, Math.max(width / largest.width, LEAST_SHARE))
  const middle = { x: x + width / 2, y: y + height / 2 }
  return place({ width: largest.width * scale, height: largest.height * scale }, middle)
}

/** The part of each shape that is not simply the middle: what somebody chose for it, or what the point keeps in view. */
export function cutsOf(size: Size, focus: Point, crops: Crops): Crops {
  const cuts: Crops = {}
  for (const ratio of CROP_RATIOS) {
    const chosen = crops[ratio]
    const box = chosen ? fitBox(size, ratio, chosen) : focusBox(size, ratio, focus)
    if (cutName(box) !== cutName(centreBox(size, ratio))) cuts[ratio] = box
  }
  return cuts
}

/** A box as a part of a file's name: another part of the picture is another name. */
export function cutName({ x, y, width, height }: CropBox): string {
  return [x, y, width, height]
    .map((share) =>
      Math.round(share * PARTS)
        .toString(36)
        .padStart(3, '0'),
    )
    .join('')
}

/** A box in whole pixels of a picture of this size; never outside of it and never empty. */
export function boxPixels(
  { x, y, width, height }: CropBox,
  size: Size,
): { left: number; top: number; width: number; height: number } {
  const left = Math.min(Math.round(x * size.width), size.width - 1)
  const top = Math.min(Math.round(y * size.height), size.height - 1)
  return {
    left,
    top,
    width: Math.max(1, Math.min(Math.round(width * size.width), size.width - left)),
    height: Math.max(1, Math.min(Math.round(height * size.height), size.height - top)),
  }
}

/**
 * Where a 16:9 file that is shown 4:3 is held, as a CSS position, so that it shows what the 4:3 part does; undefined for the
 * middle.
 */
export function narrowedPosition(size: Size, cuts: Crops): string | undefined {
  if (!cuts['16x9'] && !cuts['4x3']) return undefined
  const wide = cuts['16x9'] ?? centreBox(size, '16x9')
  const narrow = cuts['4x3'] ?? centreBox(size, '4x3')
  const visible = (wide.width * RATIO_VALUE['4x3']) / RATIO_VALUE['16x9']
  const left = narrow.x + narrow.width / 2 - visible / 2 - wide.x
  const share = within(left / (wide.width - visible), 1)
  return `${Math.round(share * 100)}% 50%`
}

function place({ width, height }: Size, middle: Point): CropBox {
  return {
    x: rounded(within(middle.x - width / 2, 1 - width)),
    y: rounded(within(middle.y - height / 2, 1 - height)),
    width: rounded(width),
    height: rounded(height),
  }
}
