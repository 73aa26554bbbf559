import type { Edition } from '#domain/editions/rules.ts'

/** What somebody is told of. The words of each are in the desk's catalogue, `notices.kinds`. */
export const NOTICE_KINDS = [
  'mention',
  'reply',
  'comment',
  'review',
  'givenBack',
  'scheduled',
  'published',
  'missed',
  'asked',
  'takenOver',
] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** Of which notices letters tell somebody. */
export const NOTICE_MAIL = ['none', 'mentions', 'all'] as const
export type NoticeMail = (typeof NOTICE_MAIL)[number]

/** What counts as a mention: somebody spoke to this very person. */
export const MENTIONS: readonly NoticeKind[] = ['mention', 'reply']

/** So long a letter waits: what is read at the desk meanwhile is not sent. */
export const MAIL_AFTER_MS = 3 * 60_000
/** What nobody could send for so long is no news any more. */
export const MAIL_WITHIN_MS = 24 * 3_600_000
/** How long notices are kept. */
export const KEPT_DAYS = 90

/** The longest excerpt, in characters. */
const EXCERPT = 240

/** Something to be told. `key` names the event, so that telling it twice tells it once. */
export type NewNotice = {
  kind: NoticeKind
  key: string
  /** Who did it, and is not told of it; null when the program acted by itself. */
  by: { id: string; name: string } | null
  articleId: number
  headline: string
  commentId?: number
  excerpt?: string
}

/** A notice as its list shows it. */
export type Notice = {
  id: number
  kind: NoticeKind
  byName: string
  articleId: number | null
  /** The article's, for the language of its headline; null when there is no article any more. */
  edition: Edition | null
  headline: string
  commentId: number | null
  excerpt: string
  createdAt: string
  isRead: boolean
}

/** The place that a notice leads to. */
export function noticePath({ articleId, commentId }: Pick<Notice, 'articleId' | 'commentId'>): string {
  if (articleId === null) return '/admin'
  return `/admin/articles/${articleId}${commentId === null ? '' : `#comment-${commentId}`}`
}

/** The beginning of a text, cut between words. */
export function excerptOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= EXCERPT) return line
  const cut = line.slice(0, EXCERPT)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), EXCERPT / 2)).trimEnd()}…`
}
