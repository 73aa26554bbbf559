import { createHash, randomUUID } from 'node:crypto'
import { db, type Tx } from '#lib/db.ts'
import { isEditorRole } from '../rules.ts'
import type { LinkKind, OneTimeLink } from './rules.ts'

const LINK = {
  id: true,
  kind: true,
  email: true,
  name: true,
  role: true,
  language: true,
  editorId: true,
  createdAt: true,
  expiresAt: true,
} as const

type Row = Omit<OneTimeLink, 'kind' | 'role'> & { kind: string; role: string }

const toLink = (row: Row): OneTimeLink => ({
  ...row,
  kind: row.kind as LinkKind,
  role: isEditorRole(row.role) ? row.role : 'author',
})

/** The token itself is never kept: who reads the database cannot follow a link. */
const digest = (token: string) => createHash('sha256').update(token).digest('hex')

export type NewLink = Omit<OneTimeLink, 'id' | 'createdAt'> & { token: string }

/** Keeps a link; the one of the same kind for the same address works no more. */
export async function replaceLink(tx: Tx, { token, ...link }: NewLink): Promise<void> {
  const kept = { ...link, tokenHash: digest(token), createdAt: new Date() }
  await tx.editorLink.upsert({
    where: { kind_email: { kind: link.kind, email: link.email } },
    create: { id: randomUUID(), ...kept },
    update: kept,
    select: { id: true },
  })
}

/** The link of a token that still works at `now`, or null. */
export async function findLinkByToken(kind: LinkKind, token: string, now: Date): Promise<OneTimeLink | null> {
  const row = await db.editorLink.findFirst({
    where: { kind, tokenHash: digest(token), expiresAt: { gt: now } },
    select: LINK,
  })
  return row && toLink(row)
}

/** Uses a link up: of two who follow it at once, one gets null. */
export async function takeLink(
  tx: Tx,
  kind: LinkKind,
  token: string,
  now: Date,
): Promise<OneTimeLink | null> {
  const tokenHash = digest(token)
  const row = await tx.editorLink.findFirst({
    where: { kind, tokenHash, expiresAt: { gt: now } },
    select: LINK,
  })
  if (!row) return null
  const { count } = await tx.editorLink.deleteMany({ where: { id: row.id, tokenHash } })
  return count === 1 ? toLink(row) : null
}

/** A link by its id, or null. */
export async function findLink(tx: Tx, kind: LinkKind, id: string): Promise<OneTimeLink | null> {
  const row = await tx.editorLink.findFirst({ where: { id, kind }, select: LINK })
  return row && toLink(row)
}

/** Every link of a kind, the newest first; those that ended are among them. */
export async function listLinks(kind: LinkKind): Promise<OneTimeLink[]> {
  const rows = await db.editorLink.findMany({
    where: { kind },
    select: LINK,
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  return rows.map(toLink)
}

/** Ends a link. */
export async function deleteLink(tx: Tx, id: string): Promise<void> {
  await tx.editorLink.deleteMany({ where: { id } })
}

/** Ends every link that opens an account. */
export async function deleteLinksOf(tx: Tx, editorId: string): Promise<void> {
  await tx.editorLink.deleteMany({ where: { editorId } })
}
