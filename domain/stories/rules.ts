import type { ListPage, RecallLink } from '#domain/articles/rules.ts'
import type { Edition } from '#domain/editions/rules.ts'

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
