import { AvifSource } from '#components/article/avif-source.tsx'
import type { PlacedPicture } from '#domain/articles/rules.ts'
import { narrowedPosition } from '#domain/pictures/crop-rules.ts'
import { type PictureRatio, pictureSrcSet, pictureUrl } from '#domain/pictures/rules.ts'
import { mediaUrl } from '#lib/url.ts'

type Props = {
  placed: PlacedPicture
  sizes: string
  isEager?: boolean
  ratio?: Extract<PictureRatio, '16x9' | '1x1'>
}

/** A picture beside a headline. The headline's link says where it leads, so the picture says nothing twice. */
export function CardPicture({ placed, sizes, isEager = false, ratio = '16x9' }: Props) {
  const { picture } = placed
  const isWide = ratio === '16x9'
  // On narrow screens a card shows 4:3 of the wide file: the part that an editor wanted to be seen.
  const objectPosition = isWide ? narrowedPosition(picture, picture.cuts) : undefined
  const image = (
    <img
      className="card-picture"
      src={mediaUrl(pictureUrl(picture, ratio, isWide ? 640 : 160))}
      srcSet={isWide ? mediaUrl(pictureSrcSet(picture, ratio)) : undefined}
      sizes={isWide ? sizes : undefined}
      width={isWide ? 640 : 160}
      height={isWide ? 360 : 160}
      alt=""
      loading={isEager ? 'eager' : 'lazy'}
      fetchPriority={isEager ? 'high' : undefined}
      decoding={isEager ? 'sync' : 'async'}
      style={{ backgroundColor: picture.tint, objectPosition }}
    />
  )
  if (!isWide) return image
  return (
    <picture>
      <AvifSource picture={picture} ratio={ratio} sizes={sizes} />
      {image}
    </picture>
  )
}
