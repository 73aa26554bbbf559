import { type Editor, type EditorRole, isEditorRole } from '#domain/editors/rules.ts'
import { db, type Tx } from '#lib/db.ts'
import type { ArticleExpiry } from './rules.ts'

/** What of the flow's columns a move changes. The stage follows from them by itself. */
export type FlowChange = {
  reviewAt?: Date | null
  reviewNote?: string
  scheduledAt?: Date | null
  scheduledVersion?: number | null
  scheduledById?: string | null
  embargoUntil?: Date | null
  expiresAt?: Date | null
  expiryTo?: ArticleExpiry | null
  expiryNote?: string
  expirySetById?: string | null
  archivedAt?: Date | null
  binnedAt?: Date | null
}

/** Nothing is planned for the article any more. */
export const NOT_PLANNED = {
  reviewAt: null,
  reviewNote: '',
  scheduledAt: null,
  scheduledVersion: null,
  scheduledById: null,
} as const satisfies FlowChange

export const NO_EXPIRY = {
  expiresAt: null,
  expiryTo: null,
  expiryNote: '',
  expirySetById: null,
} as const satisfies FlowChange

/** Changes where an article stands in the newsroom's work. */
export async function writeFlow(tx: Tx, id: number, change: FlowChange): Promise<void> {
  await tx.article.update({ where: { id }, data: change, select: { id: true } })
}

/** The ids of what should have been published by `now`, the longest due first. */
export async function listDueSchedules(now: Date): Promise<number[]> {
  const rows = await db.article.findMany({
    where: { scheduledAt: { lte: now }, stage: 'scheduled' },
    orderBy: [{ scheduledAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

/** The ids of what should have left readers by `now`. */
export async function listDueExpiries(now: Date): Promise<number[]> {
  const rows = await db.article.findMany({
    where: { expiresAt: { lte: now }, stage: { in: ['published', 'archived'] } },
    orderBy: [{ expiresAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

/** What is planned for an article. */
export async function findPlan(tx: Tx, id: number) {
  return tx.article.findUniqueOrThrow({
    where: { id },
    select: {
      scheduledAt: true,
      scheduledVersion: true,
      scheduledById: true,
      expiresAt: true,
      expiryTo: true,
      expiryNote: true,
      expirySetById: true,
    },
  })
}

/** The account that once planned something, as it is now; null when it is closed. */
export async function findPlanner(tx: Tx, id: string | null): Promise<Editor | null> {
  if (id === null) return null
  const row = await tx.editor.findUnique({
    where: { id, switchedOffAt: null },
    select: { id: true, name: true, email: true, role: true },
  })
  return row && isEditorRole(row.role) ? { ...row, role: row.role as EditorRole } : null
}

/** The content of one kept version. */
export async function findVersionContent(tx: Tx, articleId: number, number: number): Promise<unknown> {
  const row = await tx.articleVersion.findUnique({
    where: { articleId_number: { articleId, number } },
    select: { content: true },
  })
  return row?.content ?? null
}
