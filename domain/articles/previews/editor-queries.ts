import { assertCan, can, type Editor } from '#domain/editors/rules.ts'
import { AppError } from '#lib/errors.ts'
import { parse } from '#lib/parse.ts'
import { type DraftPage, findDraftPage, findLivePage } from './draft-store.ts'
import { isShareable, type PreviewLink } from './rules.ts'
import { previewSchema, tokenSchema } from './schema.ts'
import { findByPreviewToken, listLivePreviewLinks } from './store.ts'

/**
 * The newest saved version of an article as readers would see it, or, with `live`, what they do see.
 * @throws AppError 'not_found'
 */
export async function previewArticle(editor: Editor, input: unknown): Promise<DraftPage> {
  assertCan(editor, 'article.write')
  const { id, live } = parse(previewSchema, input)
  const found = await (live ? findLivePage : findDraftPage)(id, new Date())
  if (!found) throw new AppError('not_found', 'There is no such article.')
  return found
}

/** The links to an article's preview that still work; none for who may not share it. */
export async function listPreviewLinks(editor: Editor, input: unknown): Promise<PreviewLink[]> {
  assertCan(editor, 'article.write')
  const { id } = parse(previewSchema, input)
  return can(editor, 'article.publish') ? listLivePreviewLinks(id, new Date()) : []
}

/** The preview that a token opens, with the end of its link, to whoever holds it; null for any other token. */
export async function findSharedPreview(token: unknown): Promise<(DraftPage & { expiresAt: Date }) | null> {
  const { success, data } = tokenSchema.safeParse(token)
  const now = new Date()
  const link = success ? await findByPreviewToken(data, now) : null
  const found = link && (await findDraftPage(link.articleId, now))
  return link && found && isShareable(found.stage) ? { ...found, expiresAt: link.expiresAt } : null
}
