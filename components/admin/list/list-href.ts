import type { ArticleStatus } from '#domain/articles/rules.ts'
import type { Edition } from '#domain/editions/rules.ts'

export type ListFilter = { q: string; status: ArticleStatus | null; edition: Edition | null; page: number }

/** The address of a list of articles: what is not asked for is not in it. */
export function listHref({ q, status, edition, page }: ListFilter): string {
  const query = new URLSearchParams()
  if (q) query.set('q', q)
  if (status) query.set('status', status)
  if (edition) query.set('edition', edition)
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `/admin?${query}` : '/admin'
}
