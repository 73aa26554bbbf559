import { beforeEach, describe, expect, it } from 'vitest'
import { publishArticle, withdrawArticle } from '#domain/articles/publish-commands.ts'
import { addCorrection } from '#domain/corrections/commands.ts'
import type { Editor } from '#domain/editors/rules.ts'
import { listMonthEntries } from '#domain/sitemaps/store.ts'
import { makeArticle } from '#lib/testing/article-factory.ts'
import { makeAuthor, makeEditor, makePlace, makeSection, makeTag } from '#lib/testing/factories.ts'
import { saveDraft } from '../commands.ts'
import { listDeskIds } from '../desk-list-store.ts'
import { binArticle } from '../flow/bin-commands.ts'
import { findAtAddress } from '../page-store.ts'
import { articleTag } from '../tags.ts'
import { findNewestVersion } from '../version-store.ts'
import { openTranslation, reviewTranslation } from './commands.ts'
import { getTranslationsForDesk } from './editor-queries.ts'

let editor: Editor
let original: { id: number; slug: string }

beforeEach(async () => {
  editor = await makeEditor()
  const [section, place, tag, author] = await Promise.all([
    makeSection(),
    makePlace(),
    makeTag(),
    makeAuthor(),
  ])
  original = await makeArticle({
    headline: 'The dam holds',
    body: 'Water rose.',
    sectionId: section.id,
    placeId: place.id,
    tagIds: [tag.id],
    authorIds: [author.id],
  })
})

const newestOf = (id: number) => findNewestVersion(id)

async function publish(id: number, change: object = {}, minor = false) {
  const { content, version } = await newestOf(id)
  return publishArticle(editor, { id, baseVersion: version, content: { ...content, ...change }, minor })
}

async function translate() {
  const { id } = await openTranslation(editor, { id: original.id, edition: 'uk' })
  await publish(id, { headline: 'Дамба стоїть', slug: 'damba' })
  return id
}

/** The editions that each of the two pages leads to. */
async function linked() {
  const [en, uk] = await Promise.all([
    findAtAddress('en', original.slug, new Date()),
    findAtAddress('uk', 'damba', new Date()),
  ])
  return [en, uk].map((page) =>
    page.kind === 'published' ? page.article.translations.map(({ edition }) => edition) : page.kind,
  )
}

const staleSince = async (id: number) => (await getTranslationsForDesk(editor, id)).staleAt
const review = async (id: number) =>
  reviewTranslation(editor, { id, since: (await staleSince(id))?.toISOString() })

describe('a translation', () => {
  it('begins with all that needs no words, the text to be said again, and the Recall of its own edition', async () => {
    const [earlier, alone] = [await makeArticle(), await makeArticle()]
    const twin = await makeArticle({ edition: 'uk', translationGroup: earlier.translationGroup })
    await publish(original.id, { recallIds: [alone.id, earlier.id] })
    const { content } = await newestOf(original.id)
    const { id, isNew } = await openTranslation(editor, { id: original.id, edition: 'uk' })
    expect(isNew).toBe(true)
    expect((await newestOf(id)).content).toMatchObject({
      edition: 'uk',
      headline: '',
      standfirst: '',
      slug: '',
      body: content.body,
      sectionId: content.sectionId,
      placeId: content.placeId,
      tagIds: content.tagIds,
      authorIds: content.authorIds,
      recallIds: [twin.id],
    })
    await expect(publish(id)).rejects.toMatchObject({ fields: { headline: 'Write a headline.' } })
  })

  it('begins with what readers see, not with what is being written', async () => {
    const { content, version } = await newestOf(original.id)
    await saveDraft(editor, {
      id: original.id,
      baseVersion: version,
      content: { ...content, agencyId: null, noindex: true },
    })
    const { id } = await openTranslation(editor, { id: original.id, edition: 'uk' })
    expect((await newestOf(id)).content.noindex).toBe(false)
  })

  it('is opened where there is one, also by two at once, and begun anew when that lies in the bin', async () => {
    const ask = () => openTranslation(editor, { id: original.id, edition: 'uk' })
    const [one, two] = await Promise.all([ask(), ask()])
    expect(one.id).toBe(two.id)
    await binArticle(editor, { id: one.id })
    expect((await ask()).id).not.toBe(one.id)
    await expect(openTranslation(editor, { id: original.id, edition: 'en' })).rejects.toMatchObject({
      code: 'invalid',
    })
  })
})

