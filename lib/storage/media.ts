import path from 'node:path'
import { env } from '#lib/env.ts'
import { type FileStore, localFiles } from './local-files.ts'

/** The store of the newsroom's pictures, under the data directory. */
export function mediaFiles(): FileStore {
  return localFiles(path.resolve(env.DATELINE_DATA_DIR, 'media'))
}
