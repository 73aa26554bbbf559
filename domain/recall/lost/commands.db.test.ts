import { expect, it } from 'vitest'
import { acknowledgeAlert } from '#domain/alerts/commands.ts'
import { listOpenAlerts } from '#domain/alerts/editor-queries.ts'
import { mergeStories } from '#domain/stories/manage-commands.ts'
import { db } from '#lib/db.ts'
import { makeArticle } from '#lib/testing/article-factory.ts'
import { makeEditor } from '#lib/testing/factories.ts'
import { makeRelation, makeStory } from '#lib/testing/story-factory.ts'
import { checkRecalls } from './commands.ts'

const withdraw = (id: number) =>
  db.article.update({ where: { id }, data: { status: 'withdrawn', withdrawnAt: new Date() } })

it('tells the desk of a chosen Recall that was withdrawn, once, and no longer than it lasts', async () => {
  const editor = await makeEditor()
  const [gone, stays] = [await makeArticle({ headline: 'Bridge opens' }), await makeArticle()]
  const article = await makeArticle({ recallIds: [gone.id, stays.id] })
  await makeArticle({ recallIds: [gone.id], status: 'draft' })
  expect(await checkRecalls()).toEqual({ toMend: 0 })
  await withdraw(gone.id)
  expect(await checkRecalls()).toEqual({ toMend: 1 })
  const [alert] = await listOpenAlerts(editor)
  expect(alert).toMatchObject({ kind: 'recall-lost', articleId: article.id, reason: 'Bridge opens' })
  // Seen by somebody: the next nights have nothing new to say, not even when it goes on into the bin.
  await acknowledgeAlert(editor, { id: alert?.id })
  await db.article.update({ where: { id: gone.id }, data: { binnedAt: new Date() } })
  expect(await checkRecalls()).toEqual({ toMend: 1 })
  expect(await listOpenAlerts(editor)).toEqual([])
})

it('takes the alert back when the Recall was chosen anew or its target returned', async () => {
  const editor = await makeEditor()
  const [a, b] = [await makeArticle(), await makeArticle()]
  const first = await makeArticle({ recallIds: [a.id] })
  await makeArticle({ recallIds: [b.id] })
  await withdraw(a.id)
  await withdraw(b.id)
  await checkRecalls()
  expect(await listOpenAlerts(editor)).toHaveLength(2)
  await db.recall.deleteMany({ where: { articleId: first.id } })
  await db.article.update({ where: { id: b.id }, data: { status: 'published', withdrawnAt: null } })
  expect(await checkRecalls()).toEqual({ toMend: 0 })
  expect(await listOpenAlerts(editor)).toEqual([])
})

it('one alert names all that an article lost at one time, and a later loss is another', async () => {
  const editor = await makeEditor()
  const [a, b, c] = [await makeArticle(), await makeArticle(), await makeArticle()]
  await makeArticle({ recallIds: [a.id, b.id, c.id] })
  const withdrawnAt = new Date(Date.now() - 60_000)
  const data = { status: 'withdrawn', withdrawnAt } as const
  await db.article.updateMany({ where: { id: { in: [a.id, b.id] } }, data })
  await checkRecalls()
  expect((await listOpenAlerts(editor)).map(({ reason }) => reason)).toEqual([
    `${b.headline} · ${a.headline}`,
  ])
  await withdraw(c.id)
  await checkRecalls()
  expect((await listOpenAlerts(editor)).map(({ reason }) => reason)).toEqual([
    c.headline,
    `${b.headline} · ${a.headline}`,
  ])
})

it('tells of relations whose other end was withdrawn, on the side that readers see', async () => {
  const editor = await makeEditor()
  const [old, update, background] = [await makeArticle(), await makeArticle(), await makeArticle()]
  const draft = await makeArticle({ status: 'draft' })
  const story = await makeStory({
    parts: [old.id, update.id, draft.id, { id: background.id, type: 'background_to' }],
  })
  await makeRelation(story.id, update.id, 'update_of', old.id)
  await makeRelation(story.id, draft.id, 'update_of', update.id)
  await makeRelation(story.id, background.id, 'background_to', update.id)
  expect(await checkRecalls()).toEqual({ toMend: 0 })
  await withdraw(old.id)
  await withdraw(background.id)
  await checkRecalls()
  const alerts = await listOpenAlerts(editor)
  expect(alerts.map(({ kind, articleId, reason }) => [kind, articleId, reason])).toEqual(
    expect.arrayContaining([
      ['relation-lost', update.id, old.headline],
      ['relation-lost', update.id, background.headline],
    ]),
  )
  expect(alerts).toHaveLength(2)
})

it('has nothing to say of targets that moved to another address or whose story was merged', async () => {
  const [target, other] = [await makeArticle(), await makeArticle()]
  const article = await makeArticle({ recallIds: [target.id] })
  const [kept, gone] = [
    await makeStory({ parts: [other.id] }),
    await makeStory({ parts: [article.id, target.id] }),
  ]
  await makeRelation(gone.id, article.id, 'update_of', target.id)
  await db.article.update({ where: { id: target.id }, data: { slug: 'another-address' } })
  await mergeStories(await makeEditor(), { keepId: kept.id, mergedId: gone.id })
  expect(await checkRecalls()).toEqual({ toMend: 0 })
  expect(await db.deskAlert.count()).toBe(0)
})
