import { LibraryFilters } from '#components/admin/library/library-filters.tsx'
import { LibraryGrid } from '#components/admin/library/library-grid.tsx'
import { libraryHref } from '#components/admin/library/library-href.ts'
import { LibraryUpload } from '#components/admin/library/library-upload.client.tsx'
import { KeysetPager } from '#components/admin/list/keyset-pager.tsx'
import { WhenReady } from '#components/admin/when-ready.client.tsx'
import { listPeopleForDesk } from '#domain/articles/editor-queries.ts'
import { listLibrary } from '#domain/pictures/editor-queries.ts'
import { requireEditor } from '../../../current-editor.ts'
import { formatDeskTime } from '../../../desk-times.ts'
import { DeskTitle } from '../../../desk-title.tsx'
import { deskWords } from '../../../desk-words.ts'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Every picture of the newsroom. */
export default async function LibraryPage({ searchParams }: Props) {
  const [editor, { language, t }, asked] = await Promise.all([requireEditor(), deskWords(), searchParams])
  const [{ filter, pictures, newer, older }, people] = await Promise.all([
    listLibrary(editor, asked),
    listPeopleForDesk(editor),
  ])
  const now = Date.now()
  const at = { ...filter, after: '', before: '' }
  return (
    <main className="mx-auto w-full max-w-7xl px-4 pt-6 pb-16">
      <DeskTitle>{t('library.title')}</DeskTitle>
      <h1 className="mb-4 font-semibold text-xl tracking-tight">{t('library.title')}</h1>
      <WhenReady>
        <LibraryUpload />
      </WhenReady>
      <LibraryFilters filter={filter} people={people} t={t} />
      {pictures.length > 0 ? (
        <LibraryGrid
          pictures={pictures.map((picture) => ({
            ...picture,
            at: formatDeskTime(picture.createdAt, language),
            hasEnded: picture.rightsUntil !== null && Date.parse(picture.rightsUntil) <= now,
          }))}
          t={t}
        />
      ) : (
        <p className="border-line border-y py-16 text-center text-soft">{t('library.none')}</p>
      )}
      <KeysetPager
        newer={newer === null ? null : libraryHref({ ...at, before: newer })}
        older={older === null ? null : libraryHref({ ...at, after: older })}
        t={t}
      />
    </main>
  )
}
