import { withBlockIds } from '#domain/body/block-ids.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { searchForDesk } from '#domain/search/editor-queries.ts'
import { AppError } from '#lib/errors.ts'
import { DESK_COUNT_MOST, type DeskFilter, listDeskIds, listPeople } from './desk-list-store.ts'
import { type DeskRow, findByHeadline, listDeskRows, listHeadlines } from './desk-store.ts'
import { type ArticleMove, MOVES, mayMove, statusOf } from './flow/rules.ts'
import { findNewestVersion, findStanding, listVersions } from './version-store.ts'

const RECALL_CANDIDATES = 12

/** A page of articles, the last touched first; `total` counts no further than `most`. */
export async function listArticlesForDesk(
  editor: Editor,
  filter: Omit<DeskFilter, 'found'>,
): Promise<{ rows: DeskRow[]; total: number; most: number; hasNewer: boolean; hasOlder: boolean }> {
  assertCan(editor, 'article.write')
  const { q, stage, edition } = filter
  const found = await searchForDesk(editor, { q, status: stage && statusOf(stage), edition })
  const { ids, ...place } = await listDeskIds({ ...filter, found }, new Date())
  return { ...place, rows: await listDeskRows(ids), most: DESK_COUNT_MOST }
}

/** The people of the desk by name, for its filters. */
export async function listPeopleForDesk(editor: Editor): Promise<{ id: string; name: string }[]> {
  assertCan(editor, 'article.write')
  return listPeople()
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

/** The articles that a Recall names, in its order. */
export async function listRecallNames(editor: Editor, ids: readonly number[]) {
  assertCan(editor, 'article.write')
  return listHeadlines([...ids])
}

/** Published articles that a Recall may name, by words of their headlines; the newest when there are no words. */
export async function findRecallCandidates(
  editor: Editor,
  { edition, q, exceptId }: { edition: Edition; q: string; exceptId: number | null },
) {
  assertCan(editor, 'article.write')
  return findByHeadline(edition, q, exceptId, RECALL_CANDIDATES)
}
