import { cacheLife, cacheTag } from 'next/cache'
import { listLatest, listMoreFromSection } from '#domain/articles/queries.ts'
import { ALL_ARTICLES, latestTag } from '#domain/articles/tags.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { listSections } from '#domain/sections/queries.ts'
import { listMostRead } from '#domain/views/queries.ts'
import { arrangeFront, type Front } from './rules.ts'

const LATEST = 13
const MOST_READ = 20
const EACH_SECTION = 10

/** The front page of an edition, laid out. */
export async function getFront(edition: Edition): Promise<Front> {
  'use cache'
  cacheLife('front')
  cacheTag(ALL_ARTICLES, latestTag(edition))
  const [latest, mostRead, sections] = await Promise.all([
    listLatest(edition, LATEST),
    listMostRead(edition, MOST_READ),
    listSections(edition),
  ])
  const cards = await Promise.all(
    sections.map(({ slug }) =>
      listMoreFromSection(
        edition,
        slug,
        latest.map(({ id }) => id),
        EACH_SECTION,
      ),
    ),
  )
  return arrangeFront({
    latest,
    mostRead,
    sections: sections.map((section, index) => ({ section, cards: cards[index] ?? [] })),
  })
}
