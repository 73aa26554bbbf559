import net from 'node:net'
import { portOf } from './listen.ts'

/** A way to a database that can be shut: for the program behind it, Postgres is away. */
export type Gate = {
  url: string
  shut: () => Promise<void>
  open: () => Promise<void>
  stop: () => Promise<void>
}

/** Opens a gate to the Postgres of `url`. */
export async function openGate(url: string): Promise<Gate> {
  const target = new URL(url)
  const sockets = new Set<net.Socket>()
  const server = net.createServer((inside) => {
    const outside = net.connect(Number(target.port), target.hostname)
    for (const [from, to] of [
      [inside, outside],
      [outside, inside],
    ] as const) {
      sockets.add(from)
      from.on('error', () => to.destroy())
      from.on('close', () => {
        sockets.delete(from)
        to.destroy()
      })
      from.pipe(to)
    }
  })
  let port = 0
  const open = () =>
    new Promise<void>((resolve) =>
      server.listen(port, '127.0.0.1', () => {
        port = portOf(server)
        resolve()
      }),
    )
  const shut = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      for (const socket of sockets) socket.destroy()
    })
  await open()
  const through = new URL(url)
  through.hostname = '127.0.0.1'
  through.port = String(port)
  return { url: through.href, shut, open, stop: () => (server.listening ? shut() : Promise.resolve()) }
}
