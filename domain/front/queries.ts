import { cacheLife, cacheTag } from 'next/cache'
import { listCardsByIds, listLatest, listMoreFromSection } from '#domain/articles/queries.ts'
import { ALL_ARTICLES, articleTag, latestTag } from '#domain/articles/tags.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { listSections } from '#domain/sections/queries.ts'
import { listMostRead } from '#domain/views/queries.ts'
import { arrangeFront, type Front, type FrontSlots, slotsAt } from './rules.ts'
import { findFrontPlanRow } from './store.ts'
import { frontTag } from './tags.ts'

const LATEST = 13
const MOST_READ = 20
const EACH_SECTION = 10

/** The front page of an edition, laid out. */
export async function getFront(edition: Edition): Promise<Front> {
  'use cache'
  cacheLife('front')
  const { live } = await findFrontPlanRow(edition)
  const chosen = live.flatMap((slot) => slot?.articleId ?? [])
  cacheTag(ALL_ARTICLES, latestTag(edition), frontTag(edition), ...chosen.map(articleTag))
  return readFront(edition, live)
}

/** The front page that these slots make now. An article that readers may not see leaves its place to the portal. */
export async function readFront(edition: Edition, plan: FrontSlots): Promise<Front> {
  const slots = slotsAt(plan, new Date())
  const [chosen, latest, mostRead, sections] = await Promise.all([
    listCardsByIds(slots.flatMap((slot) => slot?.articleId ?? [])),
    listLatest(edition, LATEST),
    listMostRead(edition, MOST_READ),
    listSections(edition),
  ])
  const cardOf = new Map(chosen.filter((card) => card.edition === edition).map((card) => [card.id, card]))
  const cards = await Promise.all(
    sections.map(({ slug }) =>
      listMoreFromSection(edition, slug, [...cardOf.keys(), ...latest.map(({ id }) => id)], EACH_SECTION),
    ),
  )
  return arrangeFront({
    slots: slots.map((slot) => (slot && cardOf.get(slot.articleId)) ?? null),
    latest,
    mostRead,
    sections: sections.map((section, index) => ({ section, cards: cards[index] ?? [] })),
  })
}
