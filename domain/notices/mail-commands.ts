import { queueMail } from '#domain/mail/commands.ts'
import { currentPaper } from '#domain/paper/commands.ts'
import { inTransaction, type Tx } from '#lib/db.ts'
import { deskLanguage, deskTranslator } from '#lib/desk-i18n.ts'
import { renderMail } from '#lib/mail/render-mail.ts'
import { absoluteUrl } from '#lib/url.ts'
import { MAIL_AFTER_MS, NOTICE_KINDS, noticePath } from './rules.ts'
import { claimUnsent, markMailed, type UnsentNotice } from './store.ts'

/**
 * Puts what people did not read at the desk within some minutes into the outgoing mail, one letter a person. A notice is
 * marked in the same transaction: it goes out once, however many processes do this.
 */
export async function mailNotices(now = new Date()): Promise<number> {
  return inTransaction(async (tx) => {
    const notices = await claimUnsent(tx, new Date(now.getTime() - MAIL_AFTER_MS))
    const people = Object.values(Object.groupBy(notices, ({ editorId }) => editorId))
    for (const own of people) if (own?.[0]) await sendNotices(tx, own[0], own)
    await markMailed(
      tx,
      notices.map(({ id }) => id),
      now,
    )
    return people.length
  })
}

async function sendNotices(
  tx: Tx,
  { email, name, language }: UnsentNotice,
  notices: readonly UnsentNotice[],
): Promise<void> {
  const spoken = deskLanguage(language, null)
  const t = deskTranslator(spoken)
  const { name: site } = await currentPaper(spoken)
  const [only] = notices
  const lines = notices.map((notice) => [sayNotice(t, notice), notice.excerpt].filter(Boolean).join('\n'))
  const subject =
    notices.length === 1 && only
      ? sayNotice(t, only)
      : t('letters.notices.subject', { count: notices.length, site })
  const letter = {
    language: spoken,
    subject,
    paragraphs: [t('letters.greeting', { name }), ...lines],
    link: {
      text: t('letters.notices.link'),
      url: absoluteUrl(notices.length === 1 && only ? noticePath(only) : '/admin/notices'),
    },
    foot: t('letters.notices.foot', { site }),
  }
  await queueMail(tx, { to: email, subject: subject.slice(0, 300), ...renderMail(letter) })
}

function sayNotice(t: ReturnType<typeof deskTranslator>, { kind, byName, headline }: UnsentNotice): string {
  const known = NOTICE_KINDS.find((one) => one === kind) ?? 'comment'
  return t.markup(`notices.kinds.${known}`, {
    by: byName,
    headline: headline || t('article.untitled'),
    text: (words) => words,
  })
}
