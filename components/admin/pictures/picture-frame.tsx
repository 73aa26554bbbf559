import { type DeskPicture, derivativeSize, pictureSrcSet, pictureUrl } from '#domain/pictures/rules.ts'
import { RightsEnded } from './rights-ended.client.tsx'

/** A picture as the desk shows it; a grey field when it is gone from the store. */
export function PictureFrame({
  picture,
  alt,
  sizes,
}: {
  picture: DeskPicture | undefined
  alt: string
  sizes: string
}) {
  if (!picture) return <div className="aspect-video w-full rounded bg-sunken" />
  const size = derivativeSize(picture, 'original', 960)
  return (
    <>
      <img
        src={pictureUrl(picture, 'original', 960)}
        srcSet={pictureSrcSet(picture, 'original')}
        sizes={sizes}
        width={size.width}
        height={size.height}
        alt={alt}
        style={{ backgroundColor: picture.tint }}
        className="h-auto max-h-[32rem] w-full rounded object-contain"
      />
      {picture.rightsEnded && <RightsEnded pictureId={picture.id} />}
    </>
  )
}
