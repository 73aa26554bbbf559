import { db, sql, type Tx } from '#lib/db.ts'
import type { Redirect } from './rules.ts'

/** Where a path leads; for an article that readers may find, or found, its address of now. */
export type FoundRedirect = { target: string; article: { edition: string; slug: string } | null }

const SHOWN = ['published', 'withdrawn'] as const

/** The redirect of the first of these paths that has one. One that leads to a draft is none. */
export async function findRedirectOf(paths: readonly string[]): Promise<FoundRedirect | null> {
  const rows = await db.redirect.findMany({
    where: {
      path: { in: [...paths] },
      OR: [{ articleId: null }, { article: { status: { in: [...SHOWN] } } }],
    },
    select: { path: true, target: true, article: { select: { edition: true, slug: true } } },
  })
  return paths.map((path) => rows.find((row) => row.path === path)).find(Boolean) ?? null
}

/** Holds all redirects until the transaction ends, so that two writers cannot make a circle between them. */
export async function lockRedirects(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('dateline-redirects'))`
}

/** The rows at `paths`, at `targets`, and those that lead to `paths`. */
export async function findRedirectsAround(
  tx: Tx,
  paths: readonly string[],
  targets: readonly string[],
): Promise<Redirect[]> {
  const rows = await tx.$queryRaw<{ path: string; target: string; articleId: number | null }[]>(sql`
    SELECT path, target, "articleId" FROM redirects
    WHERE path = ANY(${[...paths, ...targets]}) OR target = ANY(${paths})
      OR (target LIKE '/%#%' AND split_part(target, '#', 1) = ANY(${paths}))`)
  return rows.map(({ path, target, articleId }) =>
    articleId === null ? { path, target, articleId } : { path, target: '' as const, articleId },
  )
}

const redirectsSql = (redirects: readonly Redirect[]) => sql`
  unnest(${redirects.map(({ path }) => path)}::text[], ${redirects.map(({ target }) => target)}::text[],
    ${redirects.map(({ articleId }) => articleId)}::int[])`

/** Writes redirects over whatever is at their paths. */
export async function writeRedirects(tx: Tx, redirects: readonly Redirect[]): Promise<void> {
  await tx.$executeRaw(sql`
    INSERT INTO redirects (path, target, "articleId")
    SELECT * FROM ${redirectsSql(redirects)} ON CONFLICT (path) DO UPDATE SET target = excluded.target, "articleId" = excluded."articleId"`)
}

/** Adds redirects at paths that have none yet, and says how many were added. */
export async function addMissingRedirects(tx: Tx, redirects: readonly Redirect[]): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO redirects (path, target, "articleId") SELECT * FROM ${redirectsSql(redirects)} ON CONFLICT DO NOTHING`
}

/** Forgets these, and answers the ones that were there. */
export async function deleteRedirects(tx: Tx, paths: readonly string[]): Promise<string[]> {
  const where = { path: { in: [...paths] } }
  const rows = await tx.redirect.findMany({ where, select: { path: true } })
  await tx.redirect.deleteMany({ where })
  return rows.map(({ path }) => path)
}

export type ListedRedirect = FoundRedirect & { path: string; createdAt: Date }

/** A page of redirects whose path or target holds `q`, by path, and how many there are. */
export async function listRedirectRows(
  q: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ rows: ListedRedirect[]; total: number }> {
  const where = q ? { OR: [{ path: { contains: q } }, { target: { contains: q } }] } : {}
  const [rows, total] = await Promise.all([
    db.redirect.findMany({
      where,
      select: {
        path: true,
        target: true,
        createdAt: true,
        article: { select: { edition: true, slug: true } },
      },
      orderBy: { path: 'asc' },
      take: limit,
      skip: offset,
    }),
    db.redirect.count({ where }),
  ])
  return { rows, total }
}
