import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '#lib/db.ts'
import { drain, later, openDesk } from '#lib/testing/push-desk.ts'
import { absoluteUrl, articlePath } from '#lib/url.ts'
import { dismissDelivery, replayDelivery } from '../commands.ts'
import { Receiver } from '../receiver.fixture.ts'

// Many acts of the desk each, on whatever machine runs them.
vi.setConfig({ testTimeout: 30_000 })

const receiver = new Receiver()
let url = ''
let desk: Awaited<ReturnType<typeof openDesk>>
beforeEach(async () => {
  receiver.heard.length = 0
  receiver.reply = () => ({})
  url = await receiver.open()
  desk = await openDesk()
})
afterEach(() => receiver.close())

const addressOf = (slug: string) => absoluteUrl(articlePath({ edition: 'en', slug }))

it('a hub is told which feeds have changed, once for many changes', async () => {
  await desk.add('websub', url)
  await desk.publish()
  await desk.withdraw(await desk.publish())
  await drain()
  expect(receiver.heard).toHaveLength(1)
  const form = new URLSearchParams(receiver.heard[0]?.body)
  expect(form.get('hub.mode')).toBe('publish')
  const feeds = form.getAll('hub.url')
  expect(feeds).toEqual(
    expect.arrayContaining([absoluteUrl('/feed.xml'), absoluteUrl(`/section/${desk.section.slug}/atom.xml`)]),
  )
  expect(new Set(feeds).size).toBe(feeds.length)
})

it('IndexNow is told of what is new, of both addresses of what moved, and of what is gone', async () => {
  await desk.add('indexnow', url)
  const story = await desk.publish({ slug: 'first' })
  await drain()
  const moved = await desk.update(story, { slug: 'second' })
  await drain()
  await desk.withdraw(moved)
  await drain()
  const key = receiver.bodies[0]?.key
  expect(receiver.bodies[0]).toEqual({
    host: new URL(absoluteUrl('/')).host,
    key: expect.stringMatching(/^[0-9a-f]{32}$/),
    keyLocation: absoluteUrl(`/${key}.txt`),
    urlList: [addressOf('first')],
  })
  expect(receiver.bodies.slice(1).map(({ urlList }) => urlList)).toEqual([
    expect.arrayContaining([addressOf('first'), addressOf('second')]),
    [addressOf('second')],
  ])
})

describe('a Telegram channel', () => {
  const methods = () => receiver.heard.map(({ path }) => path.split('/').at(-1))
  beforeEach(async () => {
    receiver.reply = () => ({ body: { ok: true, result: { message_id: 77 } } })
    await desk.add('telegram', url)
  })

  it('gets a post, which is edited when its words change and deleted on withdrawal', async () => {
    const story = await desk.publish({ headline: 'Bridge <opens> & closes' })
    await drain()
    const edited = await desk.update(story, {
      headline: 'Bridge over the Dnipro closes for the winter',
      pushHeadline: 'Bridge closes',
    })
    await drain()
    await desk.update(edited, {})
    await drain()
    await desk.withdraw(edited)
    await drain()
    expect(methods()).toEqual(['sendMessage', 'editMessageText', 'deleteMessage'])
    expect(receiver.heard[0]?.path).toBe('/bot123456:abcdefghijklmnopqrstuvwxyz/sendMessage')
    expect(receiver.bodies).toMatchObject([
      {
        chat_id: '@dateline_test',
        parse_mode: 'HTML',
        text: expect.stringContaining('<b>Bridge &lt;opens&gt; &amp; closes</b>'),
      },
      { message_id: 77, text: expect.stringContaining('<b>Bridge closes</b>') },
      { message_id: 77 },
    ])
  })

  it('keeps its words struck out when Telegram no longer deletes', async () => {
    const story = await desk.publish()
    await drain()
    const refusal = { ok: false, description: "Bad Request: message can't be deleted" }
    receiver.reply = ({ path }) =>
      path.endsWith('deleteMessage') ? { status: 400, body: refusal } : { body: { ok: true, result: true } }
    await desk.withdraw(story)
    await drain()
    expect(methods()).toEqual(['sendMessage', 'deleteMessage', 'editMessageText'])
    expect(receiver.bodies.at(-1)?.text).toContain('<s>Bridge opens</s>')
  })

  it('waits as long as Telegram asks, and shows nobody its token', async () => {
    const body = { ok: false, description: 'Too Many Requests: retry', parameters: { retry_after: 100 } }
    receiver.reply = () => ({ status: 429, body })
    await desk.publish()
    await drain()
    await drain(later(90))
    expect(methods()).toHaveLength(1)
    receiver.reply = () => ({ status: 404, body: 'bot123456:abcdefghijklmnopqrstuvwxyz is unknown' })
    await drain(later(110))
    const [row] = await db.delivery.findMany({ select: { state: true, problem: true } })
    expect(row).toMatchObject({ state: 'dead' })
    expect(row?.problem).toContain('is unknown')
    expect(row?.problem).not.toContain('abcdefghij')
  })

  it('does not get yesterday’s news', async () => {
    const old = await desk.publish()
    await db.article.update({ where: { id: old.id }, data: { publishedAt: later(-100_000) } })
    await drain()
    expect(methods()).toEqual([])
  })

  it('keeps a post that somebody deleted in the channel deleted', async () => {
    const story = await desk.publish()
    await drain()
    const refusal = { ok: false, description: 'Bad Request: message to edit not found' }
    receiver.reply = () => ({ status: 400, body: refusal })
    await desk.update(story, { headline: 'Another' })
    await drain()
    expect(methods()).toEqual(['sendMessage', 'editMessageText'])
    expect(await db.delivery.count({ where: { state: 'dead' } })).toBe(0)
  })

  describe('whose answer is lost', () => {
    const dead = () => db.delivery.findMany({ where: { state: 'dead' }, select: { id: true, problem: true } })
    beforeEach(() => {
      receiver.reply = () => 'hang up'
    })

    it('gets no second post: somebody looks, and sends it again when it is not there', async () => {
      await desk.publish()
      await drain()
      await drain(later(600))
      expect(methods()).toEqual(['sendMessage'])
      const [given] = await dead()
      expect(given?.problem).toContain('Look whether the post is in the channel')
      receiver.reply = () => ({ body: { ok: true, result: { message_id: 78 } } })
      await replayDelivery(desk.chief, { id: String(given?.id) })
      await drain(later(601))
      expect(methods()).toEqual(['sendMessage', 'sendMessage'])
    })

    it('gets no second post with the next words either when somebody found it there', async () => {
      const story = await desk.publish()
      await drain()
      await dismissDelivery(desk.chief, { id: String((await dead())[0]?.id) })
      await desk.update(story, { headline: 'Another' })
      await drain(later(600))
      expect([methods(), await dead()]).toEqual([['sendMessage'], []])
    })

    it('leaves no post of a withdrawn article behind in silence', async () => {
      const story = await desk.publish()
      await drain()
      await desk.withdraw(story)
      await drain(later(600))
      expect((await dead()).map(({ problem }) => problem)).toContainEqual(
        expect.stringContaining('delete it there by hand'),
      )
    })

    it('is asked again when it certainly heard nothing', async () => {
      await desk.publish()
      await receiver.close()
      await drain()
      expect(await db.pushTold.count()).toBe(0)
      expect(await db.delivery.findMany({ select: { state: true } })).toEqual([{ state: 'waiting' }])
    })
  })
})
