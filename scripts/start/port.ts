import { createServer } from 'node:net'
import { CommandProblem } from './terminal.ts'

/** Passes when `host:port` can be served on. Throws CommandProblem with the cure when it cannot. */
export async function checkPort(host: string, port: number): Promise<void> {
  const code = await tryListen(host, port)
  if (code) throw portProblem(code, host, port)
}

/** The failure of a server to listen, in plain words. */
export function portProblem(code: string, host: string, port: number): CommandProblem {
  const other = `PORT=${port === 3000 ? 3001 : port + 1} npm start`
  const words: Record<string, string> = {
    EADDRINUSE: `Port ${port} is taken by another program (another npm start, perhaps). Stop that one, or choose another port: ${other}`,
    EACCES: `This user may not serve on port ${port}. Choose a port from 1024 on, for example: PORT=3000 npm start`,
    EADDRNOTAVAIL: `This machine has no address ${host}: correct HOST, or leave it out.`,
    ENOTFOUND: `There is no host "${host}": correct HOST, or leave it out.`,
  }
  return new CommandProblem(words[code] ?? `The portal cannot serve on ${host}:${port} (${code}).`)
}

function tryListen(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(null)))
  })
}
