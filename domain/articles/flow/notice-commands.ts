import type { Editor } from '#domain/editors/rules.ts'
import { tellEditors, tellRole } from '#domain/notices/commands.ts'
import type { NewNotice, NoticeKind } from '#domain/notices/rules.ts'
import type { Tx } from '#lib/db.ts'
import type { ArticleState } from '../write-store.ts'

type Told = Pick<ArticleState, 'id' | 'headline' | 'createdById'>

/** Tells who may publish that an article waits for them. */
export async function tellReview(tx: Tx, editor: Editor, article: Told, at: Date): Promise<void> {
  await tellRole(tx, 'editor', noticeOf('review', editor, article, at))
}

/** Tells who began an article that it came back, with what was asked for. */
export async function tellGivenBack(
  tx: Tx,
  editor: Editor,
  article: Told,
  { at, note }: { at: Date; note: string },
): Promise<void> {
  await tellEditors(tx, [article.createdById], {
    ...noticeOf('givenBack', editor, article, at),
    excerpt: note,
  })
}

/** Tells who began an article that it was approved for a time. */
export async function tellScheduled(tx: Tx, editor: Editor, article: Told, at: Date): Promise<void> {
  await tellEditors(tx, [article.createdById], noticeOf('scheduled', editor, article, at))
}

/** Tells who began an article, and who scheduled it, that readers see it now. `editor` is null when its time came. */
export async function tellPublished(
  tx: Tx,
  editor: Editor | null,
  article: Told,
  { at, plannedBy = null }: { at: Date; plannedBy?: string | null },
): Promise<void> {
  await tellEditors(tx, [article.createdById, plannedBy], noticeOf('published', editor, article, at))
}

/** Tells who began an article, and who scheduled it, that its time could not be kept, and why. */
export async function tellMissed(
  tx: Tx,
  article: Told,
  { at, plannedBy, reason }: { at: Date; plannedBy: string | null; reason: string },
): Promise<void> {
  const notice = { ...noticeOf('missed', null, article, at), excerpt: reason }
  await tellEditors(tx, [article.createdById, plannedBy], notice)
}

function noticeOf(kind: NoticeKind, by: Editor | null, { id, headline }: Told, at: Date): NewNotice {
  return { kind, key: `${kind}-${id}-${at.toISOString()}`, by, articleId: id, headline }
}
