import { beforeEach, describe, expect, it } from 'vitest'
import { createDraft } from '#domain/articles/commands.ts'
import { scheduleArticle, sendToReview, takeBackFromReview } from '#domain/articles/flow/commands.ts'
import { keepTimes } from '#domain/articles/flow/due-commands.ts'
import { publishArticle } from '#domain/articles/publish-commands.ts'
import type { Editor } from '#domain/editors/rules.ts'
import { db, inTransaction } from '#lib/db.ts'
import { makeBody } from '#lib/testing/article-factory.ts'
import { makeAuthor, makeEditor, makePlace, makeSection } from '#lib/testing/factories.ts'
import { localMinute } from '#lib/time.ts'
import { chooseNoticeMail, pruneNotices, readNotices, tellEditors } from './commands.ts'
import { countOwnUnread, listOwnNotices } from './editor-queries.ts'
import { mailNotices } from './mail-commands.ts'
import type { NoticeKind } from './rules.ts'

const MINUTE = 60_000
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * MINUTE)
let editor: Editor
let author: Editor
let content: object

beforeEach(async () => {
  ;[editor, author] = await Promise.all([
    makeEditor({ name: 'Olena', email: 'olena@example.org' }),
    makeEditor({ role: 'author', name: 'Ada', email: 'ada@example.org' }),
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

const told = async (person: Editor) =>
  (await listOwnNotices(person)).map(({ kind, byName, excerpt }) => [kind, byName, excerpt])
const tell = (kind: NoticeKind, key: string) =>
  inTransaction((tx) =>
    tellEditors(tx, [author.id], { kind, key, by: editor, articleId: 1, headline: 'Ferry returns' }),
  )
const letters = () =>
  db.outgoingMail.findMany({ orderBy: { id: 'asc' }, select: { to: true, subject: true, text: true } })

describe('what happens to an article', () => {
  it('is told to those whom it concerns, not to who did it', async () => {
    const { id } = await createDraft(author, { content })
    await sendToReview(author, { id })
    expect(await told(editor)).toEqual([['review', 'Ada', '']])
    expect(await told(author)).toEqual([])
    await takeBackFromReview(editor, { id, note: 'Ask the harbour too.' })
    expect(await told(author)).toEqual([['givenBack', 'Olena', 'Ask the harbour too.']])
    const [notice] = await listOwnNotices(author)
    expect(notice).toMatchObject({ articleId: id, headline: 'Ferry returns', isRead: false })
  })

  it('is told when it is published, by somebody or when its time comes', async () => {
    const { id, version } = await createDraft(author, { content })
    const at = localMinute(inMinutes(60))
    await scheduleArticle(editor, { id, baseVersion: version, content, at })
    await keepTimes(inMinutes(61))
    expect((await told(author)).map(([kind]) => kind)).toEqual(['published', 'scheduled'])
    expect((await told(editor)).map(([kind]) => kind)).toEqual(['published'])
    await publishArticle(editor, { id, baseVersion: version + 1, content })
    expect(await told(author)).toHaveLength(2)
  })

  it('is told when its time could not be kept, with the reason', async () => {
    const { id, version } = await createDraft(author, { content })
    const at = localMinute(inMinutes(60))
    await scheduleArticle(editor, { id, baseVersion: version, content, at })
    await db.editor.update({ where: { id: editor.id }, data: { role: 'author' } })
    await keepTimes(inMinutes(61))
    expect((await told(author))[0]?.[0]).toBe('missed')
    expect((await told(author))[0]?.[2]).not.toBe('')
  })
})

describe('notices', () => {
  it('tell of an event once, and only people who may sign in', async () => {
    await tell('mention', 'comment-1')
    await tell('mention', 'comment-1')
    expect(await countOwnUnread(author)).toBe(1)
    await db.editor.update({ where: { id: author.id }, data: { switchedOffAt: new Date() } })
    await tell('mention', 'comment-2')
    expect(await countOwnUnread(author)).toBe(1)
  })

  it('are read by their owner alone', async () => {
    await tell('mention', 'comment-1')
    await tell('reply', 'comment-2')
    const [second] = await listOwnNotices(author)
    await readNotices(editor, { all: true })
    expect(await countOwnUnread(author)).toBe(2)
    await readNotices(author, { ids: [second?.id] })
    expect(await countOwnUnread(author)).toBe(1)
    await readNotices(author, { articleId: 1 })
    expect(await countOwnUnread(author)).toBe(0)
  })

  it('go after three months', async () => {
    await tell('mention', 'comment-1')
    expect(await pruneNotices(inMinutes(89 * 24 * 60))).toBe(0)
    expect(await pruneNotices(inMinutes(91 * 24 * 60))).toBe(1)
  })
})

describe('letters', () => {
  it('tell once, in one letter, of what was not read within some minutes', async () => {
    await tell('mention', 'comment-1')
    await tell('reply', 'comment-2')
    expect(await mailNotices(inMinutes(2))).toBe(0)
    await Promise.all([mailNotices(inMinutes(4)), mailNotices(inMinutes(4))])
    await mailNotices(inMinutes(5))
    const [letter, ...others] = await letters()
    expect(others).toEqual([])
    expect(letter?.to).toBe('ada@example.org')
    expect(letter?.text).toContain('Olena mentioned you: Ferry returns')
    expect(letter?.text).toContain('/admin/notices')
  })

  it('leave out what was read, and what this person does not want by mail', async () => {
    await tell('published', 'published-1')
    await mailNotices(inMinutes(4))
    expect(await letters()).toEqual([])
    await chooseNoticeMail(author, { mail: 'all' })
    await tell('mention', 'comment-1')
    const [mention] = await listOwnNotices(author)
    await readNotices(author, { ids: [mention?.id] })
    await mailNotices(inMinutes(4))
    expect((await letters()).map(({ subject }) => subject)).toEqual(['Published: Ferry returns'])
    await chooseNoticeMail(author, { mail: 'none' })
    await tell('mention', 'comment-3')
    await mailNotices(inMinutes(4))
    expect(await letters()).toHaveLength(1)
  })
})
