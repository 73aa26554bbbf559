import type { Tx } from '#lib/db.ts'
import { articleContentSchema } from '../schema.ts'
import { findLatestVersion } from '../version-store.ts'
import type { Autosave } from './rules.ts'

/** The version of that number, if it is an autosave. */
export async function findAutosave(tx: Tx, articleId: number, number: number): Promise<Autosave | null> {
  const row = await tx.articleVersion.findUnique({
    where: { articleId_number: { articleId, number } },
    select: { editorId: true, autosavedSince: true, content: true },
  })
  if (!row?.autosavedSince) return null
  const { editorId, autosavedSince: since, content } = row
  return { editorId, since, content: articleContentSchema.parse(content) }
}

/** Keeps what was imported as a version before an editor changes it: until then only the article's columns hold it. */
export async function keepOriginal(tx: Tx, articleId: number): Promise<void> {
  if ((await tx.articleVersion.count({ where: { articleId } })) > 0) return
  const { version: number, content, savedAt: createdAt } = await findLatestVersion(tx, articleId)
  await tx.articleVersion.create({
    data: { articleId, number, content, createdAt },
    select: { number: true },
  })
}
