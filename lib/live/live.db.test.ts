import { afterEach, expect, it } from 'vitest'
import { db, inTransaction } from '#lib/db.ts'
import { announceLive, type LiveNews } from './announce.ts'
import { closeLive, hearLive } from './hub.ts'

type Ear = { heard: (LiveNews | null)[]; until: (count: number) => Promise<void>; leave: () => void }
afterEach(closeLive)

function listen(): Ear {
  const heard: (LiveNews | null)[] = []
  let wake = () => {}
  const news = (one: LiveNews | null) => {
    heard.push(one)
    wake()
  }
  const leave = hearLive({ news, close: () => ear.leave() })
  const ear: Ear = {
    heard,
    leave,
    until: async (count) => {
      while (heard.length < count) {
        const more = Promise.withResolvers<void>()
        wake = more.resolve
        await more.promise
      }
    },
  }
  return ear
}

const announce = (articleId: number) =>
  inTransaction((tx) => announceLive(tx, { kind: 'presence', articleId }))

it('tells everybody who listens what changed, at the commit', async () => {
  const [one, other] = [listen(), listen()]
  await one.until(1)
  await inTransaction(async (tx) => {
    await announceLive(tx, { kind: 'presence', articleId: 1 })
    throw new Error('rolled back')
  }).catch(() => {})
  await announce(2)
  await Promise.all([one.until(2), other.until(2)])
  expect(one.heard).toEqual([null, { kind: 'presence', articleId: 2 }])
  expect(other.heard).toEqual(one.heard)
})

it('says that something may have been missed after its connection was cut, and hears again', async () => {
  const ear = listen()
  await ear.until(1)
  await db.$executeRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name = 'dateline-live' AND datname = current_database()`
  await ear.until(2)
  await announce(3)
  await ear.until(3)
  expect(ear.heard).toEqual([null, null, { kind: 'presence', articleId: 3 }])
})

it('lets everybody go when the process ends', async () => {
  const ear = listen()
  await ear.until(1)
  closeLive()
  const after = listen()
  await after.until(1)
  await announce(4)
  await after.until(2)
  expect(ear.heard).toEqual([null])
})
