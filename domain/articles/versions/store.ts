import { type Db, db, type Tx } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { articleContentSchema } from '../schema.ts'
import { findLatestVersion, type KeptVersion } from '../version-store.ts'
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

/** A kept version; null when there is none of that number. */
export async function findVersion(
  client: Db,
  articleId: number,
  number: number,
): Promise<KeptVersion | null> {
  const row = await client.articleVersion.findUnique({
    where: { articleId_number: { articleId, number } },
    select: { content: true, createdAt: true, editor: { select: { name: true } } },
  })
  if (!row) return null
  return {
    version: number,
    content: articleContentSchema.parse(row.content),
    editorName: row.editor?.name ?? '',
    savedAt: row.createdAt.toISOString(),
  }
}

/** A kept version. @throws AppError 'not_found' */
export async function getVersion(client: Db, articleId: number, number: number): Promise<KeptVersion> {
  const found = await findVersion(client, articleId, number)
  if (!found) throw new AppError('not_found', 'There is no such version.')
  return found
}

/** Two kept versions. @throws AppError 'not_found' */
export async function findVersions(
  articleId: number,
  from: number,
  to: number,
): Promise<{ from: KeptVersion; to: KeptVersion }> {
  return { from: await getVersion(db, articleId, from), to: await getVersion(db, articleId, to) }
}
