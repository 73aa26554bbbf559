import { insertArticles } from '#domain/articles/bulk-commands.ts'
import { insertRecalls, type NewArticle } from '#domain/articles/bulk-store.ts'
import { ALL_ARTICLES, TAXONOMY } from '#domain/articles/tags.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { announceExpiry } from '#lib/cache/announce.ts'
import { inTransaction } from '#lib/db.ts'
import { rng } from './pictures/kit.ts'
import * as store from './store.ts'
import { syntheticText } from './synthetic-text.ts'

const BATCH = 500
const SPAN_MS = 3 * 365 * 24 * 3_600_000
/** One article in so many has a Recall that was chosen; the others' are filled. */
const CHOSEN_EVERY = 4

type Plan = { edition: Edition; first: number; count: number; total: number; now: Date }
type Links = { taxonomy: store.Taxonomy; heroIds: number[] }

/**
 * Adds `count` articles that nobody could take for news to an edition, spread over the last three years in the order of
 * their numbers. Numbers go on after those that are there. Told through `progress` after every batch.
 */
export async function addSynthetic(
  edition: Edition,
  count: number,
  progress: (done: number) => void,
  now = new Date(),
): Promise<void> {
  const first = (await store.countSynthetic(keyOf(edition))) + 1
  const links: Links = {
    taxonomy: await inTransaction((tx) => store.ensureTaxonomy(tx), 60_000),
    heroIds: await store.listHeroIds(),
  }
  for (let done = 0; done < count; done += BATCH) {
    const size = Math.min(BATCH, count - done)
    await addBatch({ edition, first: first + done, count: size, total: first + count, now }, links)
    progress(done + size)
  }
}

/** Makes the added articles known: to the planner, and to servers that run. */
export async function announceSynthetic(): Promise<void> {
  await store.analyzeTables()
  await inTransaction((tx) => announceExpiry(tx, [ALL_ARTICLES, TAXONOMY]))
}

async function addBatch(plan: Plan, links: Links): Promise<void> {
  const articles = Array.from({ length: plan.count }, (_, index) => article(plan, plan.first + index, links))
  await inTransaction(async (tx) => {
    const ids = await insertArticles(tx, articles)
    const recalls = ids.flatMap((articleId, index) => {
      const targetIds = [index - 1, index - 2].flatMap((earlier) => ids[earlier] ?? [])
      return index % CHOSEN_EVERY === 0 && targetIds.length > 0 ? [{ articleId, targetIds }] : []
    })
    await insertRecalls(tx, recalls)
  }, 120_000)
}

const keyOf = (edition: Edition, number?: string): string => `synthetic:${edition}:${number ?? ''}`

function article(plan: Plan, number: number, { taxonomy, heroIds }: Links): NewArticle {
  const digits = String(number).padStart(6, '0')
  const random = rng(keyOf(plan.edition, digits))
  const pick = (ids: Iterable<number>): number => {
    const all = [...ids]
    return all[Math.floor(random() * all.length)] ?? 0
  }
  const heroId = heroIds.length > 0 && random() < 0.9 ? pick(heroIds) : null
  const age = SPAN_MS * (1 - (number - 1) / Math.max(1, plan.total - 1)) + 3_600_000
  return {
    edition: plan.edition,
    slug: `synthetic-article-${digits}`,
    status: 'published',
    ...syntheticText(plan.edition, digits, random),
    sectionId: pick(taxonomy.sections.values()),
    placeId: random() < 0.8 ? pick(taxonomy.places.values()) : null,
    agencyId: taxonomy.agencyId,
    hero:
      heroId === null ? null : { pictureId: heroId, alt: '', caption: '', credit: 'Illustration: Dateline' },
    authorIds: [pick(taxonomy.authors.values())],
    tagIds: [
      ...new Set(Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(taxonomy.tags.values()))),
    ],
    publishedAt: new Date(plan.now.getTime() - age),
    importKey: keyOf(plan.edition, digits),
  }
}
