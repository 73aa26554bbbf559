import { beforeEach, describe, expect, it } from 'vitest'
import type { Editor } from '#domain/editors/rules.ts'
import { db } from '#lib/db.ts'
import { makeBody } from '#lib/testing/article-factory.ts'
import { makeAuthor, makeEditor, makePlace, makeSection } from '#lib/testing/factories.ts'
import { localMinute } from '#lib/time.ts'
import { createDraft, saveDraft } from '../commands.ts'
import { findAtAddress } from '../page-store.ts'
import { publishArticle, restoreArticle, withdrawArticle } from '../publish-commands.ts'
import { binArticle, purgeBin, unbinArticle } from './bin-commands.ts'
import {
  archiveArticle,
  scheduleArticle,
  sendToReview,
  setEmbargo,
  setExpiry,
  takeBackFromReview,
  unscheduleArticle,
} from './commands.ts'
import { keepTimes } from './due-commands.ts'

const HOUR = 3_600_000
let editor: Editor
let author: Editor
let content: object

beforeEach(async () => {
  ;[editor, author] = await Promise.all([
    makeEditor({ name: 'Olena' }),
    makeEditor({ role: 'author', name: 'Ada' }),
  ])
  const [section, place, byline] = await Promise.all([makeSection(), makePlace(), makeAuthor()])
  content = {
    edition: 'en',
    headline: 'Ferry returns',
    standfirst: 'After a month in dock.',
    slug: 'ferry-returns',
    body: makeBody('The ferry sailed at dawn.'),
    sectionId: section.id,
    placeId: place.id,
    agencyId: null,
    tagIds: [],
    authorIds: [byline.id],
    hero: null,
    recallIds: [],
  }
})

const inHours = (hours: number) => localMinute(new Date(Date.now() + hours * HOUR))
const hoursOn = (hours: number) => new Date(Date.now() + hours * HOUR)
const draft = (by = author) => createDraft(by, { content })
const rowOf = (id: number) => db.article.findUniqueOrThrow({ where: { id } })
const seen = (slug = 'ferry-returns') => findAtAddress('en', slug, new Date(Date.now() + 100 * HOUR))
const actsOf = async (id: number) =>
  (await db.auditEntry.findMany({ where: { subjectId: String(id) }, orderBy: { id: 'asc' } })).map(
    ({ act, editorName }) => `${editorName || '–'}: ${act}`,
  )

async function published() {
  const { id, version } = await draft(editor)
  await publishArticle(editor, { id, baseVersion: version, content })
  return id
}

async function scheduled(hours = 2) {
  const { id, version } = await draft()
  await scheduleArticle(editor, { id, baseVersion: version, content, at: inHours(hours) })
  return id
}

