import type { Edition } from '#domain/editions/rules.ts'
import { db, raw, sql, type Tx } from '#lib/db.ts'
import type { PagedTermKind, Term, TermKind, TermLine, TermText } from './rules.ts'

/** Where the articles of a kind of term are counted. */
const LINK: Record<TermKind, { table: string; column: string }> = {
  section: { table: 'articles', column: '"sectionId"' },
  tag: { table: 'article_tags', column: '"tagId"' },
  author: { table: 'article_authors', column: '"authorId"' },
  place: { table: 'articles', column: '"placeId"' },
  agency: { table: 'articles', column: '"agencyId"' },
}

type TextRow = TermText & { edition: string }
type TermRow = Omit<Term, 'texts'> & { name?: string; texts?: TextRow[] }
type Where = Record<string, unknown>
/** The part of Prisma's five delegates that is the same for all of them. */
type Terms = {
  findMany(query: object): Promise<TermRow[]>
  findUnique(query: { where: { id: number }; include?: { texts: true } }): Promise<TermRow | null>
  count(query: { where: Where }): Promise<number>
  create(query: { data: object; select: { id: true } }): Promise<{ id: number }>
  update(query: { where: { id: number }; data: object; select: { id: true } }): Promise<{ id: number }>
  delete(query: { where: { id: number } }): Promise<unknown>
}

const termsOf = (client: Tx | typeof db, kind: TermKind) => client[kind] as unknown as Terms
const withTexts = (kind: TermKind) => (kind === 'agency' ? {} : { include: { texts: true as const } })

/** One page of the terms of a kind whose name or slug holds `q`, and how many there are. */
export async function listTermRows(
  kind: TermKind,
  { q, skip, take }: { q: string; skip: number; take: number },
): Promise<{ lines: TermLine[]; total: number }> {
  const holds = { contains: q, mode: 'insensitive' }
  const where = q
    ? { OR: [{ slug: holds }, kind === 'agency' ? { name: holds } : { texts: { some: { name: holds } } }] }
    : {}
  const orderBy = kind === 'section' ? [{ position: 'asc' }, { id: 'asc' }] : [{ slug: 'asc' }]
  const terms = termsOf(db, kind)
  const [rows, total] = await Promise.all([
    terms.findMany({ where, orderBy, skip, take, ...withTexts(kind) }),
    terms.count({ where }),
  ])
  const counts = await countArticles(
    kind,
    rows.map(({ id }) => id),
  )
  return { total, lines: rows.map((row) => ({ ...toLine(row), articles: counts.get(row.id) ?? 0 })) }
}

async function countArticles(kind: TermKind, ids: number[]): Promise<Map<number, number>> {
  const { table, column } = LINK[kind]
  const rows = await db.$queryRaw<{ id: number; articles: number }[]>(sql`
    SELECT ${raw(column)} AS id, count(*)::int AS articles FROM ${raw(table)}
    WHERE ${raw(column)} = ANY(${ids}) GROUP BY 1`)
  return new Map(rows.map(({ id, articles }) => [id, articles]))
}

function toLine({ id, slug, name, texts }: TermRow): Omit<TermLine, 'articles'> {
  const names = texts ? texts.map((text) => [text.edition, text.name]) : [['en', name]]
  return { id, slug, names: Object.fromEntries(names) }
}

/** A term with everything that its form edits, or null. */
export async function findTermRow(kind: TermKind, id: number): Promise<Term | null> {
  const row = await termsOf(db, kind).findUnique({ where: { id }, ...withTexts(kind) })
  if (!row) return null
  const { name, texts, ...columns } = row
  const byEdition = texts
    ? texts.map(({ edition, ...text }) => [edition, textOnly(text)])
    : [['en', { name: name ?? '' }]]
  return { ...columns, texts: Object.fromEntries(byEdition) }
}

function textOnly({ name, description, jobTitle, bio }: TermText): TermText {
  return {
    name,
    ...(description === undefined ? {} : { description }),
    ...(jobTitle === undefined ? {} : { jobTitle, bio: bio ?? '' }),
  }
}

/** The slug of a term inside a transaction, or null when there is no such term. */
export async function findSlugOf(tx: Tx, kind: TermKind, id: number): Promise<string | null> {
  return (await termsOf(tx, kind).findUnique({ where: { id } }))?.slug ?? null
}

