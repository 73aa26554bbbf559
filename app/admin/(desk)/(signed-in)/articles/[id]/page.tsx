import { notFound } from 'next/navigation'
import { ArticleForm } from '#components/admin/article/article-form.client.tsx'
import { isAppError } from '#lib/errors.ts'
import { requireEditor } from '../../../../current-editor.ts'
import { DeskTitle } from '../../../../desk-title.tsx'
import { deskWords } from '../../../../desk-words.ts'
import { articleActions } from '../article-actions.ts'
import { loadArticle, loadOffers } from '../load-article.ts'
import { loadTalk } from '../load-talk.ts'

type Props = {
  params: Promise<{ id: string }>
  /** `original`: a translation opens with its original beside it. */
  searchParams: Promise<{ original?: string }>
}

async function readArticle(given: string) {
  const [editor, { language }] = await Promise.all([requireEditor(), deskWords()])
  if (!/^[1-9]\d{0,8}$/.test(given)) notFound()
  return loadArticle(editor, Number(given), language).catch((error) => {
    if (isAppError(error) && error.code === 'not_found') notFound()
    throw error
  })
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const [{ id }, { original }] = await Promise.all([params, searchParams])
  const [article, editor, { language, t }] = await Promise.all([
    readArticle(id),
    requireEditor(),
    deskWords(),
  ])
  const [offers, talk] = await Promise.all([
    loadOffers(editor, article.edition),
    loadTalk(editor, Number(id), language),
  ])
  return (
    <>
      <DeskTitle>{article.content.headline || t('article.untitled')}</DeskTitle>
      <ArticleForm
        key={id}
        article={article}
        offers={offers}
        talk={talk}
        actions={articleActions}
        opensBeside={original !== undefined}
      />
    </>
  )
}
