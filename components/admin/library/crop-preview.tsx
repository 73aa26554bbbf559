import type { CSSProperties } from 'react'
import { type CropBox, type CropRatio, RATIO_VALUE } from '#domain/pictures/crop-rules.ts'
import { type PictureView, pictureUrl } from '#domain/pictures/rules.ts'

type Props = { picture: PictureView; ratio: CropRatio; box: CropBox }

/** A part of a picture as readers will see it, drawn from the whole one: it moves as the part does. */
export function CropPreview({ picture, ratio, box }: Props) {
  const place: CSSProperties = {
    width: `${100 / box.width}%`,
    height: `${100 / box.height}%`,
    left: `${(-box.x / box.width) * 100}%`,
    top: `${(-box.y / box.height) * 100}%`,
  }
  return (
    <div
      className="relative w-full overflow-hidden rounded-md bg-sunken"
      style={{ aspectRatio: RATIO_VALUE[ratio], backgroundColor: picture.tint }}
    >
      <img
        src={pictureUrl(picture, 'original', 960)}
        alt=""
        draggable={false}
        className="absolute max-w-none"
        style={place}
      />
    </div>
  )
}
