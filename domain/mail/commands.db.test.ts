import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { db, inTransaction } from '#lib/db.ts'
import { renderMail } from '#lib/mail/render-mail.ts'
import { MailServer } from '#lib/testing/mail-server.ts'
import { queueMail, sendDueMail } from './commands.ts'

const server = new MailServer()
const start = new Date()
let clock = start
const at = () => clock
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000)

// The settings are read when they are first asked for, so the server keeps its port.
let port = 0
beforeAll(async () => {
  process.env.SMTP_URL = await server.open()
  process.env.MAIL_FROM = 'Desk <desk@news.example>'
  port = Number(new URL(process.env.SMTP_URL).port)
  return () => server.close()
})
afterEach(() => {
  clock = start
  server.isRefusing = false
  server.received.length = 0
})

async function queue(subject = 'Новини') {
  const letter = { language: 'uk', subject, paragraphs: ['Річка піднялася за одну ніч.'] }
  await inTransaction((tx) => queueMail(tx, { to: 'ada@example.org', subject, ...renderMail(letter) }))
}

describe('outgoing mail', () => {
  it('arrives once, as text and as HTML, and is kept no longer', async () => {
    await queue()
    clock = later(1)
    expect(await sendDueMail(at)).toBe(1)
    expect(await sendDueMail(at)).toBe(0)
    const [mail] = server.received
    expect(server.received).toHaveLength(1)
    expect(mail?.from?.text).toBe('"Desk" <desk@news.example>')
    expect(mail?.subject).toBe('Новини')
    expect(mail?.text).toBe('Річка піднялася за одну ніч.\n')
    expect(mail?.html).toContain('<p>Річка піднялася за одну ніч.</p>')
    expect(await db.outgoingMail.count()).toBe(0)
  })

  it('is not sent when what gave the reason for it failed', async () => {
    const failing = inTransaction(async (tx) => {
      await queueMail(tx, { to: 'ada@example.org', subject: 'No', text: 'No', html: 'No' })
      throw new Error('the rest failed')
    })
    await expect(failing).rejects.toThrow('the rest failed')
    clock = later(1)
    expect(await sendDueMail(at)).toBe(0)
  })

  it('waits while the server refuses or is away, and arrives when it is back', async () => {
    await queue()
    clock = later(1)
    server.isRefusing = true
    expect(await sendDueMail(at)).toBe(0)
    server.isRefusing = false
    expect(await sendDueMail(at)).toBe(0)
    await server.close()
    clock = later(3)
    expect(await sendDueMail(at)).toBe(0)
    expect(await db.outgoingMail.findMany({ select: { tries: true, lastError: true } })).toEqual([
      { tries: 2, lastError: expect.stringContaining('ECONNREFUSED') },
    ])
    await server.open(port)
    clock = later(10)
    expect(await sendDueMail(at)).toBe(1)
    expect(server.received).toHaveLength(1)
  })

  it('is sent by one of two processes that find it at once', async () => {
    await queue('One')
    await queue('Two')
    clock = later(1)
    const sent = await Promise.all([sendDueMail(at), sendDueMail(at)])
    expect(sent.reduce((a, b) => a + b)).toBe(2)
    expect(server.received.map(({ subject }) => subject).sort()).toEqual(['One', 'Two'])
  })

  it('is given up after a week', async () => {
    await queue()
    server.isRefusing = true
    clock = later(8 * 24 * 60)
    expect(await sendDueMail(at)).toBe(0)
    expect(await db.outgoingMail.count()).toBe(0)
  })
})
