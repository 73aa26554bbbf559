import { notFound } from 'next/navigation'
import { CropEditor } from '#components/admin/library/crop-editor.client.tsx'
import { DeletePicture } from '#components/admin/library/delete-picture.client.tsx'
import { PictureFacts } from '#components/admin/library/picture-facts.client.tsx'
import { ReplacePicture } from '#components/admin/library/replace-picture.client.tsx'
import { WhereUsed } from '#components/admin/library/where-used.tsx'
import { WhenReady } from '#components/admin/when-ready.client.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { getPictureForDesk } from '#domain/pictures/editor-queries.ts'
import { pictureName } from '#domain/pictures/library-rules.ts'
import { env } from '#lib/env.ts'
import { isAppError } from '#lib/errors.ts'
import { localMinute } from '#lib/time.ts'
import { requireEditor } from '../../../../current-editor.ts'
import { formatDeskTime } from '../../../../desk-times.ts'
import { DeskTitle } from '../../../../desk-title.tsx'
import { deskWords } from '../../../../desk-words.ts'
import { cropPictureAction, deletePictureAction, savePictureAction } from '../actions.ts'

type Props = { params: Promise<{ id: string }> }

/** One picture: what each shape shows of it, what is known of it, and where it is shown. */
export default async function PicturePage({ params }: Props) {
  const [editor, { language, t }, { id }] = await Promise.all([requireEditor(), deskWords(), params])
  if (!/^[1-9]\d{0,8}$/.test(id)) notFound()
  const picture = await getPictureForDesk(editor, Number(id)).catch((error: unknown) => {
    if (isAppError(error) && error.code === 'not_found') return null
    throw error
  })
  if (!picture) notFound()
  const { view, words, rights, rightsUntil, distributable, mayChange } = picture
  const facts = [
    picture.fileName,
    `${view.width} × ${view.height}`,
    picture.createdBy,
    formatDeskTime(picture.createdAt, language),
    ...picture.formerKeys.map(({ replacedAt }) =>
      t('library.replacedAt', { at: formatDeskTime(replacedAt.toISOString(), language) }),
    ),
  ]
  return (
    <main className="mx-auto w-full max-w-6xl px-4 pt-6 pb-16">
      <DeskTitle>{t('library.picture')}</DeskTitle>
      <p className="mb-2 text-sm">
        <a href="/admin/pictures" className="text-soft hover:underline">
          {t('library.title')}
        </a>
      </p>
      <h1 className="font-semibold text-xl tracking-tight">
        {pictureName(picture) || t('library.untitled')}
      </h1>
      <p className="mt-1 mb-5 flex flex-wrap items-center gap-x-3 gap-y-1 text-soft text-sm">
        {picture.hasEnded && <Badge tone="accent">{t('library.ended')}</Badge>}
        {!distributable && <Badge>{t('library.withheld')}</Badge>}
        {facts.filter(Boolean).join(' · ')}
      </p>
      {!mayChange && <p className="mb-4 rounded-lg bg-sunken p-3 text-sm">{t('library.readOnly')}</p>}
      <WhenReady>
        <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <div className="grid min-w-0 content-start gap-8">
            <CropEditor
              key={view.key}
              picture={view}
              focus={picture.focus}
              crops={picture.crops}
              disabled={!mayChange}
              save={cropPictureAction}
            />
            <WhereUsed uses={picture.uses} t={t} />
          </div>
          <div className="grid content-start gap-8">
            <PictureFacts
              id={view.id}
              facts={{
                ...words,
                rights,
                rightsUntil: rightsUntil ? localMinute(rightsUntil) : null,
                distributable,
              }}
              zone={env.SITE_TIMEZONE}
              disabled={!mayChange}
              save={savePictureAction}
            />
            {picture.mayReplace && <ReplacePicture id={view.id} />}
            {picture.mayDelete && <DeletePicture id={view.id} remove={deletePictureAction} />}
          </div>
        </div>
      </WhenReady>
    </main>
  )
}
