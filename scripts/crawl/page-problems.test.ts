import { describe, expect, it } from 'vitest'
import {
  body,
  document,
  head,
  jsonLd,
  list,
  page,
  profile,
  SITE,
  said,
  script,
  trail,
  URL_A,
} from './page.fixture.ts'
import { findPageProblems, findPairProblems } from './page-problems.ts'
import { readPage } from './read-page.ts'

describe('a page', () => {
  it('that is right has no problems', () => {
    expect(findPageProblems(page())).toEqual([])
    expect(findPairProblems([page()])).toEqual([])
  })

  it.each([
    ['no title', document(head().replace(/<title>.*?<\/title>/, '')), /title: 0 titles/],
    ['two titles', document(head('<title>Again</title>')), /title: 2 titles/],
    ['two descriptions', document(head('<meta name="description" content="x">')), /2 descriptions/],
    ['no canonical', document(head().replace(/<link.*?>/, '')), /0 canonicals/],
    [
      'a canonical in the body',
      document(
        head().replace(/<link.*?>/, ''),
        `${body}<link rel="canonical" href="${URL_A}">${script(jsonLd)}`,
      ),
      /outside the head/,
    ],
    [
      'the canonical of another page',
      document(head().replace(/canonical" href="[^"]+/, `canonical" href="${SITE}/news/b`)),
      /canonical to/,
    ],
    [
      'an og:url of its own',
      document(head().replace('og:url" content="', 'og:url" content="x')),
      /og:url is/,
    ],
    [
      'no size of its picture',
      document(head().replace('og:image:width', 'og:image:wide')),
      /og:image:width is missing/,
    ],
    [
      'a picture without alt',
      document(undefined, body.replace(' alt=""', '') + script(jsonLd)),
      /alt: the picture \/a.webp/,
    ],
    ['no JSON-LD', document(undefined, body), /0 NewsArticle/],
    [
      'JSON-LD that is no JSON',
      document(undefined, `${body}<script type="application/ld+json">{</script>`),
      /is no JSON/,
    ],
    [
      'JSON-LD of an unknown kind',
      document(
        undefined,
        body + script(jsonLd) + script({ '@context': 'https://schema.org', '@type': 'Artikel' }),
      ),
      /Artikel is no kind/,
    ],
    [
      'a time without its zone',
      document(undefined, body + script({ ...jsonLd, datePublished: '2026-03-01T12:00:00' })),
      /NewsArticle.datePublished/,
    ],
    [
      'another headline',
      document(undefined, body + script({ ...jsonLd, headline: 'Bridge closes' })),
      /says headline/,
    ],
    [
      'another time',
      document(undefined, body + script({ ...jsonLd, datePublished: '2026-03-01T13:00:00+02:00' })),
      /says datePublished/,
    ],
    [
      'an author who is not shown',
      document(undefined, body + script({ ...jsonLd, author: [{ '@type': 'Person', name: 'Nobody' }] })),
      /says author/,
    ],
    [
      'tags that are not shown',
      document(undefined, body + script({ ...jsonLd, keywords: ['Trams'] })),
      /says keywords/,
    ],
    [
      'a story that is not shown',
      document(
        undefined,
        body + script({ ...jsonLd, isPartOf: { '@type': 'CreativeWorkSeries', name: 'X', url: SITE } }),
      ),
      /says isPartOf/,
    ],
    [
      'a story that is shown and not told',
      document(
        undefined,
        body.replace(
          '<a rel="tag"',
          '<nav class="story-nav"><a class="story-title" href="/s">X</a></nav><a rel="tag"',
        ) + script(jsonLd),
      ),
      /says isPartOf/,
    ],
    [
      'a keyword that JSON-LD does not know',
      document(undefined, body + script({ ...jsonLd, locationCreated: { '@place': 'Kyiv' } })),
      /@place is no keyword/,
    ],
    [
      'the logo for its picture',
      document(undefined, body + script({ ...jsonLd, image: [{ url: `${SITE}/logo.png` }] })),
      /is the logo/,
    ],
    [
      'a date in the future',
      document(undefined, body + script({ ...jsonLd, datePublished: '2999-03-01T12:00:00+02:00' })),
      /dated in the future/,
    ],
    [
      'a place that is not shown',
      document(
        undefined,
        body + script({ ...jsonLd, contentLocation: { '@type': 'Place', name: 'Kyiv', url: SITE } }),
      ),
      /says contentLocation/,
    ],
    [
      'a section that is not shown',
      document(undefined, body + script({ ...jsonLd, articleSection: 'City' })),
      /says articleSection/,
    ],
    [
      'a correction that is not shown',
      document(undefined, body + script({ ...jsonLd, correction: [{ text: 'It was two.' }] })),
      /the correction "It was two."/,
    ],
    [
      'a list of other articles under another name',
      document(undefined, body + script(jsonLd) + script(list)),
      /the name Trams.*\n.*news\/z, which readers/,
    ],
    [
      'somebody else’s profile',
      document(undefined, body + script(jsonLd) + script(profile)),
      /the name Nobody/,
    ],
    [
      'a way over what is not linked',
      document(undefined, body + script(jsonLd) + script(trail)),
      /the way over .*section\/z/,
    ],
    [
      'an image without its size',
      document(
        undefined,
        body + script({ ...jsonLd, image: [{ '@type': 'ImageObject', contentUrl: `${SITE}/a.jpg` }] }),
      ),
      /NewsArticle.image/,
    ],
    [
      'one breadcrumb',
      document(
        undefined,
        body +
          script(jsonLd) +
          script({
            '@context': 'https://schema.org',
            '@type': 'BreadcrumbList',
            itemListElement: [{ '@type': 'ListItem', position: 1, name: 'x', item: SITE }],
          }),
      ),
      /BreadcrumbList.itemListElement/,
    ],
  ])('with %s is found', (_, html, problem) => {
    expect(said(findPageProblems(page(html)))).toMatch(problem)
  })
})

describe('pages beside each other', () => {
  const link = (lang: string, path: string) =>
    `<link rel="alternate" hreflang="${lang}" href="${SITE}${path}">`
  const set = link('en', '/news/a') + link('uk', '/uk/news/a') + link('x-default', '/news/a')
  const translation = (extra: string) =>
    readPage(
      `${SITE}/uk/news/a`,
      document(head().replaceAll(URL_A, `${SITE}/uk/news/a`) + extra).replace('lang="en"', 'lang="uk"'),
    )

  it('with the same title or canonical are found', () => {
    const found = said(findPairProblems([page(), page(document(), `${SITE}/news/b`)]))
    expect(found).toMatch(/duplicate title/)
    expect(found).toMatch(/duplicate canonical/)
  })

  it('that name each other as translations are right', () => {
    expect(findPairProblems([page(document(head(set))), translation(set)])).toEqual([])
  })

  it.each([
    ['that is not returned', set, '', /does not name this page/],
    [
      'that leaves itself out',
      link('uk', '/uk/news/a') + link('x-default', '/news/a'),
      set,
      /leaves the page itself out/,
    ],
    [
      'that leads to no page of the index',
      set + link('de', '/de/news/a'),
      set,
      /\/de\/news\/a is no page of the index/,
    ],
    ['without a fallback', link('en', '/news/a') + link('uk', '/uk/news/a'), set, /no x-default/],
  ])('with a set %s are found', (_, mine, theirs, problem) => {
    expect(said(findPairProblems([page(document(head(mine))), translation(theirs)]))).toMatch(problem)
  })
})
