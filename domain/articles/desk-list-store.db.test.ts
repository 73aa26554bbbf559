import { describe, expect, it } from 'vitest'
import { db, type Sql, sql } from '#lib/db.ts'
import { makeArticle } from '#lib/testing/article-factory.ts'
import { makeAuthor, makeEditor, makeSection } from '#lib/testing/factories.ts'
import { type DeskFilter, deskCountSql, deskPageSql, listDeskIds } from './desk-list-store.ts'

const now = new Date()
const ask = (asked: Partial<DeskFilter> = {}): DeskFilter => ({
  q: '',
  found: null,
  stage: null,
  edition: null,
  sectionId: null,
  author: '',
  editedById: null,
  createdById: null,
  missed: false,
  stale: false,
  after: null,
  before: null,
  ...asked,
})

const MANY = 20_000

/** Rows of no content, enough that the planner chooses as it does in a large newsroom. */
async function fillMany(sectionId: number, editorId: string, authorId: number) {
  await db.$executeRaw`
    INSERT INTO articles (uuid, translation_group, edition, slug, status, headline, body, "sectionId", "createdById", "editedById", "updatedAt", "publishedAt", "scheduledAt")
    SELECT gen_random_uuid(), gen_random_uuid(), CASE WHEN n % 2 = 0 THEN 'en' ELSE 'uk' END, 'many-' || n,
      (CASE WHEN n % 50 < 2 THEN 'draft' ELSE 'published' END)::article_status, 'Headline number ' || n, '{}'::jsonb,
      CASE WHEN n % 40 = 0 THEN ${sectionId}::int END, CASE WHEN n % 40 = 0 THEN ${editorId}::text END,
      CASE WHEN n % 40 = 0 THEN ${editorId}::text END, now() - n * interval '1 minute',
      now() - n * interval '1 minute', CASE WHEN n % 50 = 1 THEN now() - interval '1 hour' END
    FROM generate_series(1, ${MANY}) AS n`
  await db.$executeRaw`
    INSERT INTO article_authors ("articleId", "authorId", position, edition)
    SELECT id, ${authorId}::int, 0, edition FROM articles WHERE "sectionId" = ${sectionId}`
  for (const table of ['articles', 'article_authors', 'desk_alerts'])
    await db.$executeRawUnsafe(`ANALYZE ${table}`)
}

async function planOf(statement: Sql): Promise<string> {
  const rows = await db.$queryRaw<{ 'QUERY PLAN': string }[]>(sql`EXPLAIN ${statement}`)
  return rows.map((row) => row['QUERY PLAN']).join('\n')
}

describe('listDeskIds', () => {
  it('pages on and back, the last touched first, without the bin', async () => {
    await Promise.all(Array.from({ length: 60 }, (_, index) => makeArticle({ slug: `a-${index}` })))
    const binned = await makeArticle({ status: 'draft' })
    await db.article.update({ where: { id: binned.id }, data: { binnedAt: now } })
    const rows = await db.article.findMany({
      where: { binnedAt: null },
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      select: { id: true, updatedAt: true },
    })
    const all = rows.map(({ id }) => id)
    const first = await listDeskIds(ask(), now)
    expect(first).toEqual({ ids: all.slice(0, 50), hasNewer: false, hasOlder: true, total: 60 })
    const second = await listDeskIds(ask({ after: rows[49] ?? null }), now)
    expect(second).toMatchObject({ ids: all.slice(50), hasNewer: true, hasOlder: false })
    const back = await listDeskIds(ask({ before: rows[50] ?? null }), now)
    expect(back).toMatchObject({ ids: all.slice(0, 50), hasNewer: false, hasOlder: true })
  }, 30_000)

  it('finds what was missed, and what the desk was told of', async () => {
    await makeArticle()
    const overdue = await makeArticle({ status: 'draft' })
    const told = await makeArticle()
    await db.article.update({ where: { id: overdue.id }, data: { scheduledAt: new Date(0) } })
    await db.deskAlert.create({ data: { kind: 'published-late', articleId: told.id, dueAt: now } })
    expect((await listDeskIds(ask({ missed: true }), now)).ids.sort()).toEqual([overdue.id, told.id].sort())
  })
})

describe('with many articles', () => {
  async function fill(): Promise<Record<string, Partial<DeskFilter>>> {
    const [section, editor, author] = await Promise.all([
      makeSection(),
      makeEditor(),
      makeAuthor({ name: 'Iryna Solomko' }),
    ])
    await fillMany(section.id, editor.id, author.id)
    return {
      all: {},
      stage: { stage: 'draft' },
      'a stage of most': { stage: 'published' },
      edition: { edition: 'uk' },
      section: { sectionId: section.id },
      author: { author: 'solomko' },
      'saved by': { editedById: editor.id },
      mine: { createdById: editor.id },
      missed: { missed: true },
      words: { q: 'number 19999', found: [1, 2, 3] },
      'a later page': { after: { updatedAt: new Date(now.getTime() - 1000 * 60_000), id: 1 } },
    }
  }

  it('never reads the whole table', async () => {
    for (const [name, filter] of Object.entries(await fill())) {
      expect(await planOf(deskPageSql(ask(filter), now)), name).not.toContain('Seq Scan on articles')
      expect(await planOf(deskCountSql(ask(filter), now)), name).not.toContain('Seq Scan on articles')
    }
  }, 30_000)
})
