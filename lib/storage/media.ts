import path from 'node:path'
import { env } from '#lib/env.ts'
import type { FileStore } from './file-store.ts'
import { clearIncoming, localFiles } from './local-files.ts'
import { rememberedFiles } from './remembered-files.ts'
import { s3Files } from './s3-files.ts'

const REMEMBERED_BYTES = 48 * 1024 * 1024

let store: FileStore | undefined

/** The store of the newsroom's pictures: a bucket where one is set, else a folder of the data directory. */
export function mediaFiles(): FileStore {
  store ??= chooseStore()
  return store
}

/** Deletes what an upload that was cut off by a kill had begun to write. A bucket keeps nothing of that kind. */
export async function clearCutOffUploads(): Promise<number> {
  return env.MEDIA_S3_BUCKET ? 0 : clearIncoming(localRoot())
}

function chooseStore(): FileStore {
  const { MEDIA_S3_BUCKET: bucket, MEDIA_S3_ENDPOINT: endpoint } = env
  if (!bucket || !endpoint) return localFiles(localRoot())
  const bucketFiles = s3Files({
    endpoint,
    bucket,
    region: env.MEDIA_S3_REGION,
    accessKeyId: env.MEDIA_S3_KEY ?? '',
    secretAccessKey: env.MEDIA_S3_SECRET ?? '',
  })
  return rememberedFiles(bucketFiles, REMEMBERED_BYTES)
}

const localRoot = () => path.resolve(env.DATELINE_DATA_DIR, 'media')
