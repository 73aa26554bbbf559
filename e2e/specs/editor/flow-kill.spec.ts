import { expect, test } from '../../fixtures.ts'
import { queryRows } from '../../support/query-rows.ts'

test('a time that was missed while the program was killed is kept at its start, and the desk is told', async ({
  ownPortal,
}) => {
  const { url, databaseUrl } = ownPortal
  const [editor] = await queryRows<{ id: string }>(
    databaseUrl,
    `INSERT INTO editors (id, name, email, role, "updatedAt") VALUES ('kill-test', 'Olena', 'kill@example.com', 'editor', now()) RETURNING id`,
  )
  // A published story of the demonstration newsroom becomes one that is scheduled, a minute before its time.
  const [article] = await queryRows<{ id: number; slug: string; edition: string }>(
    databaseUrl,
    `UPDATE articles SET status = 'draft', "publishedAt" = NULL, "publishedVersion" = NULL,
       "scheduledAt" = now() + interval '1 minute', "scheduledVersion" = version, "scheduledById" = $1
     WHERE id = (SELECT id FROM articles WHERE status = 'published' AND edition = 'en' AND "placeId" IS NOT NULL
       AND "sectionId" IS NOT NULL ORDER BY id DESC LIMIT 1)
     RETURNING id, slug, edition`,
    [editor?.id ?? ''],
  )
  await queryRows(
    databaseUrl,
    `INSERT INTO article_versions ("articleId", number, content, "editorId")
     SELECT id, version, jsonb_build_object('edition', edition, 'headline', headline, 'standfirst', standfirst, 'slug', slug,
       'body', body, 'sectionId', "sectionId", 'placeId', "placeId", 'agencyId', "agencyId", 'hero', NULL, 'recallIds', '[]'::jsonb,
       'tagIds', '[]'::jsonb, 'authorIds', (SELECT jsonb_agg("authorId") FROM article_authors WHERE "articleId" = id)), $2
     FROM articles WHERE id = $1 ON CONFLICT DO NOTHING`,
    [article?.id ?? 0, editor?.id ?? ''],
  )
  const stageOf = async () => {
    const [row] = await queryRows<{ stage: string }>(
      databaseUrl,
      'SELECT stage FROM articles WHERE id = $1',
      [article?.id ?? 0],
    )
    return row?.stage
  }
  expect(await stageOf()).toBe('scheduled')
  await ownPortal.kill()
  // Five minutes after the time, as the clock would have it.
  await queryRows(
    databaseUrl,
    `UPDATE articles SET "scheduledAt" = now() - interval '5 minutes' WHERE id = $1`,
    [article?.id ?? 0],
  )
  await ownPortal.restart()
  await expect.poll(stageOf, { timeout: 30_000 }).toBe('published')
  expect(await queryRows(databaseUrl, 'SELECT kind, "articleId" FROM desk_alerts')).toEqual([
    { kind: 'published-late', articleId: article?.id },
  ])
  expect((await fetch(`${url}/news/${article?.slug}`)).status).toBe(200)
})
