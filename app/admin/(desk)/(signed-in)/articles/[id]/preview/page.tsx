import { notFound } from 'next/navigation'
import { LinkCardList } from '#components/admin/preview/link-card-list.tsx'
import { PreviewScreen } from '#components/admin/preview/preview-screen.client.tsx'
import { WhenReady } from '#components/admin/when-ready.client.tsx'
import { linkCards } from '#components/site/metadata/link-cards.ts'
import { listPreviewLinks, previewArticle } from '#domain/articles/previews/editor-queries.ts'
import { isShareable } from '#domain/articles/previews/rules.ts'
import { can } from '#domain/editors/rules.ts'
import { getPaper } from '#domain/paper/queries.ts'
import { isAppError } from '#lib/errors.ts'
import { requireEditor } from '../../../../../current-editor.ts'
import { DeskTitle } from '../../../../../desk-title.tsx'
import { deskWords } from '../../../../../desk-words.ts'
import { revokePreviewAction, sharePreviewAction } from './actions.ts'
import { toDeskLink } from './desk-link.ts'

type Props = { params: Promise<{ id: string }> }

async function read(given: string) {
  const editor = await requireEditor()
  if (!/^[1-9]\d{0,8}$/.test(given)) notFound()
  return previewArticle(editor, { id: Number(given) }).catch((error: unknown) => {
    if (isAppError(error) && error.code === 'not_found') notFound()
    throw error
  })
}

/** The newest saved version on the real page at three widths, and on the cards of search and networks. */
export default async function PreviewPage({ params }: Props) {
  const [{ id: given }, editor, { language, t }] = await Promise.all([params, requireEditor(), deskWords()])
  const { article, stage, version } = await read(given)
  const { id } = article
  const headline = article.headline || t('article.untitled')
  const links = await listPreviewLinks(editor, { id })
  return (
    <>
      <DeskTitle>{`${t('article.preview')}: ${headline}`}</DeskTitle>
      <WhenReady>
        <PreviewScreen
          articleId={id}
          version={version}
          headline={headline}
          edition={article.edition}
          share={
            can(editor, 'article.publish') && isShareable(stage)
              ? {
                  links: links.map((link) => toDeskLink(link, language)),
                  make: sharePreviewAction,
                  revoke: revokePreviewAction,
                }
              : null
          }
          cards={
            <LinkCardList
              cards={linkCards(article, await getPaper(article.edition))}
              picture={`/admin/api/social-pictures/${id}?version=${version}`}
              language={article.edition}
              t={t}
            />
          }
        />
      </WhenReady>
    </>
  )
}
