import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import openGraphScraper from 'open-graph-scraper'
import { parse, serialize } from 'parse5'
import type { PageFacts, VisibleArticle } from '../read-page.ts'

/** How much of a text a reader view must keep. */
const SHARE = 0.95

type ArticlePage = Pick<PageFacts, 'html' | 'url' | 'lang' | 'openGraph'> & { article: VisibleArticle }

/** What other people's readers make of an article's page, where that is not what the page says. */
export async function findReaderProblems(page: ArticlePage): Promise<string[]> {
  return [...inReaderView(page), ...(await inOpenGraph(page))]
}

/** Mozilla's reader view: title, byline, date and nearly every word of the text, and nothing of what stands around it. */
function inReaderView({ html, lang, article }: ArticlePage): string[] {
  const { document } = parseHTML(serialize(parse(html)))
  // linkedom's document is complete enough for Readability, which asks for the browser's type.
  const read = new Readability(document as unknown as Document).parse()
  if (!read) return ['Readability finds no article']
  const text = read.textContent ?? ''
  const share = shareOf(wordsOf(article.body, lang), wordsOf(text, lang))
  const say = (problem: string) => `Readability ${problem}`
  return [
    ...(read.title?.includes(article.headline) ? [] : [say(`takes "${read.title}" for the title`)]),
    ...article.authors
      .filter(({ name }) => !read.byline?.includes(name))
      .map(({ name }) => say(`does not name ${name}, but "${read.byline}"`)),
    ...(sameTime(read.publishedTime, article.times[0]) ? [] : [say(`dates it ${read.publishedTime}`)]),
    ...(share >= SHARE ? [] : [say(`keeps ${Math.floor(share * 100)} % of the text`)]),
    ...article.besides
      .filter((words) => text.includes(words))
      .map((words) => say(`takes "${words}" for a part of the text`)),
  ]
}

/** A link preview: title, address, times, authors, and a picture large enough, all as the page has them. */
async function inOpenGraph({ html, url, article, openGraph }: ArticlePage): Promise<string[]> {
  const { result } = await openGraphScraper({ html })
  const [image] = result.ogImage ?? []
  const dates = [result.articlePublishedTime, result.ogDate]
  const say = (problem: string) => `an Open Graph reader ${problem}`
  return [
    ...(result.ogTitle === openGraph['og:title'] ? [] : [say(`reads the title "${result.ogTitle}"`)]),
    ...(result.ogUrl === url ? [] : [say(`reads the address ${result.ogUrl}`)]),
    ...(result.ogType === 'article' ? [] : [say(`takes it for ${result.ogType}`)]),
    ...dates.filter((date) => !sameTime(date, article.times[0])).map((date) => say(`dates it ${date}`)),
    ...(article.authors.length === 0 || article.authors.some((author) => author.url === result.articleAuthor)
      ? []
      : [say(`reads the author ${result.articleAuthor}`)]),
    ...(Number(image?.width) >= 1200 && image?.url && image.alt
      ? []
      : [say('finds no picture of 1200 pixels')]),
  ]
}

function sameTime(told: string | null | undefined, shown: string | undefined): boolean {
  return Boolean(told && shown) && Date.parse(told ?? '') === Date.parse(shown ?? '')
}

function wordsOf(text: string, lang: string): string[] {
  return [...new Intl.Segmenter(lang || 'en', { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment)
}

/** Which share of `wanted` is among `found`, each as often as it stands there. */
function shareOf(wanted: readonly string[], found: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1)
  const kept = wanted.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  })
  return wanted.length === 0 ? 1 : kept.length / wanted.length
}