describe('review', () => {
  it('goes from an author to an editor and back with a note, and who did it is recorded', async () => {
    const { id } = await draft()
    await sendToReview(author, { id })
    expect((await rowOf(id)).stage).toBe('review')
    await takeBackFromReview(editor, { id, note: 'Name the source.' })
    expect(await rowOf(id)).toMatchObject({ stage: 'draft', reviewNote: 'Name the source.' })
    expect(await actsOf(id)).toEqual([
      'Ada: article.create',
      'Ada: article.review',
      'Olena: article.take-back',
    ])
  })

  it('refuses a jump that is not there', async () => {
    const id = await published()
    await expect(sendToReview(author, { id })).rejects.toMatchObject({ code: 'conflict', status: 409 })
    await expect(unscheduleArticle(editor, { id })).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('a schedule', () => {
  it('publishes the approved version at its time, once, in the name of who scheduled it', async () => {
    const id = await scheduled()
    await saveDraft(author, { id, baseVersion: 2, content: { ...content, headline: 'Not approved' } })
    expect(await keepTimes(hoursOn(1))).toEqual({ published: 0, ended: 0 })
    expect(await seen()).toEqual({ kind: 'unknown' })
    const many = await Promise.all([keepTimes(hoursOn(2)), keepTimes(hoursOn(2)), keepTimes(hoursOn(2))])
    expect(many.reduce((sum, { published: one }) => sum + one, 0)).toBe(1)
    expect(await seen()).toMatchObject({ kind: 'published', article: { headline: 'Ferry returns' } })
    expect(await rowOf(id)).toMatchObject({
      stage: 'published',
      version: 3,
      publishedVersion: 2,
      scheduledAt: null,
    })
    expect((await actsOf(id)).filter((act) => act.endsWith('publish'))).toEqual(['Olena: article.publish'])
    expect(await db.articleSearch.count({ where: { articleId: id, isLive: true } })).toBe(1)
    expect(await db.deskAlert.count()).toBe(0)
  })

  it('that was missed is caught up with, and the desk is told once', async () => {
    const id = await scheduled()
    await keepTimes(hoursOn(2.1))
    await keepTimes(hoursOn(2.2))
    expect(await rowOf(id)).toMatchObject({ stage: 'published' })
    expect(await db.deskAlert.findMany()).toMatchObject([
      { kind: 'published-late', articleId: id, name: 'Ferry returns' },
    ])
  })

  it.each([
    ['has lost the role', { role: 'author' }, 'role "author"'],
    ['is switched off', { switchedOffAt: new Date() }, 'closed'],
  ])(
    'of somebody who %s publishes nothing, goes to review and tells the desk why',
    async (_, data, reason) => {
      const id = await scheduled()
      await db.editor.update({ where: { id: editor.id }, data })
      await keepTimes(hoursOn(2))
      expect(await rowOf(id)).toMatchObject({ stage: 'review', status: 'draft', scheduledAt: null })
      expect(await db.deskAlert.findMany()).toMatchObject([
        { kind: 'publish-refused', articleId: id, reason: expect.stringContaining(reason) },
      ])
    },
  )

  it('does not begin with an incomplete article, nor with a time that is past', async () => {
    const { id, version } = await draft()
    const ask = (change: object, at: string) =>
      scheduleArticle(editor, { id, baseVersion: version, content: { ...content, ...change }, at })
    await expect(ask({ placeId: null }, inHours(1))).rejects.toMatchObject({
      code: 'invalid',
      fields: { placeId: expect.any(String) },
    })
    await expect(ask({}, inHours(-1))).rejects.toMatchObject({ fields: { at: expect.any(String) } })
    await expect(ask({}, 'tomorrow')).rejects.toMatchObject({ fields: { at: expect.any(String) } })
  })
})

describe('an embargo', () => {
  it('holds against publishing, scheduling, and the database itself', async () => {
    const { id, version } = await draft()
    await setEmbargo(editor, { id, until: inHours(5) })
    const base = { id, baseVersion: version, content }
    await expect(publishArticle(editor, base)).rejects.toMatchObject({ code: 'conflict' })
    await expect(scheduleArticle(editor, { ...base, at: inHours(4) })).rejects.toMatchObject({
      code: 'conflict',
    })
    const forced = db.article.update({
      where: { id },
      data: { status: 'published', publishedAt: new Date() },
    })
    await expect(forced).rejects.toThrow(/articles_embargo_holds/)
    await scheduleArticle(editor, { ...base, at: inHours(6) })
    expect(await seen()).toEqual({ kind: 'unknown' })
  })

  it('lifted, lets the article out', async () => {
    const { id, version } = await draft()
    await setEmbargo(editor, { id, until: inHours(5) })
    await setEmbargo(editor, { id, until: null })
    await publishArticle(editor, { id, baseVersion: version, content })
    await expect(setEmbargo(editor, { id, until: inHours(5) })).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('an end', () => {
  it('withdraws with its note, or archives, as the editor chose', async () => {
    const gone = await published()
    await setExpiry(editor, { id: gone, at: inHours(1), to: 'withdraw', note: 'The licence ended.' })
    expect(await keepTimes(hoursOn(1))).toEqual({ published: 0, ended: 1 })
    expect(await seen()).toMatchObject({ kind: 'withdrawn', note: 'The licence ended.' })
    content = { ...content, slug: 'second' }
    const kept = await published()
    await setExpiry(editor, { id: kept, at: inHours(1), to: 'archive' })
    await keepTimes(hoursOn(1))
    expect(await rowOf(kept)).toMatchObject({ stage: 'archived', status: 'published', expiresAt: null })
    expect(await seen('second')).toMatchObject({ kind: 'published' })
  })

  it('needs a note when it withdraws', async () => {
    const id = await published()
    const bare = setExpiry(editor, { id, at: inHours(1), to: 'withdraw' })
    await expect(bare).rejects.toMatchObject({ fields: { note: expect.any(String) } })
  })
})

describe('the archive', () => {
  it('keeps the page, and an update of it stays in the archive', async () => {
    const id = await published()
    await archiveArticle(editor, { id })
    await publishArticle(editor, {
      id,
      baseVersion: 2,
      content: { ...content, standfirst: 'Typo.' },
      minor: true,
    })
    expect((await rowOf(id)).stage).toBe('archived')
    await withdrawArticle(editor, { id, note: 'Wrong.', reason: 'Lawyers.' })
    expect(await rowOf(id)).toMatchObject({ stage: 'withdrawn', withdrawalReason: 'Lawyers.' })
    await restoreArticle(editor, id)
    expect((await rowOf(id)).stage).toBe('published')
  })
})

describe('the bin', () => {
  it('gives a draft’s address free, and gives it back when it still is', async () => {
    const { id } = await draft()
    await binArticle(author, { id })
    expect(await rowOf(id)).toMatchObject({ stage: 'bin', slug: expect.stringMatching(/^bin-/) })
    await expect(saveDraft(author, { id, baseVersion: 1, content })).rejects.toMatchObject({
      code: 'conflict',
    })
    await unbinArticle(author, { id })
    expect(await rowOf(id)).toMatchObject({ stage: 'draft', slug: 'ferry-returns' })
  })

  it('takes no published article', async () => {
    const id = await published()
    await expect(binArticle(editor, { id })).rejects.toMatchObject({ code: 'conflict' })
  })

  it('is emptied after 30 days; what readers once saw stays 410 and its address stays taken', async () => {
    const id = await published()
    await withdrawArticle(editor, { id, note: 'It was not true.' })
    await binArticle(editor, { id })
    expect(await purgeBin(hoursOn(29 * 24))).toBe(0)
    expect(await purgeBin(hoursOn(31 * 24))).toBe(1)
    expect(await db.article.count({ where: { id } })).toBe(0)
    expect(await seen()).toMatchObject({ kind: 'withdrawn', note: 'It was not true.' })
    expect((await actsOf(id)).at(-1)).toBe('–: article.purge')
    const next = await draft(editor)
    await expect(publishArticle(editor, { id: next.id, baseVersion: 1, content })).rejects.toMatchObject({
      fields: { slug: expect.any(String) },
    })
  })
})
