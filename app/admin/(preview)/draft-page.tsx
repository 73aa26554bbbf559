import { SiteFrame } from '#app/[locale]/site-frame.tsx'
import { ArticleContents } from '#components/article/article-contents.tsx'
import { ArticleCorrections } from '#components/article/article-corrections.tsx'
import { ArticleFoot } from '#components/article/article-foot.tsx'
import { ArticleHead } from '#components/article/article-head.tsx'
import { ArticleBody } from '#components/article/body/article-body.tsx'
import { HeroPicture } from '#components/article/hero-picture.tsx'
import type { PublishedArticle, RecallLink } from '#domain/articles/rules.ts'
import { outline } from '#domain/body/headings.ts'
import { getToday } from '#domain/calendar/queries.ts'
import { listRecall } from '#domain/recall/queries.ts'
import { absoluteUrl, articlePath } from '#lib/url.ts'

type Props = {
  article: PublishedArticle
  recall: RecallLink[]
  /** Without the paper around it, as a text to work from. */
  isAlone?: boolean
}

/** A saved version drawn as its page will be, without anything that counts or moves. */
export async function DraftPage({ article, recall, isAlone = false }: Props) {
  const { id, edition } = article
  const [today, links] = await Promise.all([getToday(), recall.length > 0 ? recall : listRecall(id)])
  const url = absoluteUrl(articlePath(article))
  const text = (
    <article className="article" data-url={url}>
      <ArticleHead article={article} views={0} today={today} />
      {article.picture && <HeroPicture hero={article.picture} edition={edition} />}
      {!isAlone && <ArticleContents edition={edition} entries={outline(article.body)} />}
      <ArticleBody article={article} recall={links} />
      <ArticleCorrections edition={edition} corrections={article.corrections} />
      {!isAlone && <ArticleFoot article={article} url={url} />}
    </article>
  )
  if (isAlone)
    return (
      <main lang={edition} className="wrap">
        {text}
      </main>
    )
  return (
    <div lang={edition}>
      <SiteFrame edition={edition} alternates={[]} section={article.section?.slug}>
        <div className="article-columns">{text}</div>
      </SiteFrame>
    </div>
  )
}
