import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { S3_ACCOUNT, startS3 } from '#lib/testing/s3-server.ts'
import { rememberedFiles } from './remembered-files.ts'
import { s3Files } from './s3-files.ts'

let service: Awaited<ReturnType<typeof startS3>>
const key = 'abcdef0123'
const open = (changes: object = {}) => s3Files({ ...service, ...S3_ACCOUNT, ...changes })

beforeAll(async () => {
  service = await startS3()
})
afterAll(() => service.stop())

describe('a bucket', () => {
  it('gives back what was put, replaces it whole, lists it and deletes it', async () => {
    const store = open()
    const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, index) => index % 251))
    await store.put(key, '16x9-640.webp', Buffer.from('one'))
    await store.put(key, '16x9-640.webp', bytes)
    await store.put(key, 'source', Buffer.from('as it came'))
    await store.put('abcdef0124', 'source', Buffer.from('another'))
    expect((await store.get(key, '16x9-640.webp'))?.equals(bytes)).toBe(true)
    expect(await store.has(key, 'source')).toBe(true)
    expect((await store.list(key)).toSorted()).toEqual(['16x9-640.webp', 'source'])
    await store.removeAll(key)
    expect(await store.list(key)).toEqual([])
    expect(await store.has('abcdef0124', 'source')).toBe(true)
  })

  it('has nothing where nothing was put', async () => {
    expect(await open().get('abcdef9999', 'source')).toBeNull()
    expect(await open().has('abcdef9999', 'source')).toBe(false)
    expect(await open().list('abcdef9999')).toEqual([])
  })

  it('keeps what readers get apart from the upload itself, each with its kind', async () => {
    await open().put(key, '1x1-160.webp', Buffer.from('small'))
    await open().put(key, 'source', Buffer.from('as it came'))
    const kinds = ['media/abcdef0123/1x1-160.webp', 'private/abcdef0123/source'].map(
      (name) => service.objects.get(name)?.headers,
    )
    expect(kinds).toEqual([
      { 'Content-Type': 'image/webp', 'Cache-Control': 'public, max-age=31536000, immutable' },
      expect.objectContaining({ 'Content-Type': 'application/octet-stream' }),
    ])
  })

  it('is not opened by another secret, and says so', async () => {
    const store = open({ secretAccessKey: 'wrong' })
    await expect(store.put(key, 'source', Buffer.from('x'))).rejects.toThrow(/403.*PUT.*Signature/s)
    await expect(store.get(key, 'source')).rejects.toThrow(/403/)
  })

  it('that is not there is not taken for an empty one', async () => {
    await expect(open({ bucket: 'nobodys' }).put(key, 'source', Buffer.from('x'))).rejects.toThrow(
      /no bucket nobodys/,
    )
  })

  it.each([
    ['../../etc', 'passwd'],
    ['abcdef0123', '../x'],
    ['abcdef0123', 'a b'],
  ])('refuses the key %j with the name %j', async (bad, name) => {
    await expect(open().put(bad, name, Buffer.from('x'))).rejects.toThrow('Not a storage')
    await expect(open().list('A/..')).rejects.toThrow('Not a storage')
  })
})

it('what was read lately is not asked for again, up to a number of bytes', async () => {
  let asked = 0
  const store = open()
  const held = rememberedFiles(
    {
      ...store,
      get: (...place) => {
        asked += 1
        return store.get(...place)
      },
    },
    8,
  )
  for (const name of ['a1.jpg', 'b1.jpg', 'c1.jpg']) await held.put(key, name, Buffer.from('four'))
  for (const name of ['a1.jpg', 'a1.jpg', 'b1.jpg', 'a1.jpg', 'c1.jpg', 'a1.jpg', 'b1.jpg'])
    expect(String(await held.get(key, name))).toBe('four')
  expect(asked).toBe(4)
  await held.put(key, 'a1.jpg', Buffer.from('five'))
  expect(String(await held.get(key, 'a1.jpg'))).toBe('five')
  await held.removeAll(key)
  expect(await held.get(key, 'b1.jpg')).toBeNull()
})
