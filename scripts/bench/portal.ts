import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'

export type Portal = {
  url: string
  /** CPU time that the process has used so far, all its threads, in milliseconds. */
  cpuMs(): Promise<number>
  close(): Promise<void>
}

/** Starts the portal in a process of its own on a free port, behind one believed proxy: visits may name addresses. */
export async function startPortal(databaseUrl: string): Promise<Portal> {
  const child = fork(new URL('./server.ts', import.meta.url), {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      TRUST_PROXY: '1',
      RATES_ENABLED: 'false',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const { port } = await answerOf<{ port: number }>(child)
  return {
    url: `http://127.0.0.1:${port}`,
    async cpuMs() {
      child.send('cpu')
      return (await answerOf<{ cpuMs: number }>(child)).cpuMs
    },
    async close() {
      if (child.exitCode !== null) return
      child.send('close')
      await once(child, 'exit')
    },
  }
}

async function answerOf<T>(child: ChildProcess): Promise<T> {
  const stop = new AbortController()
  const gone = once(child, 'exit', { signal: stop.signal }).then(() => {
    throw new Error('The portal ended before it answered.')
  })
  try {
    const [message] = await Promise.race([once(child, 'message', { signal: stop.signal }), gone])
    return message as T
  } finally {
    gone.catch(() => {})
    stop.abort()
  }
}
