import { Badge } from '#components/ui/badge.tsx'
import { type LibraryPicture, pictureName } from '#domain/pictures/library-rules.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'
import { PictureThumb } from './picture-thumb.tsx'

type Props = { pictures: readonly (LibraryPicture & { at: string; hasEnded: boolean })[]; t: DeskTranslator }

/** The pictures side by side, each a link to its own page. */
export function LibraryGrid({ pictures, t }: Props) {
  return (
    <ul
      aria-label={t('library.title')}
      className="grid grid-cols-2 gap-x-3 gap-y-5 sm:grid-cols-3 lg:grid-cols-4 xl:grid-cols-6"
    >
      {pictures.map((picture) => {
        const { view, words, at, hasEnded, distributable } = picture
        return (
          <li key={view.id} className="relative grid content-start gap-1.5">
            <PictureThumb picture={view} alt="" />
            <a
              href={`/admin/pictures/${view.id}`}
              className="line-clamp-2 font-medium text-sm leading-snug after:absolute after:inset-0 after:rounded-md hover:underline"
            >
              {pictureName(picture) || t('library.untitled')}
            </a>
            <p className="truncate text-soft text-xs">{[words.credit, at].filter(Boolean).join(' · ')}</p>
            <p className="flex flex-wrap gap-1 empty:hidden">
              {!words.credit && <Badge tone="warn">{t('library.shows.uncredited')}</Badge>}
              {hasEnded && <Badge tone="accent">{t('library.ended')}</Badge>}
              {!distributable && <Badge>{t('library.withheld')}</Badge>}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
