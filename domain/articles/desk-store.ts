import { type Edition, nameIn } from '#domain/editions/rules.ts'
import { isHeld } from '#domain/presence/rules.ts'
import { db } from '#lib/db.ts'
import { nameSelect, toNamedLink } from './card-store.ts'
import type { ArticleStage } from './flow/rules.ts'

export type DeskRow = {
  id: number
  edition: Edition
  slug: string
  stage: ArticleStage
  since: 'corrected' | 'updated' | null
  headline: string
  sectionName: string
  authorNames: string[]
  publishedAt: string | null
  scheduledAt: string | null
  updatedAt: string
  editedBy: string
  /** Who is writing it just now. */
  writer: string
  openComments: number
  views: number
  hasUnpublishedChanges: boolean
  /** It is a translation, and its original says something else by now. */
  isStale: boolean
}

/** Articles as the desk's list shows them, in the order of `ids`. */
export async function listDeskRows(ids: readonly number[]): Promise<DeskRow[]> {
  const rows = await db.article.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      edition: true,
      slug: true,
      stage: true,
      modifiedAt: true,
      corrections: { where: { kind: { not: 'update' } }, take: 1, select: { id: true } },
      headline: true,
      publishedAt: true,
      scheduledAt: true,
      updatedAt: true,
      version: true,
      publishedVersion: true,
      translationStaleAt: true,
      editedBy: { select: { name: true } },
      section: { select: nameSelect },
      authors: {
        orderBy: { position: 'asc' },
        select: { author: { select: { slug: true, texts: { select: { edition: true, name: true } } } } },
      },
      views: { select: { total: true } },
      _count: { select: { comments: { where: { threadId: null, resolvedAt: null } } } },
      presence: { select: { heardAt: true, editor: { select: { name: true } } } },
    },
  })
  const now = new Date()
  const byId = new Map(rows.map((row) => [row.id, toDeskRow(row, now)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

type ListedRow = Pick<DeskRow, 'id' | 'slug' | 'stage' | 'headline'> & {
  modifiedAt: Date | null
  corrections: { id: number }[]
  edition: string
  publishedAt: Date | null
  scheduledAt: Date | null
  updatedAt: Date
  editedBy: { name: string } | null
  version: number
  publishedVersion: number | null
  translationStaleAt: Date | null
  section: { slug: string; texts: { edition: string; name: string }[] } | null
  authors: { author: { slug: string; texts: { edition: string; name: string }[] } }[]
  views: { total: bigint } | null
  _count: { comments: number }
  presence: { heardAt: Date; editor: { name: string } } | null
}

function toDeskRow(row: ListedRow, now: Date): DeskRow {
  const edition = row.edition as Edition
  const { id, slug, stage, headline } = row
  return {
    id,
    slug,
    stage,
    since: row.corrections.length > 0 ? 'corrected' : row.modifiedAt ? 'updated' : null,
    headline,
    edition,
    sectionName: row.section ? toNamedLink(row.section, edition).name : '',
    authorNames: row.authors.map(({ author }) => nameIn(author, edition)),
    publishedAt: row.publishedAt?.toISOString() ?? null,
    scheduledAt: row.scheduledAt?.toISOString() ?? null,
    updatedAt: row.updatedAt.toISOString(),
    editedBy: row.editedBy?.name ?? '',
    openComments: row._count.comments,
    writer: row.presence && isHeld(row.presence, now) ? row.presence.editor.name : '',
    views: Number(row.views?.total ?? 0),
    hasUnpublishedChanges: row.publishedVersion !== null && row.version > row.publishedVersion,
    isStale: row.translationStaleAt !== null,
  }
}

/** Earlier published articles whose headlines hold all words of `q`, the newest first. */
export async function findByHeadline(edition: Edition, q: string, exceptId: number | null, limit: number) {
  const words = q.split(/\s+/).filter(Boolean).slice(0, 8)
  const rows = await db.article.findMany({
    where: {
      edition,
      status: 'published',
      ...(exceptId === null ? {} : { id: { not: exceptId } }),
      AND: words.map((word) => ({ headline: { contains: word, mode: 'insensitive' as const } })),
    },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: limit,
    select: { id: true, headline: true, slug: true, publishedAt: true, section: { select: nameSelect } },
  })
  return rows.map(({ section, publishedAt, ...row }) => ({
    ...row,
    publishedAt: publishedAt?.toISOString() ?? '',
    sectionName: section ? toNamedLink(section, edition).name : '',
  }))
}

/** The headlines of articles, for the Recall links of a form, in the order of `ids`. */
export async function listHeadlines(ids: readonly number[]) {
  const rows = await db.article.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, headline: true, slug: true, publishedAt: true, status: true },
  })
  const byId = new Map(
    rows.map((row) => [row.id, { ...row, publishedAt: row.publishedAt?.toISOString() ?? '' }]),
  )
  return ids.flatMap((id) => byId.get(id) ?? [])
}