/** Writes a term, a new one when `id` is null, and answers its id. Throws a unique violation when the slug is taken. */
export async function writeTerm(
  tx: Tx,
  kind: TermKind,
  { id, texts, ...columns }: Omit<Term, 'id'> & { id: number | null },
): Promise<number> {
  const rows = Object.entries(texts).map(([edition, text]) => ({ edition, ...text }))
  const words = kind === 'agency' ? { name: rows[0]?.name ?? '' } : null
  const select = { id: true } as const
  if (id === null) {
    const data = { ...columns, ...(words ?? { texts: { create: rows } }) }
    return (await termsOf(tx, kind).create({ data, select })).id
  }
  const data = { ...columns, ...(words ?? { texts: { deleteMany: {}, create: rows } }) }
  return (await termsOf(tx, kind).update({ where: { id }, data, select })).id
}

/** Deletes a term that nothing names, with its old slugs. Throws a foreign key violation when something does. */
export async function deleteTermRow(tx: Tx, kind: TermKind, id: number): Promise<void> {
  await termsOf(tx, kind).delete({ where: { id } })
  if (kind !== 'agency') await tx.oldTermSlug.deleteMany({ where: { kind, termId: id } })
}

/** How many articles name a term: those that readers see, and drafts. */
export async function countNaming(tx: Tx, kind: TermKind, id: number): Promise<number> {
  if (kind === 'tag') return tx.articleTag.count({ where: { tagId: id } })
  if (kind === 'author') return tx.articleAuthor.count({ where: { authorId: id } })
  return tx.article.count({ where: { [`${kind}Id`]: id } })
}

/** Remembers that a term was at `oldSlug`; what else was remembered of the two slugs is forgotten. */
export async function keepOldSlug(
  tx: Tx,
  kind: PagedTermKind,
  { termId, oldSlug, newSlug }: { termId: number; oldSlug: string; newSlug: string },
): Promise<void> {
  await forgetOldSlug(tx, kind, newSlug)
  await tx.oldTermSlug.upsert({
    where: { kind_slug: { kind, slug: oldSlug } },
    create: { kind, slug: oldSlug, termId },
    update: { termId },
  })
}

/** A slug that is in use again leads nowhere else. */
export async function forgetOldSlug(tx: Tx, kind: PagedTermKind, slug: string): Promise<void> {
  await tx.oldTermSlug.deleteMany({ where: { kind, slug } })
}

/** The slug of the term that once was at `slug`, or null. */
export async function findSlugAfter(kind: PagedTermKind, slug: string): Promise<string | null> {
  const moved = await db.oldTermSlug.findUnique({ where: { kind_slug: { kind, slug } } })
  return moved && findSlugOf(db, kind, moved.termId)
}

/** Gives everything that a tag has to another: its articles, its old slugs, and drafts that still name it. */
export async function moveTag(tx: Tx, fromId: number, intoId: number): Promise<number> {
  const moved = await tx.$executeRaw`
    INSERT INTO article_tags ("articleId", "tagId", position, edition, "listedAt")
    SELECT "articleId", ${intoId}, position, edition, "listedAt" FROM article_tags WHERE "tagId" = ${fromId}
    ON CONFLICT DO NOTHING`
  await tx.articleTag.deleteMany({ where: { tagId: fromId } })
  await tx.oldTermSlug.updateMany({ where: { kind: 'tag', termId: fromId }, data: { termId: intoId } })
  await tx.mergedTag.updateMany({ where: { intoId: fromId }, data: { intoId } })
  await tx.mergedTag.create({ data: { id: fromId, intoId } })
  return moved
}

/** Puts the sections in the order of `ids`; those not named come after them as they were. */
export async function writeSectionOrder(tx: Tx, ids: readonly number[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE sections SET position = wanted.position
    FROM unnest(${[...ids]}::int[]) WITH ORDINALITY AS wanted (id, position)
    WHERE sections.id = wanted.id`
}

/** The names of the editions' terms, for the audit log. */
export function nameOfTerm(texts: Partial<Record<Edition, TermText>>): string {
  return Object.values(texts)[0]?.name ?? ''
}
