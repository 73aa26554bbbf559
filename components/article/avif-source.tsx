import { type PictureRatio, type PictureView, pictureSrcSet } from '#domain/pictures/rules.ts'
import { mediaUrl } from '#lib/url.ts'

type Props = { picture: PictureView; ratio: PictureRatio; sizes: string | undefined }

/** The smaller files of a picture, for browsers that read AVIF; nothing while they are not made. */
export function AvifSource({ picture, ratio, sizes }: Props) {
  if (!picture.hasAvif) return null
  return <source type="image/avif" srcSet={mediaUrl(pictureSrcSet(picture, ratio, 'avif'))} sizes={sizes} />
}
