import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { parse } from '#lib/parse.ts'
import { articlePath } from '#lib/url.ts'
import { listRedirectsSchema } from './schema.ts'
import { listRedirectRows } from './store.ts'

const REDIRECTS_A_PAGE = 50

/** Redirects for the desk, by path; `to` is where each leads now. `q` is a part of either address. */
export async function listRedirects(editor: Editor, input: unknown) {
  assertCan(editor, 'redirect.manage')
  const { q, page } = parse(listRedirectsSchema, input)
  const { rows, total } = await listRedirectRows(q, {
    limit: REDIRECTS_A_PAGE,
    offset: (page - 1) * REDIRECTS_A_PAGE,
  })
  return {
    total,
    q,
    page,
    pages: Math.max(1, Math.ceil(total / REDIRECTS_A_PAGE)),
    redirects: rows.map(({ path, target, article, createdAt }) => ({
      path,
      to: article ? articlePath(article) : target,
      isArticle: article !== null,
      createdAt,
    })),
  }
}
