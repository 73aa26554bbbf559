import type { DeskArticle } from '#components/admin/article/desk-article.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'

/** What stands above the form: what an editor asked for, what is planned, and what became of the article. */
export function FlowNotes({ article, t }: { article: DeskArticle; t: DeskTranslator }) {
  const { stage, scheduledAt, scheduledVersion, end } = article
  const notes = [
    stage === 'draft' && article.reviewNote && t('flow.noteBack', { note: article.reviewNote }),
    stage === 'scheduled' && t('flow.noteScheduled', { at: scheduledAt, by: article.scheduledBy }),
    stage === 'scheduled' && scheduledVersion !== article.version && t('flow.noteUnapproved'),
    article.embargoAt && article.status === 'draft' && t('flow.noteEmbargo', { at: article.embargoAt }),
    end && t(end.to === 'withdraw' ? 'flow.noteEndWithdraw' : 'flow.noteEndArchive', { at: end.at }),
    stage === 'archived' && t('flow.noteArchived'),
    stage === 'bin' && t('flow.noteBin'),
  ].flatMap((note) => note || [])
  const { withdrawalNote, withdrawalReason } = article
  return (
    <>
      {notes.length > 0 && (
        <ul className="mb-4 grid gap-1 rounded-lg bg-warn-soft p-3 text-sm text-warn">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {article.status === 'withdrawn' && (
        <div className="mb-4 grid gap-1 rounded-lg bg-accent-soft p-3 text-accent text-sm">
          <p>
            {t('withdraw.stands', { at: article.withdrawnAt })} {withdrawalNote}
          </p>
          {withdrawalReason && <p>{t('withdraw.because', { reason: withdrawalReason })}</p>}
        </div>
      )}
    </>
  )
}
