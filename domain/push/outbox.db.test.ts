import { spawn } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { db, inTransaction } from '#lib/db.ts'
import { drain, later, openDesk } from '#lib/testing/push-desk.ts'
import { dismissDelivery, queueDeliveries, replayDelivery, setTargetActive } from './commands.ts'
import { getPushForDesk } from './editor-queries.ts'
import { Receiver } from './receiver.fixture.ts'
import { signWebhook } from './senders/webhook.ts'
import { deliverDue } from './worker.ts'

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

const events = () => receiver.bodies.map(({ type }) => type)
const stateOf = () =>
  db.delivery.findMany({ orderBy: { id: 'asc' }, select: { state: true, attempts: true } })

describe('the outbox', () => {
  it('tells a webhook of publication, update and withdrawal, signed, each once', async () => {
    const { secret } = await desk.add('webhook', url)
    const story = await desk.publish()
    await drain()
    const second = await desk.update(story, { headline: 'Bridge is open' })
    await drain()
    await desk.withdraw(second)
    await drain()
    await drain()
    expect(events()).toEqual(['article.published', 'article.updated', 'article.withdrawn'])
    expect(receiver.bodies[1]).toMatchObject({
      data: { headlines: [{ value: 'Bridge is open' }], pubStatus: 'usable' },
    })
    expect(receiver.bodies[2]).toMatchObject({ data: { pubStatus: 'canceled' } })
    for (const { headers, body } of receiver.heard) {
      const [id, timestamp] = [String(headers['webhook-id']), String(headers['webhook-timestamp'])]
      expect(headers['webhook-signature']).toBe(signWebhook(secret ?? '', { id, timestamp, body }))
      expect(Math.abs(Date.now() / 1_000 - Number(timestamp))).toBeLessThan(60)
    }
  })

  it('takes back what search engines must no longer list, and tells it anew when they may again', async () => {
    await desk.add('webhook', url)
    const story = await desk.publish()
    await drain()
    const hidden = await desk.update(story, { noindex: true })
    await drain()
    await desk.update(hidden, { noindex: false })
    await drain()
    expect(events()).toEqual(['article.published', 'article.withdrawn', 'article.published'])
  })

  it('keeps nothing of a change that was not kept', async () => {
    await desk.add('webhook', url)
    const { id } = await desk.publish()
    await db.delivery.deleteMany()
    const failing = inTransaction(async (tx) => {
      await queueDeliveries(tx, id, [])
      throw new Error('the rest failed')
    })
    await expect(failing).rejects.toThrow('the rest failed')
    expect(await db.delivery.count()).toBe(0)
  })

  it('tells only the latest of several quick changes', async () => {
    await desk.add('webhook', url)
    let story = await desk.publish()
    for (const headline of ['One', 'Two', 'Three']) story = await desk.update(story, { headline })
    await drain()
    expect(receiver.bodies).toMatchObject([
      { type: 'article.published', data: { headlines: [{ value: 'Three' }] } },
    ])
  })

  it('says nothing of what was published and withdrawn before anybody heard', async () => {
    await desk.add('webhook', url)
    await desk.withdraw(await desk.publish())
    await drain()
    expect(receiver.heard).toEqual([])
    expect(await stateOf()).toEqual([{ state: 'done', attempts: 1 }])
  })
})

describe('what may have arrived', () => {
  beforeEach(async () => {
    await desk.add('webhook', url)
  })

  it('is told under another name once something else is to be said', async () => {
    const story = await desk.publish()
    receiver.reply = () => ({ status: 504 })
    await drain()
    await desk.update(story, { headline: 'Bridge is open' })
    receiver.reply = () => ({})
    await drain(later(60))
    expect(new Set(receiver.heard.map(({ headers }) => headers['webhook-id'])).size).toBe(2)
    expect(events()).toEqual(['article.published', 'article.published'])
    expect(receiver.bodies[1]).toMatchObject({ data: { headlines: [{ value: 'Bridge is open' }] } })
  })

  it('is taken back when it is withdrawn before anybody knows', async () => {
    const story = await desk.publish()
    receiver.reply = () => ({ status: 504 })
    await drain()
    await desk.withdraw(story)
    receiver.reply = () => ({})
    await drain(later(60))
    await drain(later(120))
    expect(events()).toEqual(['article.published', 'article.withdrawn'])
  })
})

