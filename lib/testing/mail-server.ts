import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** A real mail server on this machine that keeps what it is sent. */
export class MailServer {
  readonly received: ParsedMail[] = []
  /** When true, it refuses every letter, as a server with a full disk does. */
  isRefusing = false
  #server: SMTPServer | undefined
  #waiting: (() => void)[] = []

  /** Opens it and answers its address for SMTP_URL. */
  async open(port = 0): Promise<string> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, _session, done) => {
        simpleParser(stream).then((mail) => {
          if (this.isRefusing) return done(new Error('The disk is full.'))
          this.received.push(mail)
          done()
          for (const tell of this.#waiting.splice(0)) tell()
        }, done)
      },
    })
    this.#server = server
    server.listen(port, '127.0.0.1')
    await once(server.server, 'listening')
    return `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  }

  /** The newest letter to an address, as soon as there is one. */
  async letterTo(address: string): Promise<ParsedMail> {
    for (;;) {
      const found = this.received.findLast(({ to }) => to && !Array.isArray(to) && to.text.includes(address))
      if (found) return found
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
  }

  async close(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    if (server) await new Promise<void>((resolve) => server.close(resolve))
  }
}
