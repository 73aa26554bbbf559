import { ArticleForm } from '#components/admin/article/article-form.client.tsx'
import { isEdition } from '#domain/editions/rules.ts'
import { env } from '#lib/env.ts'
import { requireEditor } from '../../../../current-editor.ts'
import { DeskTitle } from '../../../../desk-title.tsx'
import { deskWords } from '../../../../desk-words.ts'
import { articleActions } from '../article-actions.ts'
import { loadOffers, newArticle } from '../load-article.ts'

type Props = { searchParams: Promise<{ edition?: string | string[] }> }

/** An article that is not in the database until it is saved. */
export default async function NewArticlePage({ searchParams }: Props) {
  const [editor, { t }, { edition: asked }] = await Promise.all([requireEditor(), deskWords(), searchParams])
  const edition = typeof asked === 'string' && isEdition(asked) ? asked : env.DEFAULT_EDITION
  const offers = await loadOffers(editor, edition)
  return (
    <>
      <DeskTitle>{t('list.new')}</DeskTitle>
      <ArticleForm
        key={edition}
        article={newArticle(editor, edition)}
        offers={offers}
        actions={articleActions}
      />
    </>
  )
}
