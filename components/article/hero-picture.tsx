import type { PlacedPicture } from '#domain/articles/rules.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { derivativeSize, pictureSrcSet, pictureUrl } from '#domain/pictures/rules.ts'
import { translator } from '#lib/i18n.ts'
import { mediaUrl } from '#lib/url.ts'
import { AvifSource } from './avif-source.tsx'

const SIZES = '(min-width: 48rem) 42rem, 100vw'

/** The article's picture at full measure with caption and credit. Its link leads to the file, or opens it large. */
export function HeroPicture({ hero, edition }: { hero: PlacedPicture; edition: Edition }) {
  const t = translator(edition)
  const { picture } = hero
  // A very tall or very wide picture would push the text away: it is shown cut, and whole when enlarged.
  const shape = picture.width / picture.height
  const ratio = shape >= 1.2 && shape <= 2.2 ? 'original' : '16x9'
  const size = derivativeSize(picture, ratio, ratio === 'original' ? 960 : 1280)
  return (
    <figure className="hero">
      <picture-zoom
        data-close={t('article.close')}
        data-previous={t('article.previousPicture')}
        data-next={t('article.nextPicture')}
      >
        <a
          className="hero-link"
          href={mediaUrl(pictureUrl(picture, 'original', 1600))}
          aria-label={`${t('article.enlarge')}${hero.alt ? `: ${hero.alt}` : ''}`}
        >
          <picture>
            <AvifSource picture={picture} ratio={ratio} sizes={SIZES} />
            <img
              src={mediaUrl(pictureUrl(picture, ratio, ratio === 'original' ? 960 : 1280))}
              srcSet={mediaUrl(pictureSrcSet(picture, ratio))}
              sizes={SIZES}
              width={size.width}
              height={size.height}
              alt={hero.alt}
              loading="eager"
              fetchPriority="high"
              style={{ backgroundColor: picture.tint }}
            />
          </picture>
        </a>
      </picture-zoom>
      <PictureCaption caption={hero.caption} credit={hero.credit} />
    </figure>
  )
}

/** What a picture shows and who made it. */
function PictureCaption({ caption, credit }: { caption: string; credit: string }) {
  if (!caption && !credit) return null
  return (
    <figcaption>
      {caption && <span className="caption">{caption}</span>}{' '}
      {credit && <span className="credit">{credit}</span>}
    </figcaption>
  )
}
