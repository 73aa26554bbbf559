import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { finished } from 'node:stream/promises'
import { z } from 'zod'
import { ALL_ARTICLES, TAXONOMY } from '#domain/articles/tags.ts'
import { mediaType, SOURCE } from '#domain/pictures/rules.ts'
import { REDIRECTS } from '#domain/redirects/tags.ts'
import { announceExpiry } from '#lib/cache/announce.ts'
import { AppError } from '#lib/errors.ts'
import { mediaFiles } from '#lib/storage/media.ts'
import { chooseTables } from './rules.ts'
import * as store from './store.ts'

const MANIFEST = 'dateline.json'
const ROWS_AT_ONCE = 500

const manifestSchema = z.object({
  format: z.literal('dateline-portal'),
  version: z.literal(1),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), rows: z.int().min(0) })),
  files: z.int().min(0),
})
export type PortalManifest = z.infer<typeof manifestSchema>
export type PortalProgress = (what: string, count: number) => void

/**
 * Writes the whole portal into an empty folder: every table of content as JSON Lines, every picture, and a manifest,
 * which comes last. All rows are of one moment. Accounts' secrets and the program's own state stay at home.
 * @throws AppError 'invalid' when the folder holds something.
 */
export async function exportPortal(
  folder: string,
  progress: PortalProgress = () => {},
): Promise<PortalManifest> {
  await mkdir(path.join(folder, 'media'), { recursive: true })
  const there = (await readdir(folder)).filter((name) => name !== 'media')
  if (there.length > 0)
    throw new AppError('invalid', 'The folder {folder} is not empty: name a new one.', {
      values: { folder: path.resolve(folder) },
    })
  const tables = chooseTables(await store.readTables())
  const rows = new Map(tables.map(({ name }) => [name, 0]))
  const files = new Map(
    tables.map(({ name }) => [name, createWriteStream(path.join(folder, `${name}.jsonl`))]),
  )
  const keys: string[] = []
  await store.readAllRows(tables, async (table, lines) => {
    rows.set(table, (rows.get(table) ?? 0) + lines.length)
    if (table === 'pictures' || table === 'picture_former_keys')
      keys.push(...lines.map((line) => pictureKey(line)))
    const file = files.get(table)
    if (file && !file.write(`${lines.join('\n')}\n`))
      await new Promise<void>((resolve) => file.once('drain', resolve))
    progress(table, rows.get(table) ?? 0)
  })
  for (const file of files.values()) {
    file.end()
    await finished(file)
  }
  const copied = await copyOut(path.join(folder, 'media'), keys, progress)
  const manifest: PortalManifest = {
    format: 'dateline-portal',
    version: 1,
    tables: tables.map((table) => ({ ...table, rows: rows.get(table.name) ?? 0 })),
    files: copied,
  }
  await writeFile(path.join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}

/** Files of earlier parts too: their addresses go on answering. */
const isPictureFile = (name: string) => name === SOURCE || mediaType(name) !== null

const pictureSchema = z.object({ key: z.string() })
const pictureKey = (line: string) => pictureSchema.parse(JSON.parse(line)).key

async function copyOut(folder: string, keys: readonly string[], progress: PortalProgress): Promise<number> {
  const media = mediaFiles()
  let copied = 0
  for (const key of keys) {
    for (const name of (await media.list(key)).filter(isPictureFile)) {
      const bytes = await media.get(key, name)
      if (!bytes) continue
      await mkdir(path.join(folder, key), { recursive: true })
      await writeFile(path.join(folder, key, name), bytes)
      copied++
    }
    progress('media', copied)
  }
  return copied
}

/** True for a folder that `exportPortal` wrote. */
export async function isPortalExport(folder: string): Promise<boolean> {
  const facts = await stat(path.join(folder, MANIFEST)).catch(() => null)
  return facts?.isFile() ?? false
}

/**
 * Reads an exported portal back into an empty database, all or nothing: what is there afterwards is equal to what was
 * exported. Rows whose number does not fit the manifest are a damage, and nothing is kept.
 * @throws AppError 'invalid' for a damaged export or one of another version, 'conflict' when the database is not empty.
 */
export async function restorePortal(
  folder: string,
  progress: PortalProgress = () => {},
): Promise<PortalManifest> {
  const manifest = await readManifest(folder)
  const here = new Map(
    chooseTables(await store.readTables()).map((table) => [table.name, new Set(table.columns)]),
  )
  for (const { name, columns } of manifest.tables) {
    const strange = columns.filter((column) => !here.get(name)?.has(column))
    if (strange.length > 0)
      throw new AppError(
        'invalid',
        'The export is of another version of the program: {table} is not here as it was there.',
        {
          values: { table: name },
        },
      )
  }
  await store.restoring(async (tx) => {
    const filled = await store.findFilledTable(tx, manifest.tables)
    if (filled)
      throw new AppError(
        'conflict',
        'The database is not empty: {table} holds rows. A portal is read back into an empty one.',
        {
          values: { table: filled },
        },
      )
    for (const table of manifest.tables) {
      let rows = 0
      for await (const lines of readLines(path.join(folder, `${table.name}.jsonl`))) {
        await store.writeRows(tx, table, lines)
        rows += lines.length
        progress(table.name, rows)
      }
      if (rows !== table.rows)
        throw new AppError(
          'invalid',
          'The export is damaged: {table} holds {rows} rows instead of {wanted}.',
          {
            values: { table: table.name, rows, wanted: table.rows },
          },
        )
      await store.advanceNumbers(tx, table)
    }
    await copyIn(path.join(folder, 'media'), progress)
    await announceExpiry(tx, [ALL_ARTICLES, TAXONOMY, REDIRECTS])
  })
  return manifest
}

async function readManifest(folder: string): Promise<PortalManifest> {
  const text = await readFile(path.join(folder, MANIFEST), 'utf8').catch(() => '{}')
  const parsed = manifestSchema.safeParse(JSON.parse(text))
  if (parsed.success && parsed.data.tables.every(({ name }) => /^\w+$/.test(name))) return parsed.data
  throw new AppError('invalid', 'The folder {folder} does not hold a whole export of a portal.', {
    values: { folder: path.resolve(folder) },
  })
}

/** The rows of a file, some at once. Node's readline will not do: it ends a line at U+2028 too, which a text may hold. */
async function* readLines(file: string): AsyncGenerator<string[]> {
  let rest = ''
  let lines: string[] = []
  for await (const chunk of createReadStream(file, 'utf8')) {
    const parts = (rest + chunk).split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts.filter(Boolean))
    if (lines.length < ROWS_AT_ONCE) continue
    yield lines
    lines = []
  }
  if (rest) lines.push(rest)
  if (lines.length > 0) yield lines
}

async function copyIn(folder: string, progress: PortalProgress): Promise<void> {
  const media = mediaFiles()
  let copied = 0
  for (const key of await readdir(folder).catch(() => [])) {
    if (!/^[0-9a-f]{24}$/.test(key)) continue
    for (const name of await readdir(path.join(folder, key))) {
      if (!isPictureFile(name)) continue
      await media.put(key, name, await readFile(path.join(folder, key, name)))
      progress('media', ++copied)
    }
  }
}
