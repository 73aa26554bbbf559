import type { Block } from '#domain/body/schema.ts'
import type { Edition } from '#domain/editions/rules.ts'
import type { PictureView } from '#domain/pictures/rules.ts'
import { BodyPicture } from './body-picture.tsx'

type Props = {
  attrs: Extract<Block, { type: 'gallery' }>['attrs']
  pictures: Record<number, PictureView>
  edition: Edition
}

const SIZES = '(min-width: 50rem) 21rem, 50vw'

/** Pictures side by side; each opens large, where the reader turns from one to the next. */
export function BodyGallery({ attrs, pictures, edition }: Props) {
  const present = attrs.pictures.filter(({ pictureId }) => pictures[pictureId])
  if (present.length === 0) return null
  return (
    <figure className="body-gallery">
      <div>
        {present.map((one, index) => (
          <BodyPicture
            // biome-ignore lint/suspicious/noArrayIndexKey: a body never changes in place
            key={index}
            attrs={one}
            picture={pictures[one.pictureId]}
            edition={edition}
            sizes={SIZES}
          />
        ))}
      </div>
      {attrs.caption && <figcaption>{attrs.caption}</figcaption>}
    </figure>
  )
}
