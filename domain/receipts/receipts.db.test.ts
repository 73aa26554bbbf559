import { beforeEach, expect, it } from 'vitest'
import { createDraft } from '#domain/articles/commands.ts'
import { publishArticle, withdrawArticle } from '#domain/articles/publish-commands.ts'
import type { Editor } from '#domain/editors/rules.ts'
import { db } from '#lib/db.ts'
import { makeBody } from '#lib/testing/article-factory.ts'
import { makeAuthor, makeEditor, makePlace, makeSection } from '#lib/testing/factories.ts'
import { checkAgain, lookAtDue, pruneReceipts } from './commands.ts'
import { getReceipt, listFailedReceipts } from './editor-queries.ts'
import type { ReaderAnswer } from './judge.ts'

/** What the portal answers readers, by path; what is not here is a page without the article. */
let answers: Record<string, ReaderAnswer> = {}
let asked: string[] = []
const ask = async (path: string) => {
  asked.push(path)
  return answers[path] ?? { status: 200, body: '<p>Nothing.</p>' }
}
beforeEach(() => {
  answers = {}
  asked = []
})

const after = (seconds: number) => () => new Date(Date.now() + seconds * 1_000)

async function publish(editor: Editor) {
  const [section, author, place] = [await makeSection(), await makeAuthor(), await makePlace()]
  const content = {
    edition: 'en' as const,
    slug: 'flood',
    headline: 'Flood',
    seoHeadline: '',
    socialHeadline: '',
    pushHeadline: '',
    noindex: false,
    standfirst: 'It rose.',
    body: makeBody('The river rose.'),
    hero: null,
    sectionId: section.id,
    placeId: place.id,
    agencyId: null,
    authorIds: [author.id],
    tagIds: [],
    recallIds: [],
  }
  const { id, version } = await createDraft(editor, { content })
  await publishArticle(editor, { id, baseVersion: version, content })
  return { id, section }
}

const page = (headline: string) => {
  const url = 'http://localhost:3000/news/flood'
  const publisher = { '@type': 'NewsMediaOrganization', name: 'Dateline', url, logo: { url } }
  const description = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    datePublished: '2026-11-27T12:00:00+02:00',
    dateModified: '2026-11-27T12:00:00+02:00',
    author: [{ '@type': 'Person', name: 'Olha' }],
    publisher,
    mainEntityOfPage: url,
    inLanguage: 'en',
    wordCount: 3,
    isAccessibleForFree: true,
  }
  return {
    status: 200,
    body: `<h1>${headline}</h1><script type="application/ld+json">${JSON.stringify(description)}</script>`,
  }
}
const list = { status: 200, body: '<a href="/news/flood">Flood</a>' }

const statesOf = async (editor: Editor, id: number) => {
  const receipt = await getReceipt(editor, id)
  return {
    state: receipt?.state,
    ...Object.fromEntries((receipt?.checks ?? []).map(({ place, state }) => [place, state])),
  }
}

function showEverywhere(section: { slug: string }) {
  const month = new Date().toISOString().slice(0, 7)
  const lists = [
    '/',
    `/section/${section.slug}`,
    '/feed.xml',
    '/news-sitemap.xml',
    `/sitemap-en-${month}.xml`,
  ]
  answers = Object.fromEntries([
    ...lists.map((path) => [path, list] as const),
    ['/news/flood', page('Flood')],
  ])
}

