import { queueMail } from '#domain/mail/commands.ts'
import { currentPaper } from '#domain/paper/commands.ts'
import type { Tx } from '#lib/db.ts'
import { deskLanguage, deskTranslator } from '#lib/desk-i18n.ts'
import { log } from '#lib/log.ts'
import { renderMail } from '#lib/mail/render-mail.ts'
import { isMailConfigured } from '#lib/mail/send-mail.ts'
import { absoluteUrl } from '#lib/url.ts'
import { type LinkKind, linkPath } from './rules.ts'

type Addressee = { email: string; name: string; language: string; by: string }

/**
 * Sends a link to the person it is for, in their language. Without a mail server in the settings it goes to the log, and
 * is answered, for whoever may hand it over.
 */
export async function sendLink(
  tx: Tx,
  kind: Exclude<LinkKind, 'set-up'>,
  token: string,
  { email, name, language, by }: Addressee,
): Promise<string | null> {
  const url = absoluteUrl(linkPath(kind, token))
  if (!isMailConfigured()) {
    log.warn({ to: email, link: url }, 'no mail server is set (SMTP_URL): hand this link over yourself')
    return url
  }
  const spoken = deskLanguage(language, null)
  const t = deskTranslator(spoken)
  const { name: site } = await currentPaper(spoken)
  const subject = t(`letters.${kind}.subject`, { site })
  const words = { name, by, site }
  const paragraphs = [
    t('letters.greeting', { name }),
    t(`letters.${kind}.text`, words),
    t(`letters.${kind}.life`),
  ]
  const link = { text: t(`letters.${kind}.link`), url }
  const letter = { language: spoken, subject, paragraphs, link, foot: t('letters.foot', { site }) }
  await queueMail(tx, { to: email, subject, ...renderMail(letter) })
  return null
}
