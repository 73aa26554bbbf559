import http from 'node:http'

const GRACE_MS = 8_000

export type Listening = {
  port: number
  /** Takes no new connections, lets answers in flight end, closes idle ones, and after 8 s the rest. */
  close(): Promise<void>
}

/** Opens the port. Rejects with the system's error when it cannot, for example EADDRINUSE. */
export async function listen(
  handler: http.RequestListener,
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  const server = http.createServer(
    {
      // Longer than the proxies in front usually keep theirs, so that they never send into a closing connection.
      keepAliveTimeout: 75_000,
      headersTimeout: 20_000,
      // An upload over a slow line.
      requestTimeout: 300_000,
      connectionsCheckingInterval: 10_000,
    },
    handler,
  )
  // A request that is no HTTP gets an answer, and the connection ends.
  server.on('clientError', (_, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n')
    else socket.destroy()
  })
  server.on('upgrade', (_, socket) => socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port }, resolve)
  })
  const address = server.address()
  return {
    port: address !== null && typeof address === 'object' ? address.port : port,
    close: () => close(server),
  }
}

async function close(server: http.Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  // A connection becomes idle when its answer ends.
  const sweep = setInterval(() => server.closeIdleConnections(), 100)
  const giveUp = setTimeout(() => server.closeAllConnections(), GRACE_MS)
  await closed
  clearInterval(sweep)
  clearTimeout(giveUp)
}
