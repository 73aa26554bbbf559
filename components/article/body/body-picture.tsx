import type { BodyPicture as BodyPictureWords } from '#domain/body/pictures.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { derivativeSize, type PictureView, pictureSrcSet, pictureUrl } from '#domain/pictures/rules.ts'
import { translator } from '#lib/i18n.ts'
import { mediaUrl } from '#lib/url.ts'
import { AvifSource } from '../avif-source.tsx'

const SIZES = '(min-width: 50rem) 42rem, 100vw'

type Props = {
  attrs: BodyPictureWords
  /** Undefined when the picture is gone: then nothing is drawn. */
  picture: PictureView | undefined
  edition: Edition
  /** How wide it is drawn, for the browser's choice of file. */
  sizes?: string
}

/** A picture in the text, with its caption and credit. Its place is kept before it loads. */
export function BodyPicture({ attrs: { alt, caption, credit }, picture, edition, sizes = SIZES }: Props) {
  if (!picture) return null
  const t = translator(edition)
  const { width, height } = derivativeSize(picture, 'original', 960)
  return (
    <figure className={height > width ? 'body-figure body-figure-tall' : 'body-figure'}>
      <picture-zoom
        data-close={t('article.close')}
        data-previous={t('article.previousPicture')}
        data-next={t('article.nextPicture')}
      >
        <a
          href={mediaUrl(pictureUrl(picture, 'original', 1600))}
          aria-label={`${t('article.enlarge')}${alt ? `: ${alt}` : ''}`}
        >
          <picture>
            <AvifSource picture={picture} ratio="original" sizes={sizes} />
            <img
              src={mediaUrl(pictureUrl(picture, 'original', 960))}
              srcSet={mediaUrl(pictureSrcSet(picture, 'original'))}
              sizes={sizes}
              width={width}
              height={height}
              alt={alt}
              loading="lazy"
              decoding="async"
              style={{ backgroundColor: picture.tint }}
            />
          </picture>
        </a>
      </picture-zoom>
      {(caption || credit) && (
        <figcaption>
          {caption && <span className="caption">{caption}</span>}{' '}
          {credit && <span className="credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}
