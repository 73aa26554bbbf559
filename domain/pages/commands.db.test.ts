import { describe, expect, it } from 'vitest'
import { makeEditor } from '#lib/testing/factories.ts'
import { removePage, savePage } from './commands.ts'
import { getPageForDesk, listPagesForDesk } from './editor-queries.ts'
import { isPageSlug } from './rules.ts'

const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Words' }] }] }
const page = (slug: string, changes = {}) => ({
  slug,
  edition: 'uk',
  baseVersion: 0,
  title: 'Реклама',
  body,
  ...changes,
})

describe('a page of the newsroom', () => {
  it('is added at an address of its own, after the pages that every edition is offered, and taken away', async () => {
    const editor = await makeEditor()
    await savePage(editor, page('advertising'))
    expect((await listPagesForDesk(editor, 'uk')).at(-1)).toMatchObject({
      slug: 'advertising',
      title: 'Реклама',
    })
    await removePage(editor, { edition: 'uk', slug: 'advertising' })
    expect(await getPageForDesk(editor, 'uk', 'advertising')).toMatchObject({ version: 0, title: '' })
    const again = removePage(editor, { edition: 'uk', slug: 'advertising' })
    await expect(again).rejects.toMatchObject({ code: 'not_found' })
  })

  it('is refused where another part of the paper is', async () => {
    const editor = await makeEditor()
    await expect(savePage(editor, page('search'))).rejects.toMatchObject({
      code: 'invalid',
      fields: { slug: expect.stringContaining('Another part') },
    })
    for (const slug of ['uk', 'news', 'a b', 'Ads', '', '../x']) expect(isPageSlug(slug), slug).toBe(false)
  })

  it('is refused when somebody else saved it meanwhile, with what they saved', async () => {
    const editor = await makeEditor()
    await savePage(editor, page('about'))
    await expect(savePage(editor, page('about', { title: 'Інше' }))).rejects.toMatchObject({
      code: 'stale_version',
      data: { title: 'Реклама', version: 1 },
    })
  })
})
