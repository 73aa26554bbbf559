import { randomUUID } from 'node:crypto'
import { insertArticles } from '#domain/articles/bulk-commands.ts'
import { insertRecalls, type NewArticle } from '#domain/articles/bulk-store.ts'
import { ALL_ARTICLES, TAXONOMY } from '#domain/articles/tags.ts'
import { EDITIONS, type Edition } from '#domain/editions/rules.ts'
import { announceExpiry } from '#lib/cache/announce.ts'
import { inTransaction, type Tx } from '#lib/db.ts'
import { articlePath } from '#lib/url.ts'
import { ARTICLES } from './newsroom/articles.ts'
import { AUTHORS } from './newsroom/authors.ts'
import { resolveBody } from './newsroom/body.ts'
import { PAGES } from './newsroom/pages.ts'
import { STORIES } from './newsroom/stories.ts'
import type { DemoArticle, DemoText } from './newsroom/types.ts'
import { SCENES } from './pictures/catalog.ts'
import { CREDIT, seedPictures } from './pictures.ts'
import * as store from './store.ts'

export { hasNewsroom, isEmpty } from './store.ts'

/** Told in words for people ("pictures: 12 of 41") and in numbers. */
export type SeedProgress = (words: string, done: number, total: number) => void

/** A translation appears this many minutes after the original, and its changes this many after the original's. */
const TRANSLATION_LAG = { published: 22, modified: 30 }

type Setting = { now: Date; pictures: store.Ids; taxonomy: store.Taxonomy }
type Entry = { article: DemoArticle; edition: Edition; text: DemoText }

/**
 * Fills a database with the demonstration newsroom, its newest article a few hours before `now`. Pictures come first, one
 * by one; everything else is one transaction. So a run that was cut short is finished by the next, and a second run does
 * nothing. Throws when somebody else's sections or articles of the same names are there.
 */
export async function seedNewsroom({
  progress = () => {},
  now = new Date(),
}: {
  progress?: SeedProgress
  now?: Date
} = {}): Promise<void> {
  if (await store.hasNewsroom()) return
  const pictures = await seedPictures((done, total) => progress(`pictures: ${done} of ${total}`, done, total))
  progress('articles', 0, 1)
  await putNewsroom({ now, pictures })
  progress('articles', 1, 1)
}

/** Puts in all but the pictures, whose ids it is given by key, in one transaction: all of it is there, or none. */
export async function putNewsroom({ now, pictures }: Pick<Setting, 'now' | 'pictures'>): Promise<void> {
  await inTransaction(async (tx) => {
    const taxonomy = await store.ensureTaxonomy(tx, pictures)
    await putArticles(tx, { now, pictures, taxonomy })
    await putPages(tx)
    await store.rememberNewsroom(tx, now)
    await announceExpiry(tx, [ALL_ARTICLES, TAXONOMY])
  }, 120_000)
}

async function putArticles(tx: Tx, setting: Setting): Promise<void> {
  const groups = new Map(ARTICLES.map(({ key }) => [key, randomUUID()]))
  const entries = ARTICLES.flatMap((article): Entry[] =>
    EDITIONS.flatMap((edition) => {
      const text = article[edition]
      return text ? [{ article, edition, text }] : []
    }),
  )
  const ids = await insertArticles(
    tx,
    entries.map((entry) => ({
      ...toNewArticle(entry, setting),
      translationGroup: groups.get(entry.article.key),
    })),
  )
  const idOf = new Map(
    entries.map(({ article, edition }, index) => [`${edition} ${article.key}`, ids[index] ?? 0]),
  )
  const articleId = ({ article, edition }: Entry) => need(idOf, `${edition} ${article.key}`)
  await insertRecalls(
    tx,
    entries.map((entry) => ({
      articleId: articleId(entry),
      // A part of the story that this edition does not have is left out.
      targetIds: entry.article.recalls.flatMap((key) => idOf.get(`${entry.edition} ${key}`) ?? []),
    })),
  )
  for (const story of STORIES) {
    const parts = entries.filter(({ article }) => article.key.startsWith(`${story.key}-`))
    const chains = EDITIONS.map((edition) => parts.filter((part) => part.edition === edition).map(articleId))
    await store.insertStory(tx, story, chains)
  }
  for (const entry of entries) {
    const { corrections = [] } = entry.text
    await store.insertCorrections(tx, articleId(entry), corrections, (minutes) =>
      before(setting.now, minutes),
    )
  }
}

function toNewArticle({ article, edition, text }: Entry, { now, pictures, taxonomy }: Setting): NewArticle {
  const lag = edition === 'en' ? { published: 0, modified: 0 } : TRANSLATION_LAG
  const { withdrawn, modifiedMinutesAgo: modified } = article
  return {
    edition,
    slug: text.slug,
    status: withdrawn ? 'withdrawn' : 'published',
    headline: text.headline,
    standfirst: text.standfirst,
    body: bodyOf(text, edition, pictures),
    sectionId: need(taxonomy.sections, article.section),
    placeId: article.place === null ? null : need(taxonomy.places, article.place),
    agencyId: taxonomy.agencyId,
    hero: article.hero === null ? null : heroOf(article.hero, edition, text.caption, pictures),
    authorIds: article.authors.map((slug) => need(taxonomy.authors, slug)),
    tagIds: article.tags.map((slug) => need(taxonomy.tags, slug)),
    publishedAt: before(now, article.minutesAgo - lag.published),
    modifiedAt: modified === undefined ? null : before(now, modified - lag.modified),
    withdrawnAt: withdrawn ? before(now, withdrawn.minutesAgo) : null,
    withdrawalNote: withdrawn?.note ?? '',
  }
}

function heroOf(key: string, edition: Edition, caption: string, pictures: store.Ids) {
  const alt = SCENES.find((scene) => scene.key === key)?.alt[edition] ?? ''
  return { pictureId: need(pictures, key), alt, caption, credit: CREDIT[edition] }
}

function bodyOf(text: DemoText, edition: Edition, pictures: store.Ids) {
  return resolveBody(text.body, {
    pictureId: (key) => need(pictures, key),
    articleHref: (key) => {
      const slug = ARTICLES.find((article) => article.key === key)?.[edition]?.slug
      if (!slug) throw new Error(`The ${edition} edition has no article ${key} to link to.`)
      return articlePath({ edition, slug })
    },
  })
}

async function putPages(tx: Tx): Promise<void> {
  const resolve = { pictureId: () => 0, articleHref: () => '/' }
  const pages = PAGES.flatMap((page) =>
    EDITIONS.map((edition) => ({
      slug: page.slug,
      edition,
      title: page[edition].title,
      body: resolveBody(page[edition].body, resolve),
    })),
  )
  await store.insertPages(tx, pages)
}

/** Whole minutes before `now`. */
function before(now: Date, minutes: number): Date {
  return new Date(Math.floor(now.getTime() / 60_000 - minutes) * 60_000)
}

function need(ids: store.Ids, key: string): number {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`The demonstration newsroom names "${key}", which it does not have.`)
  return id
}

/** How many authors, articles and pictures the newsroom has, for the script's last line. */
export const NEWSROOM_SIZE = { articles: ARTICLES.length, authors: AUTHORS.length, pictures: SCENES.length }
