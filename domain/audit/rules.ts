/** Every act that the log knows, for its filters; `npm run check` finds those that are missing. Each has its words: `audit.nouns`, `audit.verbs`. */
export const AUDIT_ACTS = [
  'account.language',
  'account.notices',
  'account.rename',
  'agency.delete',
  'agency.save',
  'alert.acknowledge',
  'article.archive',
  'article.bin',
  'article.correct',
  'article.create',
  'article.edit-correction',
  'article.embargo',
  'article.forget-end',
  'article.lift-embargo',
  'article.publish',
  'article.purge',
  'article.remove-correction',
  'article.restore',
  'article.restore-version',
  'article.review',
  'article.review-translation',
  'article.revoke-preview',
  'article.save',
  'article.schedule',
  'article.set-end',
  'article.share-preview',
  'article.take-back',
  'article.take-over',
  'article.translate',
  'article.unarchive',
  'article.unbin',
  'article.unschedule',
  'article.update',
  'article.withdraw',
  'author.delete',
  'author.save',
  'breaking.announce',
  'breaking.end',
  'comment.add',
  'comment.delete',
  'comment.reopen',
  'comment.resolve',
  'front.publish',
  'front.save',
  'import.check',
  'import.finish',
  'import.remove',
  'import.start',
  'import.stop',
  'import.upload',
  'page.delete',
  'page.save',
  'picture.crop',
  'picture.delete',
  'picture.end-rights',
  'picture.replace',
  'picture.save',
  'picture.upload',
  'place.delete',
  'place.save',
  'plan.add',
  'plan.move',
  'plan.remove',
  'plan.save',
  'plan.start',
  'partner.add',
  'partner.revoke',
  'push.add',
  'redirect.add',
  'redirect.import',
  'redirect.remove',
  'section.delete',
  'section.order',
  'section.save',
  'setting.save',
  'story.leave',
  'story.relate',
  'story.update',
  'tag.create',
  'tag.delete',
  'tag.merge',
  'tag.save',
  'wire.ignore',
  'wire.remove',
  'wire.restore',
  'wire.save',
  'wire.take',
] as const

/** A row of the log. */
export type AuditEntry = {
  id: number
  at: string
  editorId: string | null
  editorName: string
  address: string
  act: string
  subjectKind: string
  subjectId: string
  subjectName: string
  detail: unknown
}

/** What was done, to what. `act` is a noun and a verb as in "article.publish"; `detail` holds what a later reader must know. */
export type Act = {
  act: string
  subject: { kind: string; id: string | number; name?: string }
  detail?: Record<string, unknown>
}
