import type { ArticleStatus } from '#domain/articles/rules.ts'
import { EDITIONS, type Edition } from '#domain/editions/rules.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { findForDesk } from './desk-store.ts'
import { readQuestion } from './question.ts'
import { resolveTerms } from './resolve.ts'
import { allOf, openTermQuery, termQuery } from './tsquery.ts'

type DeskQuestion = {
  q: string
  status?: ArticleStatus | null
  edition?: Edition | null
  /** Leaves the articles that this editor saved a version of. */
  editorId?: string | null
}

/**
 * The articles whose newest version answers a question, drafts and withdrawn ones too: at most 2,000, the newest first.
 * The last word may be begun only. Null when the question has no word.
 */
export async function searchForDesk(
  editor: Editor,
  { q, status = null, edition = null, editorId = null }: DeskQuestion,
): Promise<number[] | null> {
  assertCan(editor, 'article.write')
  const { wanted, unwanted } = readQuestion(q)
  if (wanted.length + unwanted.length === 0) return null
  const editions = edition ? [edition] : EDITIONS
  const [all, none] = await Promise.all([resolveTerms(wanted, editions), resolveTerms(unwanted, editions)])
  const parts = all.map((term, index) => (index === all.length - 1 ? openTermQuery(term) : termQuery(term)))
  const keys = [edition ? `~${edition}` : '~', ...(status ? [`~${status}`] : [])]
  const where = allOf([
    ...parts,
    ...none.map((term) => `!(${termQuery(term)})`),
    ...keys.map((key) => `'${key}'`),
  ])
  return findForDesk(where, editorId)
}
