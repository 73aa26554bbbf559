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

/** One place at the head of the front. An article may be pinned until a time; without one it stays until it is moved. */
export type FrontSlot = { articleId: number; until: string | null }
/** The head of the front from the lead down; null is a place that fills itself. */
export type FrontSlots = (FrontSlot | null)[]

/** How many places editors may fill: the lead, what stands beside it, and the head of the feed. */
export const FRONT_SLOTS = 6

/** The slots as they are at `now`: a pin whose time has passed leaves its place to the portal. */
export function slotsAt(slots: FrontSlots, now: Date): FrontSlots {
  return slots.map((slot) => (slot?.until && new Date(slot.until) <= now ? null : slot))
}

/** What there is to arrange, each list from the newest (or the most read) on. */
export type FrontMaterial = {
  /** The cards that editors chose, in their places. */
  slots?: readonly (ArticleCard | null)[]
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
 * Lays out the front. Editors' choices stand where they were put; the other places fill themselves: the newest story with a picture leads, two more stand beside it, the rest of the newest run in
 * the feed, then the most read, then each section with what is left of it. What stands above is not repeated below.
 */
export function arrangeFront({ slots = [], latest, mostRead, sections }: FrontMaterial): Front {
  const shown = new Set(slots.flatMap((card) => card?.id ?? []))
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
  /** Fills the places from `from` on: each with its chosen card, the others from `cards`. */
  const fill = (from: number, count: number, cards: readonly ArticleCard[]): ArticleCard[] => {
    const chosen = Array.from({ length: count }, (_, index) => slots[from + index] ?? null)
    const others = take(cards, chosen.filter((card) => card === null).length)
    return chosen.flatMap((card) => card ?? others.shift() ?? [])
  }
  const [lead = null] = fill(0, 1, [...withPicture(newest), ...newest])
  const seconds = fill(1, SECONDS, [...withPicture(newest), ...latest])
  const feed = fill(1 + SECONDS, mostRead.length > 0 ? FEED_BESIDE_MOST_READ : FEED_ALONE, latest)
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