it('a publication begins a receipt, which waits until the article is everywhere', async () => {
  const editor = await makeEditor()
  const { id, section } = await publish(editor)
  expect(await statesOf(editor, id)).toEqual({ state: 'checking' })
  expect(await lookAtDue(ask), 'not before caches have heard').toBe(0)
  showEverywhere(section)
  delete answers['/feed.xml']
  expect(await lookAtDue(ask, after(1))).toBe(1)
  const everywhere = {
    page: 'ok',
    jsonLd: 'ok',
    front: 'ok',
    section: 'ok',
    news: 'ok',
    sitemap: 'ok',
    push: 'skipped',
  }
  expect(await statesOf(editor, id)).toEqual({ state: 'checking', ...everywhere, feed: 'waiting' })
  asked = []
  answers['/feed.xml'] = list
  await lookAtDue(ask, after(5))
  expect(asked, 'only what was not right is asked again').toEqual(['/feed.xml'])
  expect(await statesOf(editor, id)).toEqual({ state: 'ok', ...everywhere, feed: 'ok' })
  expect(await lookAtDue(ask, after(99))).toBe(0)
})

it('after a minute it says what is wrong, on the first screen too, and can look again', async () => {
  const editor = await makeEditor()
  const { id, section } = await publish(editor)
  showEverywhere(section)
  answers['/news/flood'] = page('Another headline')
  await lookAtDue(ask, after(61))
  const receipt = await getReceipt(editor, id)
  expect(receipt?.checks[0]).toMatchObject({
    place: 'page',
    state: 'failed',
    problem: { code: 'headline', values: { shown: 'Another headline' } },
  })
  expect(await listFailedReceipts(editor)).toMatchObject([{ articleId: id, headline: 'Flood' }])

  answers['/news/flood'] = page('Flood')
  await checkAgain(editor, { articleId: id })
  await lookAtDue(ask, after(1))
  expect(await statesOf(editor, id)).toMatchObject({ state: 'ok', page: 'ok' })
  expect(await listFailedReceipts(editor)).toEqual([])
})

it('a withdrawal is right when the article is gone from everywhere, and overtakes what was being looked for', async () => {
  const editor = await makeEditor()
  const { id, section } = await publish(editor)
  await withdrawArticle(editor, { id, note: 'Not true.', reason: '' })
  expect(await db.publishReceipt.count()).toBe(1)
  showEverywhere(section)
  await lookAtDue(ask, after(1))
  expect(await statesOf(editor, id)).toMatchObject({ state: 'checking', page: 'waiting', feed: 'waiting' })
  answers = { '/news/flood': { status: 410, body: '' } }
  await lookAtDue(ask, after(5))
  expect(await statesOf(editor, id)).toEqual({
    state: 'ok',
    page: 'ok',
    jsonLd: 'skipped',
    front: 'ok',
    section: 'ok',
    feed: 'ok',
    news: 'ok',
    sitemap: 'ok',
    push: 'skipped',
  })
})

it('waits for whoever is told, and names who did not hear', async () => {
  const editor = await makeEditor()
  const target = {
    kind: 'webhook' as const,
    name: 'Partner',
    address: 'https://partner.example/',
    editions: [],
  }
  await db.pushTarget.create({ data: target })
  const { id, section } = await publish(editor)
  showEverywhere(section)
  await lookAtDue(ask, after(1))
  expect(await statesOf(editor, id)).toMatchObject({ state: 'checking', page: 'ok', push: 'waiting' })
  await db.delivery.updateMany({ data: { state: 'dead', problem: 'It answered 500.' } })
  await lookAtDue(ask, after(5))
  const receipt = await getReceipt(editor, id)
  expect(receipt?.state).toBe('failed')
  expect(receipt?.checks.at(-1)?.problem?.values.names).toBe('Partner (It answered 500.)')
})

it('says when nobody looks, and is forgotten after a month', async () => {
  const editor = await makeEditor()
  const { id } = await publish(editor)
  expect((await getReceipt(editor, id, after(130)()))?.state).toBe('unseen')
  expect(await pruneReceipts()).toBe(0)
  expect(await pruneReceipts(after(31 * 86_400)())).toBe(1)
  const draft = await createDraft(editor, { content: { edition: 'en', headline: 'x', slug: '' } }).catch(
    () => null,
  )
  await expect(checkAgain(editor, { articleId: draft?.id ?? 999_999 })).rejects.toMatchObject({
    code: 'conflict',
  })
})
