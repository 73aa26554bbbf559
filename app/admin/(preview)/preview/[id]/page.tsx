import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SiteFrame } from '#app/[locale]/site-frame.tsx'
import { PreviewNote } from '#components/admin/preview-note.tsx'
import { ArticleContents } from '#components/article/article-contents.tsx'
import { ArticleCorrections } from '#components/article/article-corrections.tsx'
import { ArticleFoot } from '#components/article/article-foot.tsx'
import { ArticleHead } from '#components/article/article-head.tsx'
import { ArticleBody } from '#components/article/body/article-body.tsx'
import { HeroPicture } from '#components/article/hero-picture.tsx'
import { outline } from '#domain/body/headings.ts'
import { getToday } from '#domain/calendar/queries.ts'
import { listRecall } from '#domain/recall/queries.ts'
import { isAppError } from '#lib/errors.ts'
import { absoluteUrl, articlePath } from '#lib/url.ts'
import { requireEditor } from '../../../current-editor.ts'
import { deskWords } from '../../../desk-words.ts'
import { previewArticle } from './preview-article.ts'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await deskWords()
  return { title: t('article.preview') }
}

/** The article's page as readers will see it, drawn with the newest saved version. */
export default async function PreviewPage({ params }: Props) {
  const [editor, { t }, { id: given }] = await Promise.all([requireEditor(), deskWords(), params])
  if (!/^[1-9]\d{0,8}$/.test(given)) notFound()
  const { article, recall: chosen } = await previewArticle(editor, Number(given), new Date()).catch(
    (error) => {
      if (isAppError(error) && error.code === 'not_found') notFound()
      throw error
    },
  )
  const { id, edition } = article
  const [today, recall] = await Promise.all([getToday(), chosen.length > 0 ? chosen : listRecall(id)])
  const url = absoluteUrl(articlePath(article))
  return (
    <>
      <div lang={edition}>
        <SiteFrame edition={edition} alternates={[]} section={article.section?.slug}>
          <div className="article-columns">
            <article className="article" data-url={url}>
              <ArticleHead article={article} views={0} today={today} />
              {article.picture && <HeroPicture hero={article.picture} edition={edition} />}
              <ArticleContents edition={edition} entries={outline(article.body)} />
              <ArticleBody article={article} recall={recall} />
              <ArticleCorrections edition={edition} corrections={article.corrections} />
              <ArticleFoot article={article} url={url} />
            </article>
          </div>
        </SiteFrame>
      </div>
      <PreviewNote text={t('preview.note')} back={t('preview.back')} href={`/admin/articles/${id}`} />
    </>
  )
}