describe('a target in trouble', () => {
  it('is asked again, later each time, with the same id, until it answers', async () => {
    await desk.add('webhook', url)
    await desk.publish()
    receiver.reply = () => ({ status: 503 })
    await drain()
    await drain(later(3))
    expect(receiver.heard).toHaveLength(1)
    await drain(later(6))
    receiver.reply = () => ({})
    await drain(later(30))
    await drain(later(600))
    expect(receiver.heard).toHaveLength(3)
    expect(new Set(receiver.heard.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(await stateOf()).toEqual([{ state: 'done', attempts: 3 }])
  })

  it('is left in peace for as long as it asks', async () => {
    await desk.add('indexnow', url)
    await desk.publish()
    receiver.reply = () => ({ status: 429, headers: { 'retry-after': '600' } })
    await drain()
    // What is published meanwhile waits too.
    await desk.publish()
    await drain(later(1))
    await drain(later(500))
    expect(receiver.heard).toHaveLength(1)
    receiver.reply = () => ({})
    await drain(later(700))
    expect((await stateOf()).map(({ state }) => state)).toEqual(['done', 'done'])
  })

  it('is given up when it refuses, shown at the desk, and told again on request', async () => {
    await desk.add('webhook', url)
    await desk.publish({ headline: 'Refused' })
    receiver.reply = () => ({ status: 401, body: { error: 'no' } })
    await drain()
    await drain(later(3_600))
    expect(receiver.heard).toHaveLength(1)
    const { targets, troubled } = await getPushForDesk(desk.chief)
    expect(targets).toMatchObject([{ dead: 1, waiting: 0, lastAt: null }])
    expect(troubled).toMatchObject([
      { state: 'dead', problem: '401 {"error":"no"}', article: { headline: 'Refused' } },
    ])
    receiver.reply = () => ({})
    await replayDelivery(desk.chief, { id: troubled[0]?.id })
    await drain(later(1))
    expect(events()).toEqual(['article.published', 'article.published'])
    await expect(dismissDelivery(desk.chief, { id: troubled[0]?.id })).rejects.toMatchObject({
      code: 'conflict',
    })
    const acts = await db.auditEntry.findMany({ where: { subjectKind: 'push' }, orderBy: { id: 'asc' } })
    expect(acts.map(({ act }) => act)).toEqual(['push.add', 'push.replay'])
  })

  it('is given up after twelve attempts', async () => {
    await desk.add('webhook', url)
    await desk.publish()
    receiver.reply = () => ({ status: 500 })
    for (let hour = 0; hour < 15; hour++) await drain(later(hour * 5_400))
    expect(receiver.heard).toHaveLength(12)
    expect(await stateOf()).toEqual([{ state: 'dead', attempts: 12 }])
  })

  it('does not hold up the others', async () => {
    const slow = new Receiver()
    slow.reply = () => 'never'
    await desk.add('webhook', await slow.open())
    await desk.add('websub', url)
    await desk.publish()
    const draining = drain()
    await expect.poll(() => receiver.heard.length).toBe(1)
    await slow.close()
    await draining
  })

  it('hears nothing while it is switched off', async () => {
    const { id } = await desk.add('webhook', url)
    await setTargetActive(desk.chief, { id, active: false })
    await desk.publish()
    await drain()
    expect(await db.delivery.count()).toBe(0)
  })

  it('is never an address inside the network, unless the operator allows it', async () => {
    await desk.add('webhook', url)
    await desk.publish()
    const lanes = new Map<number, Promise<void>>()
    await deliverDue({ lanes })
    await Promise.all(lanes.values())
    expect(receiver.heard).toEqual([])
    expect(await stateOf()).toEqual([{ state: 'dead', attempts: 1 }])
  })
})

const WORKER = `
  import { deliverDue } from '#domain/push/worker.ts'
  const lanes = new Map()
  await deliverDue({ lanes, allowPrivate: true })
  await Promise.all(lanes.values())`

it('a process that is killed between sending and recording leaves one delivery, not two and not none', async () => {
  await desk.add('webhook', url)
  await desk.publish()
  const worker = spawn(process.execPath, ['--input-type=module', '-e', WORKER], {
    stdio: 'ignore',
    env: process.env,
  })
  const ended = new Promise((resolve) => worker.once('exit', (_, signal) => resolve(signal)))
  receiver.reply = () => {
    worker.kill('SIGKILL')
    return 'never'
  }
  expect(await ended).toBe('SIGKILL')
  expect(await stateOf()).toEqual([{ state: 'sending', attempts: 1 }])
  receiver.reply = () => ({})
  await drain()
  expect(receiver.heard).toHaveLength(1)
  await drain(later(61))
  expect(new Set(receiver.heard.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  expect(await stateOf()).toEqual([{ state: 'done', attempts: 2 }])
}, 30_000)
