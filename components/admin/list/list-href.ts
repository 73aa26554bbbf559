import type { ArticleStage } from '#domain/articles/flow/rules.ts'
import type { Edition } from '#domain/editions/rules.ts'

export type ListFilter = {
  q: string
  status: ArticleStage | null
  edition: Edition | null
  section: number | null
  author: string
  by: string
  view: 'mine' | 'missed' | 'stale' | null
  /** The row beside which the page lies, as "<milliseconds>-<id>". */
  after: string
  before: string
}

export const NO_FILTER: ListFilter = {
  q: '',
  status: null,
  edition: null,
  section: null,
  author: '',
  by: '',
  view: null,
  after: '',
  before: '',
}

/** The address of a list of articles: what is not asked for is not in it. */
export function listHref(filter: ListFilter): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) if (value) query.set(name, String(value))
  return query.size > 0 ? `/admin/articles?${query}` : '/admin/articles'
}

/** True when anything is asked for. */
export function isFiltered({ after, before, ...asked }: ListFilter): boolean {
  return Object.values(asked).some(Boolean)
}
