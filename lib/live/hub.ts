import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'
import { log } from '#lib/log.ts'
import { LIVE_CHANNEL, type LiveNews, readLive } from './announce.ts'

const AGAIN_MS = 1_000
/** The connection outlives its last listener for a while: between two pages of one editor there is none. */
const LINGER_MS = 30_000

/** `news` hears what changed, or null when something may have been missed; `close` is called when the process ends. */
export type LiveListener = { news: (news: LiveNews | null) => void; close: () => void }

type Hub = {
  listeners: Set<LiveListener>
  stop: AbortController | null
  lingering?: ReturnType<typeof setTimeout>
}

// Next's bundle and the server around it are two module graphs in one process: the one listens, the other closes.
const holder = globalThis as typeof globalThis & { datelineLive?: Hub }

function hub(): Hub {
  holder.datelineLive ??= { listeners: new Set(), stop: null }
  return holder.datelineLive
}

/** Hears what changes at the desk, of this instance and all others, until the answer is called. One connection serves all. */
export function hearLive(listener: LiveListener): () => void {
  const { listeners, lingering } = hub()
  clearTimeout(lingering)
  listeners.add(listener)
  if (!hub().stop) {
    const stop = new AbortController()
    hub().stop = stop
    void listen(stop.signal)
  }
  return () => {
    if (listeners.delete(listener) && listeners.size === 0)
      hub().lingering = setTimeout(disconnect, LINGER_MS).unref()
  }
}

/** Lets go of everybody who listens: the process ends. */
export function closeLive(): void {
  for (const { close } of [...hub().listeners]) close()
  disconnect()
}

function disconnect(): void {
  clearTimeout(hub().lingering)
  hub().stop?.abort()
  hub().stop = null
}

async function listen(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await listenOnce(signal).catch((err: unknown) => log.warn({ err }, 'the desk is not live; trying again'))
    await delay(AGAIN_MS, undefined, { signal }).catch(() => {})
  }
}

async function listenOnce(signal: AbortSignal): Promise<void> {
  const tell = (news: LiveNews | null) => {
    for (const listener of [...hub().listeners]) listener.news(news)
  }
  const client = new Client({
    connectionString: process.env.DATABASE_URL,
    application_name: 'dateline-live',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  })
  const over = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true })
    client.on('error', () => resolve())
    client.on('end', () => resolve())
  })
  client.on('notification', ({ payload }) => {
    const news = readLive(payload)
    if (news) tell(news)
  })
  try {
    await client.connect()
    await client.query(`LISTEN ${LIVE_CHANNEL}`)
    tell(null)
    await over
  } finally {
    await client.end().catch(() => {})
  }
}
