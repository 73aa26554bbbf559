import type { PlacedPicture } from '#domain/articles/rules.ts'
import { type PictureRatio, pictureSrcSet, pictureUrl } from '#domain/pictures/rules.ts'

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
  return (
    <img
      className="card-picture"
      src={pictureUrl(picture.key, ratio, isWide ? 640 : 160)}
      srcSet={isWide ? pictureSrcSet(picture, ratio) : undefined}
      sizes={isWide ? sizes : undefined}
      width={isWide ? 640 : 160}
      height={isWide ? 360 : 160}
      alt=""
      loading={isEager ? 'eager' : 'lazy'}
      fetchPriority={isEager ? 'high' : undefined}
      decoding={isEager ? 'sync' : 'async'}
      style={{ backgroundColor: picture.tint }}
    />
  )
}
