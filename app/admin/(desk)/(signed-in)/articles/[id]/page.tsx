import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ArticleForm } from '#components/admin/article/article-form.client.tsx'
import { isAppError } from '#lib/errors.ts'
import { requireEditor } from '../../../../current-editor.ts'
import { deskWords } from '../../../../desk-words.ts'
import { articleActions } from '../article-actions.ts'
import { loadArticle, loadOffers } from '../load-article.ts'
import { loadTalk } from '../load-talk.ts'

type Props = {
  params: Promise<{ id: string }>
  /** `original`: a translation opens with its original beside it. */
  searchParams: Promise<{ original?: string }>
}

const readArticle = cache(async (given: string) => {
  const [editor, { language }] = await Promise.all([requireEditor(), deskWords()])
  if (!/^[1-9]\d{0,8}$/.test(given)) notFound()
  return loadArticle(editor, Number(given), language).catch((error) => {
    if (isAppError(error) && error.code === 'not_found') notFound()
    throw error
  })
})

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const [{ content }, { t }] = await Promise.all([readArticle((await params).id), deskWords()])
  return { title: content.headline || t('article.untitled') }
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const [{ id }, { original }] = await Promise.all([params, searchParams])
  const [article, editor, { language }] = await Promise.all([readArticle(id), requireEditor(), deskWords()])
  const [offers, talk] = await Promise.all([
    loadOffers(editor, article.edition),
    loadTalk(editor, Number(id), language),
  ])
  return (
    <ArticleForm
      key={id}
      article={article}
      offers={offers}
      talk={talk}
      actions={articleActions}
      opensBeside={original !== undefined}
    />
  )
}
