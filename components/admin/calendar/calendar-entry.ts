import type { ActionResult } from '#components/admin/action-result.ts'
import type { ArticleStage } from '#domain/articles/flow/rules.ts'
import type { Edition } from '#domain/editions/rules.ts'

/** What stands on a day of the calendar: planned work, or an article that goes out by itself. Times are "14:30" or empty. */
export type CalendarEntry = {
  key: string
  id: number
  title: string
  day: string
  time: string
  sectionName: string
} & (
  | {
      kind: 'plan'
      note: string
      sectionId: number | null
      editorId: string | null
      editorName: string
      article: { id: number; stage: ArticleStage } | null
    }
  | { kind: 'scheduled' }
)

export type PlanEntry = Extract<CalendarEntry, { kind: 'plan' }>

/** A day with its names as texts. */
export type CalendarDay = {
  day: string
  /** "Friday, 27 November". */
  name: string
  /** "27", or "1 Dec" where a month begins. */
  short: string
  isToday: boolean
  /** It belongs to the month before or after. */
  isOther: boolean
}

export type PlanWords = {
  title: string
  note: string
  day: string
  time: string
  sectionId: number | null
  editorId: string | null
}

/** The Server Actions of the calendar, handed in by the page. */
export type CalendarActions = {
  add: (input: PlanWords & { edition: Edition }) => Promise<ActionResult<{ id: number }>>
  save: (input: PlanWords & { id: number }) => Promise<ActionResult<null>>
  move: (input: { id: number; day: string }) => Promise<ActionResult<null>>
  remove: (input: { id: number }) => Promise<ActionResult<null>>
  start: (input: { id: number }) => Promise<ActionResult<{ articleId: number }>>
  moveSchedule: (input: { id: number; at: string }) => Promise<ActionResult<null>>
}

/** What the calendar offers to choose from, and whose clock its times are on. */
export type CalendarOffers = {
  edition: Edition
  sections: { id: number; name: string }[]
  people: { id: string; name: string }[]
  zone: string
  /** True for who may move the time of a publication. */
  maySchedule: boolean
}