describe('a translation is stale', () => {
  it('from an update of its original until it is reviewed, and nothing links the two meanwhile', async () => {
    const id = await translate()
    expect(await linked()).toEqual([['uk'], ['en']])
    const { staleTags } = await publish(original.id, { headline: 'The dam broke' })
    expect(staleTags).toContain(articleTag(id))
    expect(await linked()).toEqual([[], []])
    const month = new Date().toISOString().slice(0, 7)
    const inSitemap = async () =>
      (
        await Promise.all(
          (['en', 'uk'] as const).map((edition) => listMonthEntries(edition, { month, part: 1 }, new Date())),
        )
      )
        .flat()
        .map(({ translations }) => translations.length)
    expect(await inSitemap()).toEqual([0, 0])
    const reviewed = await review(id)
    expect(reviewed.staleTags).toContain(articleTag(original.id))
    expect(await linked()).toEqual([['uk'], ['en']])
    expect(await inSitemap()).toEqual([1, 1])
    expect(await getTranslationsForDesk(editor, id)).toMatchObject({ translatedVersion: 2, staleAt: null })
  })

  it('after a correction, and after a withdrawal, but not after a typo fix', async () => {
    const id = await translate()
    await publish(original.id, { standfirst: 'It held.' }, true)
    expect(await staleSince(id)).toBeNull()
    await addCorrection(editor, { articleId: original.id, kind: 'correction', text: 'Two metres.' })
    expect(await staleSince(id)).not.toBeNull()
    await review(id)
    await withdrawArticle(editor, { id: original.id, note: 'It was not true.' })
    expect(await staleSince(id)).not.toBeNull()
  })

  it('when it was made of a draft that was published otherwise', async () => {
    const draft = await makeArticle({ status: 'draft' })
    const { content, version } = await newestOf(draft.id)
    const { id } = await openTranslation(editor, { id: draft.id, edition: 'uk' })
    const { sectionId, placeId, authorIds } = (await newestOf(original.id)).content
    await publishArticle(editor, {
      id: draft.id,
      baseVersion: version,
      content: { ...content, slug: 'otherwise', headline: 'Otherwise', sectionId, placeId, authorIds },
    })
    expect(await staleSince(id)).not.toBeNull()
  })

  it('and stays so when the original changed once more while somebody looked', async () => {
    const id = await translate()
    await publish(original.id, { headline: 'Once' })
    const since = (await staleSince(id))?.toISOString()
    await publish(original.id, { headline: 'Twice' })
    await expect(reviewTranslation(editor, { id, since })).rejects.toMatchObject({ code: 'conflict' })
    expect(await staleSince(id)).not.toBeNull()
    await expect(
      reviewTranslation(editor, { id: original.id, since: new Date().toISOString() }),
    ).rejects.toMatchObject({ message: 'This article is not a translation.' })
  })

  it('in a list of its own', async () => {
    const id = await translate()
    const filter = {
      ...{ q: '', found: null, stage: null, edition: null, sectionId: null, author: '', editedById: null },
      ...{ createdById: null, missed: false, stale: true, after: null, before: null },
    }
    expect((await listDeskIds(filter, new Date())).ids).toEqual([])
    await publish(original.id, { headline: 'The dam broke' })
    expect((await listDeskIds(filter, new Date())).ids).toEqual([id])
  })
})
