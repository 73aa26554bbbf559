import { db } from '#lib/db.ts'
import { newsroomDay } from '#lib/time.ts'

/** A page of every type that readers meet, by the name of the type, out of the demonstration newsroom. */
export async function listPublicPages(): Promise<{ name: string; path: string; status: number }[]> {
  // What other tests make meanwhile has a word and a hyphen before its own name (lib/testing/factories.ts).
  const fullest = (word: string) =>
    ({
      where: { NOT: { slug: { startsWith: `${word}-` } } },
      orderBy: { articles: { _count: 'desc' } },
    }) as const
  const section = await db.section.findFirstOrThrow(fullest('section'))
  const demo = { section: { NOT: { slug: { startsWith: 'section-' } } } } as const
  const shown = {
    ...demo,
    status: 'published',
    edition: 'en',
    recalls: { some: {} },
    heroId: { not: null },
  } as const
  const [article, ukrainian, corrected, withdrawn, tag, author, place, story] = await Promise.all([
    db.article.findFirstOrThrow({ where: shown, orderBy: { publishedAt: 'desc' } }),
    db.article.findFirstOrThrow({
      where: { ...demo, status: 'published', edition: 'uk' },
      orderBy: { publishedAt: 'desc' },
    }),
    db.article.findFirstOrThrow({
      where: { ...demo, status: 'published', edition: 'en', corrections: { some: {} } },
    }),
    db.article.findFirstOrThrow({ where: { ...demo, status: 'withdrawn', edition: 'en' } }),
    db.tag.findFirstOrThrow(fullest('tag')),
    db.author.findFirstOrThrow(fullest('author')),
    db.place.findFirstOrThrow(fullest('place')),
    db.story.findFirstOrThrow({
      where: { NOT: { slug: { startsWith: 'thread-' } } },
      orderBy: { id: 'asc' },
    }),
  ])
  const day = newsroomDay(article.publishedAt ?? new Date()).replaceAll('-', '/')
  const pages: [name: string, path: string, status?: number][] = [
    ['front', '/'],
    ['front in Ukrainian', '/uk'],
    ['article', `/news/${article.slug}`],
    ['article in Ukrainian', `/uk/news/${ukrainian.slug}`],
    ['corrected article', `/news/${corrected.slug}`],
    ['withdrawn article', `/news/${withdrawn.slug}`, 410],
    ['section', `/section/${section.slug}`],
    ['section in Ukrainian', `/uk/section/${section.slug}`],
    ['tag', `/tag/${tag.slug}`],
    ['author', `/author/${author.slug}`],
    ['place', `/place/${place.slug}`],
    ['story', `/story/${story.slug}`],
    ['story in Ukrainian', `/uk/story/${story.slug}`],
    ['day', `/archive/${day}`],
    ['most read', '/most-read'],
    ['corrections', '/corrections'],
    ['corrections in Ukrainian', '/uk/corrections'],
    ['search form', '/search'],
    ['search results', '/search?q=river'],
    ['search without results', '/search?q=zzzzqqqq'],
    ['about', '/about'],
    ['developers', '/developers'],
    ['policy in Ukrainian', '/uk/editorial-policy'],
    ['missing page', '/news/there-is-no-such-article', 404],
  ]
  return pages.map(([name, path, status = 200]) => ({ name, path, status }))
}
