import { appendFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { saveDraft } from '#domain/articles/commands.ts'
import { findNewestVersion } from '#domain/articles/version-store.ts'
import { ingestPicture } from '#domain/pictures/commands.ts'
import { db } from '#lib/db.ts'
import { env } from '#lib/env.ts'
import { mediaFiles } from '#lib/storage/media.ts'
import { makeArticle } from '#lib/testing/article-factory.ts'
import {
  makeAgency,
  makeAuthor,
  makeEditor,
  makePlace,
  makeSection,
  makeTag,
} from '#lib/testing/factories.ts'
import { exportPortal, isPortalExport, restorePortal } from './commands.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'portal-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const bytes = () =>
  sharp({ create: { width: 64, height: 48, channels: 3, background: '#a1b2c3' } })
    .png()
    .toBuffer()

/** Fills what a portal has, odd values too. */
async function makePortal() {
  const editor = await makeEditor({ role: 'chief', password: 'a long password' })
  const [section, place, agency, tag, author, picture] = await Promise.all([
    makeSection({ nameUk: 'Місто' }),
    makePlace(),
    makeAgency(),
    makeTag(),
    makeAuthor(),
    ingestPicture(await bytes(), { alt: 'A drawing', caption: '', credit: 'Test' }),
  ])
  const earlier = await makeArticle({ slug: 'earlier', publishedAt: new Date('2012-01-01T00:00:00.123Z') })
  const article = await makeArticle({
    headline: 'Quotes " \\ \u2028 and 😀',
    sectionId: section.id,
    placeId: place.id,
    agencyId: agency.id,
    heroId: picture.id,
    tagIds: [tag.id],
    authorIds: [author.id],
    recallIds: [earlier.id],
    views: 12,
  })
  const draft = await makeArticle({ status: 'draft', edition: 'uk' })
  const { content, version } = await findNewestVersion(draft.id)
  await saveDraft(editor, { id: draft.id, baseVersion: version, content: { ...content, headline: 'Друга' } })
  await makeArticle({ status: 'withdrawn', withdrawalNote: 'Wrong.' })
  const articleId = article.id
  await db.correction.create({ data: { articleId, kind: 'correction', text: 'It was 5.' } })
  await db.articleOldSlug.create({ data: { edition: 'en', slug: 'old', articleId } })
  await db.redirect.createMany({
    data: [
      { path: '/a', target: '/b' },
      { path: '/?p=1', articleId },
    ],
  })
  await db.page.create({ data: { slug: 'about', edition: 'en', title: 'About', body: { type: 'doc' } } })
  await db.rate.create({
    data: { currency: 'USD', date: new Date('2026-05-01'), value: '41.123456', source: 'NBU' },
  })
}

const contentOf = async (where: string) => {
  const names = (await readdir(where)).filter((name) => name.endsWith('.jsonl')).toSorted()
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(path.join(where, name), 'utf8')])),
  )
}

const emptied = async (manifest: { tables: { name: string }[] }) => {
  await db.$executeRawUnsafe(
    `TRUNCATE ${manifest.tables.map(({ name }) => `"${name}"`).join(', ')} RESTART IDENTITY CASCADE`,
  )
}

describe('a whole portal', () => {
  test('goes out and comes back equal, field by field, and goes on from there', async () => {
    await makePortal()
    const first = path.join(folder, 'first')
    const manifest = await exportPortal(first)
    const rows = Object.fromEntries(manifest.tables.map((table) => [table.name, table.rows]))
    expect(rows).toMatchObject({
      articles: 4,
      article_versions: 5,
      article_old_slugs: 1,
      article_tags: 1,
      article_views: 1,
      corrections: 1,
      editors: 1,
      pages: 1,
      pictures: 1,
      recalls: 1,
      redirects: 2,
      section_texts: 2,
    })
    expect(rows).not.toHaveProperty('editor_accounts')
    expect(JSON.stringify(await contentOf(first))).not.toMatch(/password/i)
    const before = await db.article.findMany({ orderBy: { id: 'asc' } })
    const { key } = await db.picture.findFirstOrThrow()
    await rm(path.resolve(env.DATELINE_DATA_DIR, 'media', key), { recursive: true })
    expect(await isPortalExport(first)).toBe(true)
    await emptied(manifest)
    expect(await db.article.count()).toBe(0)

    await restorePortal(first)
    expect(await db.article.findMany({ orderBy: { id: 'asc' } })).toEqual(before)
    expect(await mediaFiles().get(key, 'source')).toEqual(await bytes())
    const second = path.join(folder, 'second')
    await exportPortal(second)
    expect(await contentOf(second)).toEqual(await contentOf(first))
    const added = await makeArticle()
    expect(added.id).toBeGreaterThan(Math.max(...before.map(({ id }) => id)))
  })

  test('is read only into an empty database, and only whole', async () => {
    await makePortal()
    const out = path.join(folder, 'out')
    const manifest = await exportPortal(out)
    await expect(restorePortal(out)).rejects.toMatchObject({ code: 'conflict' })
    await expect(exportPortal(out)).rejects.toThrow(/not empty/)
    await emptied(manifest)
    const line = (await readFile(path.join(out, 'places.jsonl'), 'utf8')).trim()
    await appendFile(
      path.join(out, 'places.jsonl'),
      line.replace(/"id":\d+/, '"id":99').replace(/"slug":"[^"]+"/, '"slug":"x"'),
    )
    await expect(restorePortal(out)).rejects.toThrow(/damaged: places holds 2 rows instead of 1/)
    expect([await db.section.count(), await db.place.count(), await db.article.count()]).toEqual([0, 0, 0])
    await expect(restorePortal(folder)).rejects.toThrow(/does not hold a whole export/)
  })
})
