import { connection } from 'next/server'
import type { Edition } from '#domain/editions/rules.ts'
import { suggestWhileTyping } from '#domain/search/queries.ts'
import type { Suggestions } from '#domain/search/rules.ts'
import { suggestQuestionSchema } from '#domain/search/schema.ts'
import { addressGroup } from '#lib/client-address.ts'
import { translator } from '#lib/i18n.ts'
import { createRateLimiter } from '#lib/rate-limit.ts'
import { articlePath, authorPath, placePath, sectionPath, storyPath, tagPath } from '#lib/url.ts'

// A reader who types without pause asks some five times a second.
const limiter = createRateLimiter({ limit: 300, windowMs: 60_000, maxKeys: 20_000 })

const PATHS = {
  section: sectionPath,
  place: placePath,
  tag: tagPath,
  author: authorPath,
  story: storyPath,
} as const

/** What a reader may mean who is still typing, as lines to show: `{ items: [{ text, note, href }] }` (docs/search.md). */
export async function GET(request: Request): Promise<Response> {
  await connection()
  // The server in front has put the one address there that it believes (server/router.ts).
  const decision = limiter.take(addressGroup(request.headers.get('x-forwarded-for') ?? ''), Date.now())
  if (!decision.allowed)
    return answer([], { status: 429, headers: { 'Retry-After': String(decision.retryAfterSeconds) } })
  const asked = suggestQuestionSchema.parse(Object.fromEntries(new URL(request.url).searchParams))
  const items = toItems(asked.edition, await suggestWhileTyping(asked))
  return answer(items, { headers: { 'Cache-Control': 'public, max-age=60' } })
}

type Item = { text: string; note: string; href: string }

const answer = (items: Item[], init: ResponseInit) => Response.json({ items }, init)

function toItems(edition: Edition, { names, articles }: Suggestions): Item[] {
  const t = translator(edition)
  return [
    ...names.map(({ kind, slug, name }) => ({
      text: name,
      note: t(`lists.${kind}`),
      href: PATHS[kind](edition, slug),
    })),
    ...articles.map((article) => ({ text: article.headline, note: '', href: articlePath(article) })),
  ]
}
