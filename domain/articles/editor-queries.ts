import { withBlockIds } from '#domain/body/block-ids.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { searchForDesk } from '#domain/search/editor-queries.ts'
import { AppError } from '#lib/errors.ts'
import { type DeskFilter, type DeskRow, findByHeadline, listForDesk, listHeadlines } from './desk-store.ts'
import { type ArticleMove, MOVES, mayMove } from './flow/rules.ts'
import { findNewestVersion, findStanding, listVersions } from './version-store.ts'

const RECALL_CANDIDATES = 12

/** A page of all articles, the last touched first. */
export async function listArticlesForDesk(
  editor: Editor,
  filter: Omit<DeskFilter, 'found'>,
): Promise<{ rows: DeskRow[]; total: number; page: number; pages: number }> {
  assertCan(editor, 'article.write')
  const { q, status, edition } = filter
  const found = await searchForDesk(editor, { q, status, edition })
  return { ...(await listForDesk({ ...filter, found })), page: filter.page }
}

/** An article as its form needs it: where it stands, and the newest version of its content. */
export async function getArticleForDesk(editor: Editor, id: number) {
  assertCan(editor, 'article.write')
  const standing = await findStanding(id)
  if (!standing) throw new AppError('not_found', 'There is no such article.')
  const { slug, edition, publishedAt, modifiedAt, withdrawnAt, corrections, ...rest } = standing
  const moves = (Object.keys(MOVES) as ArticleMove[]).filter((move) => mayMove(editor, move, standing))
  const newest = await findNewestVersion(id)
  return {
    ...rest,
    moves,
    edition: edition as Edition,
    publicSlug: slug,
    publishedAt: publishedAt?.toISOString() ?? null,
    modifiedAt: modifiedAt?.toISOString() ?? null,
    withdrawnAt: withdrawnAt?.toISOString() ?? null,
    corrections: corrections.map((item) => ({ ...item, publishedAt: item.publishedAt.toISOString() })),
    version: newest.version,
    content: { ...newest.content, body: withBlockIds(newest.content.body) },
    savedBy: newest.editorName,
    savedAt: newest.savedAt,
    recalls: await listHeadlines(newest.content.recallIds),
    versions: await listVersions(id),
  }
}

/** Published articles that a Recall may name, by words of their headlines; the newest when there are no words. */
export async function findRecallCandidates(
  editor: Editor,
  { edition, q, exceptId }: { edition: Edition; q: string; exceptId: number | null },
) {
  assertCan(editor, 'article.write')
  return findByHeadline(edition, q, exceptId, RECALL_CANDIDATES)
}
