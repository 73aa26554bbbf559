import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { expect, it, onTestFinished } from 'vitest'
import { db } from '#lib/db.ts'
import { env } from '#lib/env.ts'
import { clearIncoming } from '#lib/storage/local-files.ts'
import { mediaFiles } from '#lib/storage/media.ts'
import { ingestPicture, pictureKey } from './commands.ts'
import { fileNames } from './rules.ts'

const PROJECT = path.resolve(import.meta.dirname, '../..')
const media = () => path.resolve(env.DATELINE_DATA_DIR, 'media')
const words = { alt: '', caption: '', credit: '' }

/** A process of its own that takes a picture in, and halts when some of its files stand and others do not. */
function takeInElsewhere(file: string) {
  const script = `
    import { readFile } from 'node:fs/promises'
    import { ingestPicture } from '#domain/pictures/commands.ts'
    import { mediaFiles } from '#lib/storage/media.ts'
    const store = mediaFiles()
    const put = store.put.bind(store)
    store.put = async (key, name, bytes) => {
      if (name.endsWith('.avif')) return new Promise(() => setTimeout(() => {}, 600_000))
      await put(key, name, bytes)
      if (name === 'source') process.stdout.write('half way')
    }
    await ingestPicture(await readFile(${JSON.stringify(file)}), ${JSON.stringify(words)})
  `
  return spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: PROJECT,
    env: process.env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

it('a process that is killed in the middle of an upload leaves no picture and no half file, and sending it again finishes it', async () => {
  // What is thrown away is this test's own, never the pictures of a portal that lives in the project.
  expect(media().startsWith(PROJECT)).toBe(false)
  await rm(media(), { recursive: true, force: true })
  const bytes = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#0a0b0c' } })
    .png()
    .toBuffer()
  const file = path.resolve(env.DATELINE_DATA_DIR, 'upload.png')
  await writeFile(file, bytes)
  const taker = takeInElsewhere(file)
  onTestFinished(() => void taker.kill('SIGKILL'))
  await once(taker.stdout, 'data')
  taker.kill('SIGKILL')
  await once(taker, 'exit')
  expect(await db.picture.count()).toBe(0)
  const key = pictureKey(bytes)
  const left = await mediaFiles().list(key)
  expect(left).toContain('source')
  for (const name of left) await sharp((await mediaFiles().get(key, name)) ?? undefined).stats()
  await clearIncoming(media(), new Date(Date.now() + 2 * 3_600_000))
  expect(await readdir(path.join(media(), '.incoming'))).toEqual([])
  const picture = await ingestPicture(bytes, words)
  expect(await mediaFiles().list(key)).toEqual(expect.arrayContaining(['source', ...fileNames(picture)]))
}, 60_000)
