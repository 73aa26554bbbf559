import { connection } from 'next/server'
import { getCrawlerPolicy } from '#domain/crawlers/queries.ts'
import { llmsTxt } from '#domain/crawlers/rules.ts'
import { listPages } from '#domain/pages/queries.ts'
import { getPaper } from '#domain/paper/queries.ts'
import { listSections } from '#domain/sections/queries.ts'
import { translator } from '#lib/i18n.ts'
import { crawlerResponse } from '#lib/metadata/crawler-response.ts'
import { site } from '#lib/metadata/site.ts'
import { absoluteUrl, editionPath, sectionPath } from '#lib/url.ts'

/** What language models are told of the paper, while the desk lets their answers come. */
export async function GET(request: Request) {
  await connection()
  const { answer } = await getCrawlerPolicy()
  if (!answer) return crawlerResponse(request, 'text', null)
  const lists = await Promise.all(site.editions.map(listsOf))
  const { name, description } = await getPaper(site.editions[0] ?? 'en')
  return crawlerResponse(request, 'text', llmsTxt(name, description, lists.flat()))
}

async function listsOf(edition: (typeof site.editions)[number]) {
  const [sections, pages, paper] = await Promise.all([
    listSections(edition),
    listPages(edition),
    getPaper(edition),
  ])
  const t = translator(edition)
  const at = (path: string) => absoluteUrl(editionPath(edition, path))
  return [
    {
      title: `${t('site.sections')} (${edition})`,
      links: sections.map(({ slug, name }) => ({ name, url: absoluteUrl(sectionPath(edition, slug)) })),
    },
    {
      title: `${paper.name} (${edition})`,
      links: [
        { name: 'RSS', url: at('/feed.xml') },
        { name: 'News sitemap', url: at('/news-sitemap.xml') },
        ...pages.map(({ slug, title }) => ({ name: title, url: at(`/${slug}`) })),
      ],
    },
  ]
}
