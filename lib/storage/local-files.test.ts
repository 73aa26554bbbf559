import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FileStore } from './file-store.ts'
import { clearIncoming, localFiles } from './local-files.ts'

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
    expect(await store.list('abcdef0123')).toEqual(['16x9-640.webp'])
    expect(await readdir(path.join(root, 'media', '.incoming'))).toEqual([])
  })

  it('has nothing where nothing was put', async () => {
    expect(await store.get('abcdef9999', 'source')).toBeNull()
    expect(await store.has('abcdef9999', 'source')).toBe(false)
    expect(await store.list('abcdef9999')).toEqual([])
  })

  it('deletes all of a key', async () => {
    await store.put('abcdef7777', 'source', Buffer.from('one'))
    await store.removeAll('abcdef7777')
    await store.removeAll('abcdef7777')
    expect(await store.has('abcdef7777', 'source')).toBe(false)
  })

  it('clears what a killed process left, and nothing that may still be written', async () => {
    const folder = path.join(root, 'media', '.incoming')
    await mkdir(folder, { recursive: true })
    await writeFile(path.join(folder, 'left'), 'half')
    const later = (minutes: number) => new Date(Date.now() + minutes * 60_000)
    expect(await clearIncoming(path.join(root, 'media'), later(59))).toBe(0)
    expect(await clearIncoming(path.join(root, 'media'), later(61))).toBe(1)
    expect(await readdir(folder)).toEqual([])
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
