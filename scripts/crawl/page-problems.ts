import { findJsonLdProblems } from './json-ld-problems.ts'
import type { PageFacts } from './read-page.ts'

/** One fault: where, by which rule, what. */
export type Problem = { url: string; rule: string; text: string }

/** What is wrong with one page, whatever the others say. `noindex` pages need no canonical. */
export function findPageProblems(page: PageFacts): Problem[] {
  const { url, noindex, titles, descriptions, canonicals, openGraph, imagesWithoutAlt } = page
  const problems: Problem[] = []
  const say = (rule: string, text: string) => problems.push({ url, rule, text })
  if (titles.length !== 1 || !titles[0]) say('title', `${titles.length} titles: ${titles.join(' / ')}`)
  for (const src of imagesWithoutAlt) say('alt', `the picture ${src} has no alt`)
  for (const text of findJsonLdProblems(page)) say('json-ld', text)
  if (noindex) return problems
  if (descriptions.length !== 1 || !descriptions[0]) say('description', `${descriptions.length} descriptions`)
  if (canonicals.length !== 1) say('canonical', `${canonicals.length} canonicals`)
  for (const { href, isInHead } of canonicals) {
    if (!isInHead) say('canonical', 'the canonical stands outside the head')
    if (href !== url) say('canonical', `the page is canonical to ${href}`)
  }
  if (openGraph['og:url'] !== url) say('open graph', `og:url is ${openGraph['og:url']}`)
  for (const name of ['og:title', 'og:image', 'og:image:width', 'og:image:height', 'og:image:alt'])
    if (!openGraph[name]) say('open graph', `${name} is missing`)
  return problems
}

/** What pages say against each other: the same title or canonical twice, hreflang that is not returned. */
export function findPairProblems(pages: readonly PageFacts[], isCut = false): Problem[] {
  const indexed = pages.filter(({ noindex }) => !noindex)
  return [
    ...doubles(indexed, 'duplicate title', ({ lang, titles }) => `${lang} ${titles[0]}`),
    ...doubles(indexed, 'duplicate canonical', ({ canonicals }) => canonicals[0]?.href ?? ''),
    ...findHreflangProblems(indexed, isCut),
  ]
}

function doubles(pages: readonly PageFacts[], rule: string, keyOf: (page: PageFacts) => string): Problem[] {
  const first = new Map<string, string>()
  return pages.flatMap((page) => {
    const key = keyOf(page)
    const other = first.get(key)
    if (other === undefined) first.set(key, page.url)
    return other === undefined || key === '' ? [] : [{ url: page.url, rule, text: `as on ${other}: ${key}` }]
  })
}

/** The graph of translations is closed: each names itself, a fallback, and only pages of the index that name it too. */
function findHreflangProblems(pages: readonly PageFacts[], isCut: boolean): Problem[] {
  const byUrl = new Map(pages.map((page) => [page.url, page]))
  return pages.flatMap(({ url, lang, hreflang }) => {
    const say = (text: string) => ({ url, rule: 'hreflang', text })
    if (hreflang.length === 0) return []
    const problems: Problem[] = []
    if (!hreflang.some((one) => one.href === url && one.lang === lang))
      problems.push(say('the set leaves the page itself out'))
    if (!hreflang.some((one) => one.lang === 'x-default')) problems.push(say('the set has no x-default'))
    for (const { href } of hreflang) {
      const other = byUrl.get(href)
      if (!other && !isCut) problems.push(say(`${href} is no page of the index`))
      if (other && !other.hreflang.some((one) => one.href === url))
        problems.push(say(`${href} does not name this page`))
    }
    return problems
  })
}
