import type { IncomingMessage, ServerResponse } from 'node:http'
import { mediaType } from '#domain/pictures/rules.ts'
import { parseSocialName } from '#domain/social-pictures/rules.ts'
import type { FileStore } from '#lib/storage/file-store.ts'

const ADDRESS = /^\/media\/([0-9a-f]{24})\/([a-z0-9-]+\.(?:avif|webp|jpg))$/

/**
 * Sends pictures straight from their store, as app/media does within Next, at a tenth of the cost. False when the
 * request is not for a picture that is there: then nothing was done with it, and Next answers.
 */
export function createMediaEndpoint(files: FileStore) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    const [, key, name] = ADDRESS.exec(request.url ?? '') ?? []
    const type = name && (mediaType(name) ?? (parseSocialName(name) ? 'image/jpeg' : null))
    if (!key || !name || !type) return false
    // The address is a digest of the picture: whoever has the file has it for good.
    const etag = `"${key}-${name}"`
    const headers = [
      'Cache-Control',
      'public, max-age=31536000, immutable',
      'ETag',
      etag,
      'X-Content-Type-Options',
      'nosniff',
    ]
    const bytes = await files.get(key, name)
    if (!bytes) return false
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers)
      response.end()
      return true
    }
    response.writeHead(200, [...headers, 'Content-Type', type, 'Content-Length', String(bytes.length)])
    response.end(request.method === 'HEAD' ? undefined : bytes)
    return true
  }
}
