import { type Edition, nameIn } from '#domain/editions/rules.ts'
import { db } from '#lib/db.ts'
import { nameSelect, toNamedLink } from './card-store.ts'
import type { ArticleStage } from './flow/rules.ts'
import type { ArticleStatus } from './rules.ts'

export type DeskFilter = {
  q: string
  /** What search found for `q`; null when it has no word. */
  found: number[] | null
  status: ArticleStatus | null
  edition: Edition | null
  page: number
}
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
  updatedAt: string
  views: number
  hasUnpublishedChanges: boolean
}

const DESK_PAGE = 50

function deskWhere({ q, found, status, edition }: DeskFilter) {
  return {
    stage: { not: 'bin' as const },
    ...(status ? { status } : {}),
    ...(edition ? { edition } : {}),
    ...(q ? { OR: [{ id: { in: found ?? [] } }, { slug: q }] } : {}),
  }
}

/** A page of all articles, the last touched first, with how many there are in all. */
export async function listForDesk(
  filter: DeskFilter,
): Promise<{ rows: DeskRow[]; total: number; pages: number }> {
  const where = deskWhere(filter)
  const [total, rows] = await Promise.all([
    db.article.count({ where }),
    db.article.findMany({
      where,
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      skip: (filter.page - 1) * DESK_PAGE,
      take: DESK_PAGE,
      select: {
        id: true,
        edition: true,
        slug: true,
        stage: true,
        modifiedAt: true,
        corrections: { where: { kind: { not: 'update' } }, take: 1, select: { id: true } },
        headline: true,
        publishedAt: true,
        updatedAt: true,
        version: true,
        publishedVersion: true,
        section: { select: nameSelect },
        authors: {
          orderBy: { position: 'asc' },
          select: { author: { select: { slug: true, texts: { select: { edition: true, name: true } } } } },
        },
        views: { select: { total: true } },
      },
    }),
  ])
  return { total, pages: Math.max(1, Math.ceil(total / DESK_PAGE)), rows: rows.map(toDeskRow) }
}

type ListedRow = Pick<DeskRow, 'id' | 'slug' | 'stage' | 'headline'> & {
  modifiedAt: Date | null
  corrections: { id: number }[]
  edition: string
  publishedAt: Date | null
  updatedAt: Date
  version: number
  publishedVersion: number | null
  section: { slug: string; texts: { edition: string; name: string }[] } | null
  authors: { author: { slug: string; texts: { edition: string; name: string }[] } }[]
  views: { total: bigint } | null
}

function toDeskRow(row: ListedRow): DeskRow {
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
    updatedAt: row.updatedAt.toISOString(),
    views: Number(row.views?.total ?? 0),
    hasUnpublishedChanges: row.publishedVersion !== null && row.version > row.publishedVersion,
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
