import type { ArticleCard } from '#domain/articles/rules.ts'
import type { Section } from '#domain/sections/rules.ts'

export type CountedCard = ArticleCard & { views: number }
export type FrontSection = { section: Section; lead: ArticleCard; list: ArticleCard[] }

/** The front page of an edition. No article stands in it twice. */
export type Front = {
  lead: ArticleCard | null
  seconds: ArticleCard[]
  feed: ArticleCard[]
  mostRead: CountedCard[]
  sections: FrontSection[]
}

/** What there is to arrange, each list from the newest (or the most read) on. */
export type FrontMaterial = {
  latest: readonly ArticleCard[]
  mostRead: readonly CountedCard[]
  sections: readonly { section: Section; cards: readonly ArticleCard[] }[]
}

/** How many of the newest may lead: an older story never leads for its picture's sake. */
const MAY_LEAD = 6
const SECONDS = 2
/** On a wide page the feed is as long as what stands beside it. */
const FEED_BESIDE_MOST_READ = 10
const FEED_ALONE = 8
const MOST_READ = 5
const SECTION_LIST = 4

/**
 * Lays out the front: the newest story with a picture leads, two more stand beside it, the rest of the newest run in
 * the feed, then the most read, then each section with what is left of it. What stands above is not repeated below.
 */
export function arrangeFront({ latest, mostRead, sections }: FrontMaterial): Front {
  const shown = new Set<number>()
  const take = <Card extends ArticleCard>(cards: readonly Card[], count: number): Card[] => {
    const taken: Card[] = []
    for (const card of cards) {
      if (taken.length === count) break
      if (shown.has(card.id)) continue
      shown.add(card.id)
      taken.push(card)
    }
    return taken
  }
  const withPicture = (cards: readonly ArticleCard[]) => cards.filter(({ picture }) => picture !== null)

  const newest = latest.slice(0, MAY_LEAD)
  const [lead = null] = take([...withPicture(newest), ...newest], 1)
  const seconds = take([...withPicture(newest), ...latest], SECONDS)
  const feed = take(latest, mostRead.length > 0 ? FEED_BESIDE_MOST_READ : FEED_ALONE)
  return {
    lead,
    seconds,
    feed,
    mostRead: take(mostRead, MOST_READ),
    sections: sections.flatMap(({ section, cards }) => {
      const [first, ...list] = take([...withPicture(cards).slice(0, 1), ...cards], SECTION_LIST)
      return first ? [{ section, lead: first, list }] : []
    }),
  }
}
