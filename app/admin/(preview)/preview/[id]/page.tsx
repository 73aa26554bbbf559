import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PreviewNote } from '#components/admin/preview/preview-note.tsx'
import { previewArticle } from '#domain/articles/previews/editor-queries.ts'
import { isAppError } from '#lib/errors.ts'
import { requireEditor } from '../../../current-editor.ts'
import { deskWords } from '../../../desk-words.ts'
import { DraftPage } from '../../draft-page.tsx'

type Props = {
  params: Promise<{ id: string }>
  /** `framed`: the desk shows it in a frame and says itself what it is. `live`: only the article, as readers see it now. */
  searchParams: Promise<{ framed?: string; live?: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await deskWords()
  return { title: t('article.preview') }
}

/** The article's page as readers will see it, drawn with the newest saved version. */
export default async function PreviewPage({ params, searchParams }: Props) {
  const [editor, { t }, { id }, { framed, live }] = await Promise.all([
    requireEditor(),
    deskWords(),
    params,
    searchParams,
  ])
  if (!/^[1-9]\d{0,8}$/.test(id)) notFound()
  const page = await previewArticle(editor, { id: Number(id), live: live !== undefined }).catch(
    (error: unknown) => {
      if (isAppError(error) && error.code === 'not_found') notFound()
      throw error
    },
  )
  return (
    <>
      {/* In a frame a link must not lead away from what is looked at. */}
      {framed !== undefined && <base target="_blank" />}
      <DraftPage article={page.article} recall={page.recall} isAlone={live !== undefined} />
      {framed === undefined && (
        <PreviewNote
          text={t('preview.note')}
          link={{ href: `/admin/articles/${id}`, text: t('preview.back') }}
        />
      )}
    </>
  )
}
