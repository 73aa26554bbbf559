import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FileStore, localFiles } from './local-files.ts'

let root: string
let store: FileStore

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'dateline-files-'))
  store = localFiles(path.join(root, 'media'))
})

afterAll(() => rm(root, { recursive: true }))

describe('a store of files', () => {
  it('gives back what was put, and replaces it whole', async () => {
    await store.put('abcdef0123', '16x9-640.webp', Buffer.from('one'))
    await store.put('abcdef0123', '16x9-640.webp', Buffer.from('two'))
    expect(String(await store.get('abcdef0123', '16x9-640.webp'))).toBe('two')
    expect(await readdir(path.join(root, 'media', 'abcdef0123'))).toEqual(['16x9-640.webp'])
  })

  it('has nothing where nothing was put', async () => {
    expect(await store.get('abcdef9999', 'source')).toBeNull()
    expect(await store.has('abcdef9999', 'source')).toBe(false)
  })

  it.each([
    ['../../etc', 'passwd'],
    ['abcdef0123', '../../../etc/passwd'],
    ['abcdef0123', '..'],
    ['abcdef0123', 'a/b.webp'],
    ['abcdef0123', 'a\\b.webp'],
    ['abcdef0123', '.hidden'],
    ['abcdef0123', 'a\0.webp'],
    ['ABCDEF0123', 'a.webp'],
    ['', 'a.webp'],
  ])('refuses the key %j with the name %j', async (key, name) => {
    await expect(store.get(key, name)).rejects.toThrow('Not a storage')
    await expect(store.put(key, name, Buffer.from('x'))).rejects.toThrow('Not a storage')
  })
})
