/** A picture that can be drawn: its key names its files, its size keeps its place before they load. */
export type PictureView = { id: number; key: string; width: number; height: number; tint: string }

/** The shapes that derivatives are cut to; `original` keeps the picture's own proportions. */
export type PictureRatio = 'original' | '16x9' | '4x3' | '1x1'

export type PictureFormat = 'webp' | 'jpg'

/** What an uploader says of a picture; an article may say it in other words. */
export type PictureWords = { alt: string; caption: string; credit: string }

/** What the file itself says of the picture, its rights notice too. */
export type FileWords = PictureWords & { rights: string }

/** A picture that was just taken in, with what is known of it: the form begins with these words. */
export type SentPicture = PictureView & { words: PictureWords }

/** One file that is made of every picture. `width` is nominal: a small picture is never blown up. */
export type Derivative = { ratio: PictureRatio; width: number; format: PictureFormat }

/** 25 MB: what a newsroom camera makes, and not what fills a server. */
export const MAX_PICTURE_BYTES = 25 * 1024 * 1024
export const MAX_PICTURE_PIXELS = 50_000_000

/** Every file of a picture. WebP for readers' pages; JPEG 1200 wide in three shapes for crawlers and link previews. */
export const DERIVATIVES: readonly Derivative[] = [
  ...[480, 960, 1600].map((width) => ({ ratio: 'original', width, format: 'webp' }) as const),
  ...[320, 640, 1280].map((width) => ({ ratio: '16x9', width, format: 'webp' }) as const),
  { ratio: '1x1', width: 160, format: 'webp' },
  ...(['16x9', '4x3', '1x1'] as const).map((ratio) => ({ ratio, width: 1200, format: 'jpg' }) as const),
]

const RATIO_VALUE: Record<Exclude<PictureRatio, 'original'>, number> = {
  '16x9': 16 / 9,
  '4x3': 4 / 3,
  '1x1': 1,
}

/** A part of a picture, in shares of its width and height from the upper left corner: 0 to 1. */
export type CropBox = { x: number; y: number; width: number; height: number }

/** The largest box of a shape in the middle of a picture: what is shown where nobody chose a part of it. */
export function centreBox(
  picture: { width: number; height: number },
  ratio: Exclude<PictureRatio, 'original'>,
): CropBox {
  const share = (RATIO_VALUE[ratio] * picture.height) / picture.width
  const [width, height] = share <= 1 ? [share, 1] : [1, 1 / share]
  return { x: (1 - width) / 2, y: (1 - height) / 2, width, height }
}

/** A box in whole pixels of a picture of this size; never outside of it and never empty. */
export function boxPixels(
  { x, y, width, height }: CropBox,
  size: { width: number; height: number },
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

/** The file name of a derivative, as in `16x9-640.webp`. */
export function derivativeName({ ratio, width, format }: Derivative): string {
  return `${ratio}-${width}.${format}`
}

/** The address of a picture's file, without the host. It never changes and may be cached for ever. */
export function pictureUrl(
  key: string,
  ratio: PictureRatio,
  width: number,
  format: PictureFormat = 'webp',
): string {
  return `/media/${key}/${derivativeName({ ratio, width, format })}`
}

/** The real size in pixels of a derivative: the nominal width, or less when the picture has fewer pixels. */
export function derivativeSize(
  picture: { width: number; height: number },
  ratio: PictureRatio,
  nominalWidth: number,
): { width: number; height: number } {
  if (ratio === 'original') {
    const width = Math.min(nominalWidth, picture.width)
    return { width, height: Math.max(1, Math.round((width * picture.height) / picture.width)) }
  }
  const value = RATIO_VALUE[ratio]
  const width = Math.max(1, Math.min(nominalWidth, picture.width, Math.floor(picture.height * value)))
  return { width, height: Math.max(1, Math.round(width / value)) }
}

/** The `srcset` of a picture's WebP files in one shape, with their real widths, no width twice. */
export function pictureSrcSet(
  picture: Pick<PictureView, 'key' | 'width' | 'height'>,
  ratio: PictureRatio,
): string {
  const seen = new Set<number>()
  const parts: string[] = []
  for (const made of DERIVATIVES) {
    if (made.ratio !== ratio || made.format !== 'webp') continue
    const { width } = derivativeSize(picture, ratio, made.width)
    if (seen.has(width)) continue
    seen.add(width)
    parts.push(`${pictureUrl(picture.key, ratio, made.width)} ${width}w`)
  }
  return parts.join(', ')
}
