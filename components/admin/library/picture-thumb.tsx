import { type PictureView, pictureUrl } from '#domain/pictures/rules.ts'

/** A whole picture in a field of one size, so that a grid of them stands in rows. */
export function PictureThumb({ picture, alt }: { picture: PictureView; alt: string }) {
  return (
    <img
      src={pictureUrl(picture, 'original', 480)}
      alt={alt}
      width={480}
      height={360}
      loading="lazy"
      decoding="async"
      style={{ backgroundColor: picture.tint }}
      className="aspect-4/3 w-full rounded-md bg-sunken object-contain"
    />
  )
}
