import type { Metadata } from 'next'
import { ArticleForm } from '#components/admin/article/article-form.client.tsx'
import { isEdition } from '#domain/editions/rules.ts'
import { env } from '#lib/env.ts'
import { requireEditor } from '../../../../current-editor.ts'
import { deskWords } from '../../../../desk-words.ts'
import { articleActions } from '../article-actions.ts'
import { loadOffers, newArticle } from '../load-article.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await deskWords()
  return { title: t('list.new') }
}

type Props = { searchParams: Promise<{ edition?: string | string[] }> }

/** An article that is not in the database until it is saved. */
export default async function NewArticlePage({ searchParams }: Props) {
  const [editor, { edition: asked }] = await Promise.all([requireEditor(), searchParams])
  const edition = typeof asked === 'string' && isEdition(asked) ? asked : env.DEFAULT_EDITION
  const offers = await loadOffers(editor, edition)
  return (
    <ArticleForm
      key={edition}
      article={newArticle(editor, edition)}
      offers={offers}
      actions={articleActions}
    />
  )
}
