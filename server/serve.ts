import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import next from 'next'
import { countCrawlers } from '#domain/crawlers/commands.ts'
import { startImports } from '#domain/imports/runs/start.ts'
import { startJobs } from '#domain/jobs/start.ts'
import { startDeliveries } from '#domain/push/start.ts'
import { startReceipts } from '#domain/receipts/start.ts'
import { resolveRedirect } from '#domain/redirects/commands.ts'
import { flushViews } from '#domain/views/commands.ts'
import { disconnectDb } from '#lib/db.ts'
import { env } from '#lib/env.ts'
import { closeHealthPool } from '#lib/health.ts'
import { closeLive } from '#lib/live/hub.ts'
import { log } from '#lib/log.ts'
import { clearCutOffUploads, mediaFiles } from '#lib/storage/media.ts'
import { createExpireLocally } from './expire-locally.ts'
import { createExpiryCounter } from './expiry-counter.ts'
import { startExpiryListener } from './expiry-listener.ts'
import { createFillsInFlight } from './front/fills-in-flight.ts'
import { createFront } from './front/front.ts'
import { listen } from './listen.ts'
import { addressOf, createRouter } from './router.ts'
import { shortenBufferJson } from './short-buffer-json.ts'
import { connectInMemory, type Upstream } from './upstream.ts'

const PROJECT = path.resolve(import.meta.dirname, '..')
const LISTENER_PATIENCE_MS = 10_000
const COUNT_EVERY_MS = 10_000

export type Serving = { port: number; close(): Promise<void> }

/**
 * Serves the portal: Next as a library behind the front. Needs a build and DATABASE_URL. Answers when the port is open
 * and content expiries are heard; `close` ends everything in order within 10 s and loses no acknowledged visit.
 */
export async function serve({ host, port }: { host: string; port: number }): Promise<Serving> {
  shortenBufferJson()
  const app = next({ dev: false, dir: PROJECT })
  await app.prepare()
  const nextHandler = app.getRequestHandler()
  const upstream = connectInMemory((request, response) => runNext(nextHandler, request, response))
  const fills = createFillsInFlight()
  const expiries = createExpiryCounter()
  const front = createFront({
    upstream,
    expiries,
    fills,
    siteUrl: env.SITE_URL,
    defaultEdition: env.DEFAULT_EDITION,
    renewHeader: await findRenewHeader(),
    addressOf: (request) => addressOf(request, env.TRUST_PROXY),
    findRedirect: resolveRedirect,
  })
  const expire = createExpireLocally({ upstream, fills, expiries })
  const listener = startExpiryListener(process.env.DATABASE_URL, expire)
  await Promise.race([
    listener.ready,
    new Promise((resolve) => setTimeout(resolve, LISTENER_PATIENCE_MS).unref()),
  ])
  const crawlers = countCrawlers()
  const writeCounts = () =>
    crawlers.flush().catch((error: unknown) => log.warn({ err: error }, 'crawlers were not counted yet'))
  const counting = setInterval(writeCounts, COUNT_EVERY_MS).unref()
  const router = createRouter({
    front,
    fills,
    files: mediaFiles(),
    trustProxy: env.TRUST_PROXY,
    siteUrl: env.SITE_URL,
    onVisit: crawlers.add,
    next: (request, response) => runNext(nextHandler, request, response),
  })
  await clearCutOffUploads().catch((error: unknown) =>
    log.warn({ err: error }, 'what was left of cut off uploads could not be cleared'),
  )
  const listening = await listen(router, { host, port })
  const jobs = await startJobs()
  const deliveries = startDeliveries()
  const imports = startImports()
  const receipts = startReceipts(askAsReader(connectInMemory(router)))
  return {
    port: listening.port,
    async close() {
      // Streams that the desk's pages listen to would keep the port open.
      closeLive()
      await Promise.allSettled([
        listening.close(),
        listener.close(),
        jobs.stop(),
        deliveries.stop(),
        imports.stop(),
        receipts.stop(),
      ])
      clearInterval(counting)
      await Promise.all([flushViews(), writeCounts()])
      await app.close().catch((error: unknown) => log.warn({ err: error }, 'Next did not close in order'))
      await Promise.allSettled([disconnectDb(), closeHealthPool()])
    },
  }
}

/** Asks through the same door as readers, as they name the site, without a port or a network in between. */
function askAsReader(door: Upstream): (path: string) => Promise<{ status: number; body: string }> {
  const { host, protocol } = new URL(env.SITE_URL)
  // It is no crawler, and comes as nobody that is counted.
  const headers = {
    host,
    'x-forwarded-proto': protocol.slice(0, -1),
    'user-agent': 'Mozilla/5.0 (Dateline receipt)',
  }
  return async (path) => {
    const { status, body } = await door({ method: 'GET', path, headers })
    return { status, body: body.toString('utf8') }
  }
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

function runNext(handler: Handler, request: IncomingMessage, response: ServerResponse): void {
  handler(request, response).catch((error: unknown) => {
    log.error({ err: error, path: request.url }, 'Next failed')
    if (!response.headersSent) response.writeHead(500)
    response.end()
  })
}

/** The header with which Next itself asks for a page to be made anew; the build wrote down its value. */
async function findRenewHeader(): Promise<[string, string] | null> {
  try {
    const manifest: unknown = JSON.parse(
      await readFile(path.join(PROJECT, '.next', 'prerender-manifest.json'), 'utf8'),
    )
    const { preview } = manifest as { preview?: { previewModeId?: unknown } }
    if (typeof preview?.previewModeId === 'string') return ['x-prerender-revalidate', preview.previewModeId]
  } catch (error) {
    log.warn({ err: error }, 'the build does not say how to renew pages: old ones may be sent for a second')
  }
  return null
}
