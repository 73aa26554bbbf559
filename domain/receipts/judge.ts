import { DomUtils, parseDocument } from 'htmlparser2'
import { jsonLdBlockProblems } from '#lib/metadata/json-ld-shapes.ts'
import { absoluteUrl, articlePath } from '#lib/url.ts'
import type { ReceiptFacts, ReceiptProblem } from './rules.ts'

/** What a reader's browser got. */
export type ReaderAnswer = { status: number; body: string }

const problem = (code: ReceiptProblem['code'], values: ReceiptProblem['values'] = {}): ReceiptProblem => ({
  code,
  values,
})

/** What is wrong with an article's own page; null when readers see what they should. */
export function judgePage({ status, body }: ReaderAnswer, facts: ReceiptFacts): ReceiptProblem | null {
  const wanted = facts.status === 'withdrawn' ? 410 : 200
  if (status !== wanted) return problem('status', { status, wanted })
  if (wanted === 410) return null
  const shown = headlineOf(body)
  return shown === oneLine(facts.headline) ? null : problem('headline', { shown })
}

/** What is wrong with how the page describes the article to machines. */
export function judgeJsonLd({ status, body }: ReaderAnswer, facts: ReceiptFacts): ReceiptProblem | null {
  if (status !== 200) return problem('status', { status, wanted: 200 })
  const blocks = DomUtils.findAll(
    ({ name, attribs }) => name === 'script' && attribs.type === 'application/ld+json',
    parseDocument(body).children,
  ).map((script) => parsed(DomUtils.textContent(script)))
  const faults = blocks.flatMap((block) => (block ? jsonLdBlockProblems(block) : ['no JSON']))
  const article = blocks.find((block) => block?.['@type'] === 'NewsArticle')
  if (!article) faults.push('no NewsArticle')
  else if (oneLine(String(article.headline)) !== oneLine(facts.headline)) faults.push('NewsArticle.headline')
  return faults.length > 0 ? problem('json', { faults: faults.slice(0, 3).join('; ') }) : null
}

/** What is wrong with a list, a feed or a sitemap, which must name the article or must not. */
export function judgeList(
  { status, body }: ReaderAnswer,
  facts: ReceiptFacts,
  look: 'present' | 'absent',
): ReceiptProblem | null {
  // A list that is gone with its last article names nobody.
  if (status === 404 && look === 'absent') return null
  if (status !== 200) return problem('status', { status, wanted: 200 })
  if (names(body, facts) === (look === 'present')) return null
  return problem(look === 'present' ? 'missing' : 'still')
}

/** True when a text links to the article, by its path or its whole address. */
function names(body: string, facts: ReceiptFacts): boolean {
  const path = articlePath(facts)
  return [absoluteUrl(path), path].some((address) =>
    ['"', "'", '<', '?', '#'].some((end) => body.includes(`${address}${end}`)),
  )
}

function headlineOf(html: string): string {
  const [heading] = DomUtils.getElementsByTagName('h1', parseDocument(html), true, 1)
  return heading ? oneLine(DomUtils.textContent(heading)) : ''
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : null
  } catch {
    return null
  }
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
