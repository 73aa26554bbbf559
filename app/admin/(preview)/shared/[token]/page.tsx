import type { Metadata } from 'next'
import { connection } from 'next/server'
import { DeadPreview } from '#components/admin/preview/dead-preview.tsx'
import { PreviewNote } from '#components/admin/preview/preview-note.tsx'
import { findSharedPreview } from '#domain/articles/previews/editor-queries.ts'
import { deskTranslator } from '#lib/desk-i18n.ts'
import { formatDeskTime } from '../../../desk-times.ts'
import { deskWords } from '../../../desk-words.ts'
import { DraftPage } from '../../draft-page.tsx'

type Props = { params: Promise<{ token: string }> }

// A messenger to which the link is sent reads the head and shows it to everybody there: it says nothing of the article.
export async function generateMetadata(): Promise<Metadata> {
  const { t } = await deskWords()
  return { title: t('article.preview'), referrer: 'no-referrer' }
}

/** The newest saved version of an article, for who holds a link to it and has no account (ADR 0043). */
export default async function SharedPreviewPage({ params }: Props) {
  await connection()
  const { token } = await params
  const page = await findSharedPreview(token)
  if (!page) {
    const { language, t } = await deskWords()
    return <DeadPreview language={language} title={t('preview.goneTitle')} text={t('preview.goneText')} />
  }
  const { article, recall, savedAt, expiresAt } = page
  // It speaks the language of what is read: whoever reads it has chosen none at the desk.
  const t = deskTranslator(article.edition)
  const time = (at: string) => formatDeskTime(at, article.edition)
  return (
    <>
      <DraftPage article={article} recall={recall} />
      <PreviewNote
        language={article.edition}
        text={t('preview.shared', { saved: time(savedAt), until: time(expiresAt.toISOString()) })}
      />
    </>
  )
}
