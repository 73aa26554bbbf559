import { beforeEach, describe, expect, it } from 'vitest'
import { announceBreaking, endBreaking, endPastBreaking } from '#domain/breaking/commands.ts'
import { findBreakingForDesk } from '#domain/breaking/editor-queries.ts'
import type { Editor } from '#domain/editors/rules.ts'
import { db } from '#lib/db.ts'
import { makeArticle } from '#lib/testing/article-factory.ts'
import { makeEditor } from '#lib/testing/factories.ts'
import { endFrontPins, publishFront, saveFrontDraft } from './commands.ts'
import { getFrontForDesk } from './editor-queries.ts'

let editor: Editor
beforeEach(async () => {
  editor = await makeEditor()
})

const HOUR = 3_600_000
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString()

describe('arranging the front page', () => {
  it('keeps a draft from readers until it is published', async () => {
    const { id } = await makeArticle()
    const slots = [{ articleId: id, until: null }]
    expect(await saveFrontDraft(editor, { edition: 'en', baseVersion: 0, slots })).toMatchObject({
      version: 1,
    })
    expect(await getFrontForDesk(editor, 'en')).toMatchObject({ live: [], draft: slots, version: 1 })
    const { staleTags } = await publishFront(editor, { edition: 'en', baseVersion: 1, slots })
    expect(staleTags).toEqual(['front:en'])
    expect(await getFrontForDesk(editor, 'en')).toMatchObject({ live: slots, draft: slots, version: 2 })
    expect((await getFrontForDesk(editor, 'uk')).live).toEqual([])
    expect(await db.auditEntry.findMany({ select: { act: true } })).toEqual([
      { act: 'front.save' },
      { act: 'front.publish' },
    ])
  })

  it('refuses an arrangement of what somebody else has changed since', async () => {
    await saveFrontDraft(editor, { edition: 'en', baseVersion: 0, slots: [] })
    const late = publishFront(editor, { edition: 'en', baseVersion: 0, slots: [] })
    await expect(late).rejects.toMatchObject({ code: 'stale_version', data: { version: 1 } })
  })

  it('refuses an article in two places', async () => {
    const slot = { articleId: 1, until: null }
    const twice = saveFrontDraft(editor, { edition: 'en', baseVersion: 0, slots: [slot, slot] })
    await expect(twice).rejects.toMatchObject({ code: 'invalid' })
  })

  it('frees a place when its pin has ended, once', async () => {
    const [first, second] = [await makeArticle(), await makeArticle()]
    const slots = [
      { articleId: first.id, until: inHours(1) },
      { articleId: second.id, until: null },
    ]
    await publishFront(editor, { edition: 'en', baseVersion: 0, slots })
    expect(await endFrontPins()).toEqual({ staleTags: [] })
    const later = new Date(Date.now() + 2 * HOUR)
    expect(await endFrontPins(later)).toEqual({ staleTags: ['front:en'] })
    expect(await endFrontPins(later)).toEqual({ staleTags: [] })
    expect((await getFrontForDesk(editor, 'en')).live).toEqual([null, slots[1]])
  })

  it('is not for authors', async () => {
    const author = await makeEditor({ role: 'author' })
    const attempt = publishFront(author, { edition: 'en', baseVersion: 0, slots: [] })
    await expect(attempt).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('breaking news', () => {
  it('stands until its end, and leads to its article', async () => {
    const { id, headline } = await makeArticle()
    const strip = { edition: 'en', text: 'The dam holds', articleId: id, endsAt: inHours(1) }
    expect(await announceBreaking(editor, strip)).toEqual({ staleTags: ['breaking:en'] })
    expect(await findBreakingForDesk(editor, 'en')).toMatchObject({
      text: strip.text,
      article: { id, headline },
    })
    expect(await endPastBreaking()).toEqual({ staleTags: [] })
    expect(await endPastBreaking(new Date(Date.now() + 2 * HOUR))).toEqual({ staleTags: ['breaking:en'] })
    expect(await findBreakingForDesk(editor, 'en')).toBeNull()
  })

  it('can be taken away before', async () => {
    await announceBreaking(editor, {
      edition: 'uk',
      text: 'Дамба стоїть',
      articleId: null,
      endsAt: inHours(1),
    })
    expect(await endBreaking(editor, 'uk')).toEqual({ staleTags: ['breaking:uk'] })
    expect(await endBreaking(editor, 'uk')).toEqual({ staleTags: [] })
  })

  it.each([
    ['an end in the past', { endsAt: inHours(-1) }, 'endsAt'],
    ['an end in three days', { endsAt: inHours(72) }, 'endsAt'],
    ['no text', { text: ' ' }, 'text'],
  ])('is refused with %s', async (_, change, field) => {
    const strip = { edition: 'en', text: 'The dam holds', articleId: null, endsAt: inHours(1), ...change }
    await expect(announceBreaking(editor, strip)).rejects.toMatchObject({
      fields: { [field]: expect.any(String) },
    })
  })
})
