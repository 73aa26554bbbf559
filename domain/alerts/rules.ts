import type { Edition } from '#domain/editions/rules.ts'

/** What may go wrong without anybody looking. The words of each are in the desk's catalogue, `alerts.kinds`. */
export const ALERT_KINDS = [
  'published-late',
  'ended-late',
  'publish-refused',
  'publish-failed',
  'end-failed',
  'recall-lost',
  'relation-lost',
  'picture-ended',
] as const
export type AlertKind = (typeof ALERT_KINDS)[number]

/** An alert to be raised. The same kind of the same article and time is raised once; of a picture, its job sees to that. */
export type NewAlert = {
  kind: AlertKind
  articleId: number | null
  pictureId?: number
  name: string
  dueAt: Date
  /** What the command said that refused, or the headlines of what was lost. */
  reason?: string
}

/** An alert as the desk shows it. */
export type OpenAlert = {
  id: number
  kind: AlertKind
  articleId: number | null
  /** The article's, for the language of its headline; null when there is no article. */
  edition: Edition | null
  pictureId: number | null
  name: string
  dueAt: string
  reason: string
}
