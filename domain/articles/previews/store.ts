import { createHash } from 'node:crypto'
import { db, type Tx } from '#lib/db.ts'
import type { PreviewLink } from './rules.ts'

/** The token itself is never kept: who reads the database cannot follow a link. */
const digest = (token: string) => createHash('sha256').update(token).digest('hex')

const LINK = { id: true, name: true, createdBy: true, createdAt: true, expiresAt: true } as const

type Row = Omit<PreviewLink, 'createdAt' | 'expiresAt'> & { createdAt: Date; expiresAt: Date }

const toLink = ({ createdAt, expiresAt, ...row }: Row): PreviewLink => ({
  ...row,
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
})

/** Keeps a link; those of the article that ended before `now` go. */
export async function insertPreviewLink(
  tx: Tx,
  link: { token: string; articleId: number; name: string; createdBy: string; expiresAt: Date },
  now: Date,
): Promise<PreviewLink> {
  const { token, ...kept } = link
  await tx.previewLink.deleteMany({ where: { articleId: link.articleId, expiresAt: { lte: now } } })
  const row = await tx.previewLink.create({ data: { ...kept, tokenHash: digest(token) }, select: LINK })
  return toLink(row)
}

/** A link with the article that it shows; null when it was revoked. */
export async function findPreviewLink(
  tx: Tx,
  id: string,
): Promise<{ name: string; articleId: number; headline: string } | null> {
  const row = await tx.previewLink.findUnique({
    where: { id },
    select: { name: true, articleId: true, article: { select: { headline: true } } },
  })
  return row && { name: row.name, articleId: row.articleId, headline: row.article.headline }
}

export async function deletePreviewLink(tx: Tx, id: string): Promise<void> {
  await tx.previewLink.deleteMany({ where: { id } })
}

/** The links of an article that work at `now`, the newest first. */
export async function listLivePreviewLinks(articleId: number, now: Date): Promise<PreviewLink[]> {
  const rows = await db.previewLink.findMany({
    where: { articleId, expiresAt: { gt: now } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: LINK,
  })
  return rows.map(toLink)
}

/** The article that a token opens at `now`; null when its link ended or was revoked. */
export async function findByPreviewToken(
  token: string,
  now: Date,
): Promise<{ articleId: number; expiresAt: Date } | null> {
  return db.previewLink.findFirst({
    where: { tokenHash: digest(token), expiresAt: { gt: now } },
    select: { articleId: true, expiresAt: true },
  })
}
