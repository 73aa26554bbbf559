import { createHash } from 'node:crypto'
import { AwsClient } from 'aws4fetch'
import { assertStorageKey, assertStorageName, type FileStore } from './file-store.ts'

export type S3Settings = {
  /** The address of the service, without the bucket. */
  endpoint: string
  bucket: string
  region: string
  accessKeyId: string
  secretAccessKey: string
}

/** What readers get lies below one prefix, what is never served below the other: a bucket may open the first alone. */
const OPEN = 'media'
const CLOSED = 'private'
const TYPES: Record<string, string> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' }
const TIMEOUT_MS = 30_000
const RETRIES = 3

/**
 * A store in a bucket of any service that speaks S3, addressed by path. A file is there whole or not at all: the service
 * shows an object when all of it has come.
 */
export function s3Files({ endpoint, bucket, ...account }: S3Settings): FileStore {
  const client = new AwsClient({ service: 's3', retries: RETRIES, ...account })
  const base = `${endpoint.replace(/\/+$/, '')}/${bucket}`
  const objectOf = (key: string, name: string) => {
    assertStorageName(key, name)
    return `${extensionOf(name) in TYPES ? OPEN : CLOSED}/${key}/${name}`
  }

  async function ask(method: string, what: string, init: { body?: Uint8Array; type?: string } = {}) {
    const headers = new Headers({
      'X-Amz-Content-Sha256': createHash('sha256')
        .update(init.body ?? '')
        .digest('hex'),
    })
    if (init.type)
      for (const [name, value] of [
        ['Content-Type', init.type],
        ['Cache-Control', 'public, max-age=31536000, immutable'],
      ] as const)
        headers.set(name, value)
    const answer = await client.fetch(`${base}${what}`, {
      method,
      headers,
      ...(init.body ? { body: Buffer.from(init.body) } : {}),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    if (answer.ok || answer.status === 404) return answer
    throw new Error(
      `The media store answered ${answer.status} to ${method}: ${(await answer.text()).slice(0, 300)}`,
    )
  }

  async function listBelow(prefix: string): Promise<string[]> {
    const answer = await ask('GET', `?${new URLSearchParams({ 'list-type': '2', prefix })}`)
    const text = answer.status === 404 ? '' : await answer.text()
    // Keys of ours need no escaping in XML, and a picture never has the thousand files at which a list is cut.
    return [...text.matchAll(/<Key>([^<]+)<\/Key>/g)].flatMap(([, key]) => key ?? [])
  }

  const objectsOf = async (key: string) => {
    assertStorageKey(key)
    return (await Promise.all([OPEN, CLOSED].map((prefix) => listBelow(`${prefix}/${key}/`)))).flat()
  }

  return {
    async put(key, name, bytes) {
      const type = TYPES[extensionOf(name)] ?? 'application/octet-stream'
      const answer = await ask('PUT', `/${objectOf(key, name)}`, { body: bytes, type })
      if (answer.status === 404) throw new Error(`The media store has no bucket ${bucket}.`)
    },
    async get(key, name) {
      const answer = await ask('GET', `/${objectOf(key, name)}`)
      return answer.status === 404 ? null : Buffer.from(await answer.arrayBuffer())
    },
    async has(key, name) {
      return (await ask('HEAD', `/${objectOf(key, name)}`)).ok
    },
    async list(key) {
      return (await objectsOf(key)).map((object) => object.slice(object.lastIndexOf('/') + 1))
    },
    async removeAll(key) {
      for (const object of await objectsOf(key)) await ask('DELETE', `/${object}`)
    },
  }
}

function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}
