import { createTransport } from 'nodemailer'
import { env } from '#lib/env.ts'

/** A letter on its way. `key` stays the same when it is sent again, so that a mailbox can tell. `sender` is the paper. */
export type Mail = { sender: string; key: string; to: string; subject: string; text: string; html: string }

/** True when the settings name a mail server. */
export function isMailConfigured(): boolean {
  return Boolean(env.SMTP_URL)
}

/** Hands a letter to the mail server of the settings. Throws when the server does not take it within half a minute. */
export async function sendMail({ sender, key, to, subject, text, html }: Mail): Promise<void> {
  const transport = createTransport({
    url: env.SMTP_URL,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  })
  const { host, hostname } = new URL(env.SITE_URL)
  const from = env.MAIL_FROM ?? `${sender.replace(/["<>\r\n]/g, '')} <desk@${hostname}>`
  try {
    await transport.sendMail({ from, to, subject, text, html, messageId: `<${key}@${host}>` })
  } finally {
    transport.close()
  }
}
