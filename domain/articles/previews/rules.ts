import type { ArticleStage } from '../flow/rules.ts'

/** For how many days a shared preview may work. */
export const PREVIEW_DAYS = [1, 3, 7, 14, 30] as const

/** A link to a preview as the desk lists it. Its token is known only to who was given it. Times are ISO 8601. */
export type PreviewLink = {
  id: string
  /** Whom it was made for. */
  name: string
  createdBy: string
  createdAt: string
  expiresAt: string
}

const DAY_MS = 86_400_000

/** When a link made at `now` ends. */
export function previewEnd(now: Date, days: number): Date {
  return new Date(now.getTime() + days * DAY_MS)
}

/** True when an article of this stage may be shown by a link: what was withdrawn or thrown away is not. */
export function isShareable(stage: ArticleStage): boolean {
  return stage !== 'withdrawn' && stage !== 'bin'
}

/** Where a link leads. */
export function sharedPath(token: string): string {
  return `/admin/shared/${token}`
}
