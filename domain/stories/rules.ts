import type { ListPage, RecallLink } from '#domain/articles/rules.ts'
import type { Edition } from '#domain/editions/rules.ts'

/** How an article stands to a story, or to an earlier part of it, in the order of how closely. */
export const RELATION_TYPES = ['update_of', 'follows', 'background_to'] as const

export type RelationType = (typeof RELATION_TYPES)[number]

/** A story as the desk lists it: its title in the desk's way, with how many parts it has in all editions. */
export type DeskStory = { id: number; slug: string; title: string; parts: number; updatedAt: string }

/** A part as the desk shows it, drafts too. */
export type DeskPart = {
  articleId: number
  type: RelationType
  edition: Edition
  headline: string
  status: string
  publishedAt: string | null
  /** The parts that it is related to. */
  toIds: number[]
}

/** A running story as readers of one edition see it. */
export type Story = {
  id: number
  slug: string
  title: string
  summary: string
  /** How many parts this edition shows, and when the first of them was published. */
  parts: number
  beganAt: string
  /** The editions that show at least one part. */
  editions: Edition[]
}

/** What stands at a story's address. A story of which an edition shows nothing is unknown there. */
export type StoryAtAddress =
  | { kind: 'story'; story: Story }
  | { kind: 'moved'; slug: string }
  | { kind: 'unknown' }

/** A page of a story: its parts from the newest to the oldest. */
export type StoryPage = { story: Story; list: ListPage }

/** The parts of a story on either side of one of them, in the order of time. */
export type StoryNeighbours = { previous: RecallLink | null; next: RecallLink | null }
