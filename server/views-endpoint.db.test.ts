import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import http from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { db } from '#lib/db.ts'
import { makeArticle } from '#lib/testing/article-factory.ts'

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

/** A process of its own that answers visits. */
async function startServer(): Promise<{ child: ChildProcess; port: number }> {
  const program = new URL('./testing/serve-views.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  const [line] = await once(child.stdout, 'data')
  return { child, port: Number(String(line)) }
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 })
let caller = 0

function ask(port: number, path: string, method = 'POST', headers: http.OutgoingHttpHeaders = {}) {
  const { promise, resolve, reject } = Promise.withResolvers<{
    status: number
    type?: string
    body: Buffer
  }>()
  const address = `10.${caller >> 16}.${(caller >> 8) & 255}.${caller++ & 255}`
  const sent = { 'user-agent': FIREFOX, 'x-forwarded-for': address, 'content-length': 0, ...headers }
  http
    .request({ agent, port, path, method, headers: sent }, async (response) => {
      try {
        const chunks: Buffer[] = []
        for await (const chunk of response) chunks.push(chunk as Buffer)
        const type = response.headers['content-type']
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks), ...(type && { type }) })
      } catch (error) {
        reject(error)
      }
    })
    .on('error', reject)
    .end()
  return promise
}

const viewsOf = (body: Buffer) => (JSON.parse(body.toString()) as { views: number }).views

describe('the view endpoint', () => {
  it('answers as the contract says', async () => {
    const { port } = await startServer()
    const { id } = await makeArticle()
    const counted = await ask(port, `/api/views/${id}`)
    expect([counted.status, counted.body.toString()]).toEqual([200, '{"views":1}'])
    expect((await ask(port, '/api/views/999999')).status).toBe(404)
    for (const bad of ['abc', '0', '-1', '1.5', '1099511627776', '']) {
      expect((await ask(port, `/api/views/${bad}`)).status).toBe(400)
    }
    expect((await ask(port, `/api/views/${id}`, 'GET')).status).toBe(405)
    expect((await ask(port, `/api/views/${id}`, 'POST', { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    const pixel = await ask(port, `/api/views/${id}/pixel.gif`, 'GET')
    expect([pixel.status, pixel.type, pixel.body.length]).toEqual([200, 'image/gif', 42])
    expect(viewsOf((await ask(port, `/api/views/${id}`)).body)).toBe(3)
  })

  it('keeps the host and the marks that a page tells, and of the pixel the marks of its page', async () => {
    const { port } = await startServer()
    const { id } = await makeArticle()
    await ask(port, `/api/views/${id}?r=www.google.com&s=Letter&m=mail`)
    await ask(port, `/api/views/${id}?r=`)
    const referer = `http://localhost:${port}/news/x?utm_source=letter&utm_medium=mail`
    await ask(port, `/api/views/${id}/pixel.gif`, 'GET', { referer })
    const hosts = await db.referrerDay.findMany({
      orderBy: { host: 'asc' },
      select: { host: true, views: true },
    })
    expect(hosts).toEqual(['direct', 'google.com', 'unknown'].map((host) => ({ host, views: 1 })))
    const campaigns = await db.campaignDay.findMany()
    expect(campaigns).toEqual([
      expect.objectContaining({ source: 'letter', medium: 'mail', campaign: '', views: 2 }),
    ])
  })

  it('answers 429 with the time to wait', async () => {
    const { port } = await startServer()
    const { id } = await makeArticle()
    const same = { 'x-forwarded-for': '198.51.100.7' }
    const answers = await Promise.all(
      Array.from({ length: 80 }, () => ask(port, `/api/views/${id}`, 'POST', same)),
    )
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(20)
    expect(Number((await db.articleViews.findUniqueOrThrow({ where: { articleId: id } })).total)).toBe(60)
  })

  it('loses no acknowledged visit when it is killed in a storm', { timeout: 60_000 }, async () => {
    const first = await startServer()
    const ids = await Promise.all(Array.from({ length: 3 }, async () => (await makeArticle()).id))
    const acknowledged = new Map(ids.map((id) => [id, 0]))
    let [answers, sent] = [0, 0]
    const reader = async (): Promise<void> => {
      for (;;) {
        const id = ids[sent++ % ids.length] ?? 0
        const { status } = await ask(first.port, `/api/views/${id}`)
        if (status !== 200) throw new Error(`status ${status}`)
        acknowledged.set(id, (acknowledged.get(id) ?? 0) + 1)
        if (++answers === 2_000) first.child.kill('SIGKILL')
      }
    }
    await Promise.allSettled(Array.from({ length: 64 }, reader))
    expect(answers).toBeGreaterThanOrEqual(2_000)
    const second = await startServer()
    let counted = 0
    for (const id of ids) {
      const { body } = await ask(second.port, `/api/views/${id}`)
      const total = viewsOf(body) - 1
      expect(total).toBeGreaterThanOrEqual(acknowledged.get(id) ?? 0)
      counted += total
    }
    expect(counted).toBeLessThanOrEqual(sent)
  })
})
