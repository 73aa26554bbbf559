import { gunzipSync } from 'node:zlib'
import { sendLoad } from './load.ts'
import { type Newsroom, sumOfVisits } from './newsroom.ts'
import { startNginx } from './nginx.ts'
import type { Portal } from './portal.ts'

/** One line of the table. `limit` is the target in words; `met` is null where there is none or nothing to compare with. */
export type Measure = { name: string; value: number; unit: string; limit: string; met: boolean | null }

const READER = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' }
const GZIP = { ...READER, 'accept-encoding': 'gzip' }

// So many until the hot code is compiled: a portal makes its first pages of the day in a process of days.
const WARM_UP = 40
const ROUNDS = 7
// What is read at one time is not the whole archive.
const VISITED = 40

/** Articles that nobody has read yet, one after another; the first few warm the program up and do not count. */
export async function measureFirstRender(portal: Portal, newsroom: Newsroom): Promise<Measure[]> {
  const times: number[] = []
  let cpuBefore = 0
  for (const [index, { slug }] of newsroom.articles.entries()) {
    if (index === WARM_UP) cpuBefore = await portal.cpuMs()
    const begun = performance.now()
    await getPage(`${portal.url}/news/${slug}`)
    times.push(performance.now() - begun)
  }
  const counted = times.slice(WARM_UP).sort((a, b) => a - b)
  const cpu = ((await portal.cpuMs()) - cpuBefore) / counted.length
  return [
    {
      name: 'first render of an article',
      value: median(counted),
      unit: 'ms',
      limit: '≤ 60',
      met: median(counted) <= 60,
    },
    { name: '  CPU', value: cpu, unit: 'ms/render', limit: '', met: null },
    { name: '  the slowest of them', value: counted.at(-1) ?? 0, unit: 'ms', limit: '', met: null },
  ]
}

/** The kept article page against the same HTML as a static file, 16 connections, gzip. */
export async function measureKeptPage(
  portal: Portal,
  newsroom: Newsroom,
  seconds: number,
): Promise<Measure[]> {
  const url = `${portal.url}/news/${newsroom.articles[0]?.slug}`
  const html = await getPage(url)
  const load = { connections: 16, seconds, headers: GZIP }
  await sendLoad({ ...load, url, seconds: 2 })
  const before = await portal.cpuMs()
  const kept = await sendLoad({ ...load, url })
  const cpu = ((await portal.cpuMs()) - before) / kept.answered
  const nginx = await startNginx(html)
  const yardstick = nginx && (await sendLoad({ ...load, url: nginx.url }).finally(() => nginx.close()))
  const share = yardstick ? (100 * kept.requestsPerSecond) / yardstick.requestsPerSecond : null
  const size = (await fetchGzip(url)).byteLength / 1_000
  return [
    { name: 'kept article page', value: kept.requestsPerSecond, unit: 'requests/s', limit: '', met: null },
    { name: '  CPU', value: cpu, unit: 'ms/request', limit: '≤ 0.06', met: cpu <= 0.06 },
    { name: '  HTML, gzip', value: size, unit: 'kB', limit: '≤ 15', met: size <= 15 },
    ...(yardstick && share !== null
      ? [
          {
            name: '  nginx, same HTML',
            value: yardstick.requestsPerSecond,
            unit: 'requests/s',
            limit: '',
            met: null,
          },
          { name: '  share of nginx', value: share, unit: '%', limit: '≥ 25', met: share >= 25 },
        ]
      : []),
  ]
}

/** Visits from many addresses at 64 connections; each is committed before its answer, and the sum is checked. */
export async function measureVisits(portal: Portal, newsroom: Newsroom, seconds: number): Promise<Measure[]> {
  const visited = newsroom.articles.slice(0, VISITED)
  const turns = Array.from({ length: 4_000 }, (_, n) => ({
    path: `/api/views/${visited[(n * 7) % visited.length]?.id}`,
    headers: { 'x-forwarded-for': `10.${n >> 8}.${n & 255}.1` },
  }))
  const load = { url: portal.url, connections: 64, method: 'POST' as const, headers: READER, turns }
  await sendLoad({ ...load, seconds: 2 })
  const [cpuBefore, visitsBefore] = [await portal.cpuMs(), await sumOfVisits()]
  const result = await sendLoad({ ...load, seconds })
  const cpu = ((await portal.cpuMs()) - cpuBefore) / result.answered
  const visits = await sumOfVisits()
  const counted = visits.totals - visitsBefore.totals
  // When a load ends (the warm-up too) each connection may leave one visit that is counted and whose answer nobody reads.
  const exact =
    counted >= result.answered && counted <= result.answered + 2 * 64 && visits.hours === visits.totals
  const { requestsPerSecond: speed } = result
  return [
    {
      name: 'view POST, 64 connections',
      value: speed,
      unit: 'requests/s',
      limit: '≥ 10000',
      met: speed >= 10_000,
    },
    { name: '  CPU', value: cpu, unit: 'ms/request', limit: '≤ 0.15', met: cpu <= 0.15 },
    { name: '  refused', value: result.failed, unit: 'requests', limit: '0', met: result.failed === 0 },
    { name: '  counted', value: counted, unit: `of ${result.answered}`, limit: 'all', met: exact },
  ]
}

/** From the commit of a publication until a reader's request shows it. */
export async function measurePublish(portal: Portal, newsroom: Newsroom): Promise<Measure[]> {
  const url = `${portal.url}/news/${newsroom.articles[0]?.slug}`
  const times: number[] = []
  const cpuBefore = await portal.cpuMs()
  for (let round = 0; round < ROUNDS; round++) {
    const headline = `Published in round ${round} at ${Date.now()}`
    await newsroom.changeHeadline(headline)
    const committed = performance.now()
    while (!(await getPage(url)).includes(headline)) {
      if (performance.now() - committed > 30_000) throw new Error('A publication did not show within 30 s.')
    }
    times.push(performance.now() - committed)
  }
  const slowest = Math.max(...times)
  const cpu = ((await portal.cpuMs()) - cpuBefore) / ROUNDS
  return [
    {
      name: `publish to visible, slowest of ${ROUNDS}`,
      value: slowest,
      unit: 'ms',
      limit: '≤ 2000',
      met: slowest <= 2_000,
    },
    { name: '  CPU, with the asking', value: cpu, unit: 'ms each', limit: '', met: null },
  ]
}

/** The HTML of a page, as a browser gets it. */
export async function getPage(url: string): Promise<Buffer> {
  return gunzipSync(await fetchGzip(url))
}

/** The compressed bytes as they are sent: `fetch` would unpack them. */
async function fetchGzip(url: string): Promise<Buffer> {
  const { get } = await import('node:http')
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  get(url, { headers: GZIP }, async (response) => {
    try {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk as Buffer)
      if (response.statusCode !== 200) throw new Error(`${url} answered ${response.statusCode}`)
      resolve(Buffer.concat(chunks))
    } catch (error) {
      reject(error)
    }
  }).on('error', reject)
  return promise
}

/** The middle of a sorted list; 0 of an empty one. */
export function median(sorted: number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
