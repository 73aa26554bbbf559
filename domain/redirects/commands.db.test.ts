import { beforeEach, describe, expect, test } from 'vitest'
import type { Editor } from '#domain/editors/rules.ts'
import { db, inTransaction } from '#lib/db.ts'
import { makeArticle } from '#lib/testing/article-factory.ts'
import { makeEditor } from '#lib/testing/factories.ts'
import {
  addRedirect,
  importRedirectsCsv,
  keepOldAddresses,
  removeRedirects,
  resolveRedirect,
} from './commands.ts'
import { listRedirects } from './editor-queries.ts'

let chief: Editor
beforeEach(async () => {
  chief = await makeEditor({ role: 'chief' })
})

describe('redirects', () => {
  test('an old address leads to its end in one hop, however it was made', async () => {
    await addRedirect(chief, { from: '/b', to: '/news/c' })
    await addRedirect(chief, { from: 'https://old.test/2019/05/03/slug/', to: '/b/' })
    await addRedirect(chief, { from: '/news/c', to: 'https://other.test/x' })
    for (const path of ['/b', '/2019/05/03/slug/', '/2019/05/03/slug?x=1', '/news/c'])
      expect(await resolveRedirect(path)).toBe('https://other.test/x')
    expect(await resolveRedirect('/2019/05/03/slug?x=1', { exact: true })).toBeNull()
    expect(await db.auditEntry.count({ where: { act: 'redirect.add' } })).toBe(3)
    expect((await db.cacheExpiry.findFirstOrThrow()).tags).toEqual(['redirects'])
  })

  test('a circle and what is no address are refused in words', async () => {
    await addRedirect(chief, { from: '/a', to: '/b' })
    await expect(addRedirect(chief, { from: '/b', to: '/a' })).rejects.toThrow(/circle/)
    await expect(addRedirect(chief, { from: '/', to: '/a' })).rejects.toThrow(/starts with \//)
    await expect(addRedirect(chief, { from: '/x', to: 'javascript:1' })).rejects.toThrow(/https address/)
    expect(await db.redirect.count()).toBe(1)
  })

  test('below a chief nobody may', async () => {
    const editor = await makeEditor({ role: 'editor' })
    const attempts = [
      () => addRedirect(editor, { from: '/a', to: '/b' }),
      () => removeRedirects(editor, { paths: ['/a'] }),
      () => importRedirectsCsv(editor, { csv: '/a,/b' }),
      () => listRedirects(editor, {}),
    ]
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('a file is taken line by line: a dry run says the same, a second run changes nothing', async () => {
    const csv = 'old,new\n/a,/b\n/b,/c\n/c,/a\nnonsense,/x\n"/q,1","/news/q"\n'
    const dry = await importRedirectsCsv(chief, { csv, dryRun: true })
    expect(await db.redirect.count()).toBe(0)
    const { staleTags, ...report } = await importRedirectsCsv(chief, { csv })
    expect({ ...dry, staleTags: undefined }).toEqual({ ...report, staleTags: undefined })
    expect(report).toMatchObject({ changed: 3, unchanged: 0 })
    expect(report.problems).toEqual([
      { line: 4, reason: expect.stringMatching(/circle/) },
      { line: 5, reason: expect.stringMatching(/old address/) },
    ])
    expect(await resolveRedirect('/a')).toBe('/c')
    expect(await resolveRedirect('/q,1')).toBe('/news/q')
    expect(await importRedirectsCsv(chief, { csv: '/a;/c\n' })).toMatchObject({ changed: 0, unchanged: 1 })
    expect((await listRedirects(chief, { q: '/q' })).redirects).toMatchObject([
      { path: '/q,1', to: '/news/q' },
    ])
    expect(await removeRedirects(chief, { paths: ['/a', '/none'] })).toMatchObject({ removed: 1 })
    expect(await resolveRedirect('/a')).toBeNull()
  })

  test('an article keeps its old addresses wherever it moves, and while it is a draft they are missing', async () => {
    const article = await makeArticle({ slug: 'first' })
    const draft = await makeArticle({ slug: 'draft', status: 'draft' })
    await addRedirect(chief, { from: '/taken', to: '/about' })
    const old = (address: string, articleId: number) => ({ address, articleId, own: '/news/first' })
    const added = await inTransaction((tx) =>
      keepOldAddresses(tx, [
        old('https://old.test/2019/first/', article.id),
        old('/?p=5', article.id),
        old('https://old.test/news/first', article.id),
        old('/taken', article.id),
        old('/draft', draft.id),
      ]),
    )
    expect(added).toBe(3)
    await db.article.update({ where: { id: article.id }, data: { slug: 'second' } })
    expect(await resolveRedirect('/2019/first')).toBe('/news/second')
    expect(await resolveRedirect('/?p=5', { exact: true })).toBe('/news/second')
    expect(await resolveRedirect('/taken')).toBe('/about')
    expect(await resolveRedirect('/draft')).toBeNull()
  })
})
