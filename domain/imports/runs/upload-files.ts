import { randomUUID } from 'node:crypto'
import { appendFile, mkdir, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { env } from '#lib/env.ts'
import { fileName } from './rules.ts'

const root = () => path.resolve(env.DATELINE_DATA_DIR, 'imports')

/** Makes an empty file for an upload, in a folder of its own; answers its place as a run's row keeps it. */
export async function makeUploadFile(name: string): Promise<string> {
  const place = path.join(randomUUID(), fileName(name))
  await mkdir(path.dirname(path.join(root(), place)), { recursive: true })
  await writeFile(path.join(root(), place), '')
  return place
}

/** The path of an uploaded file. @throws when the place is outside of the uploads. */
export function uploadPath(place: string): string {
  const full = path.resolve(root(), place)
  if (!full.startsWith(root() + path.sep)) throw new Error('Not a place of an upload')
  return full
}

/** The bytes of an upload that are here; 0 when the file is gone. */
export async function uploadSize(place: string): Promise<number> {
  return (await stat(uploadPath(place)).catch(() => null))?.size ?? 0
}

export async function addToUploadFile(place: string, bytes: Uint8Array): Promise<void> {
  await appendFile(uploadPath(place), bytes)
}

export async function removeUploadFile(place: string): Promise<void> {
  if (place) await rm(path.dirname(uploadPath(place)), { recursive: true, force: true })
}
