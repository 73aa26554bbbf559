import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { signatureProblem } from './s3-signature.ts'

export const S3_ACCOUNT = {
  accessKeyId: 'newsroom',
  secretAccessKey: 'only/for+tests',
  region: 'eu-central-1',
}

type StoredObject = { bytes: Buffer; headers: Record<string, string> }

/**
 * A storage service on this machine that speaks S3 and believes only what is signed, with the empty bucket "media". An
 * object is there when all of it has come, as with the real ones.
 */
export async function startS3() {
  const objects = new Map<string, StoredObject>()
  const server = createServer((request, response) => {
    answer(request, response, objects).catch(() => response.destroy())
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bucket: 'media',
    objects,
    async stop() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  objects: Map<string, StoredObject>,
): Promise<void> {
  const body = await buffer(request)
  const problem = signatureProblem(request, body, S3_ACCOUNT)
  if (problem) return refuse(response, 403, problem)
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://s3.invalid')
  const [, bucket, ...rest] = decodeURIComponent(pathname).split('/')
  if (bucket !== 'media') return refuse(response, 404, 'NoSuchBucket')
  const name = rest.join('/')
  if (searchParams.get('list-type') === '2') return list(response, objects, searchParams.get('prefix') ?? '')
  if (request.method === 'PUT') {
    const { 'content-type': type = '', 'cache-control': cache = '' } = request.headers
    objects.set(name, { bytes: body, headers: { 'Content-Type': type, 'Cache-Control': cache } })
    response.end()
    return
  }
  if (request.method === 'DELETE') {
    objects.delete(name)
    response.writeHead(204).end()
    return
  }
  const found = objects.get(name)
  if (!found) return refuse(response, 404, 'NoSuchKey')
  response.writeHead(200, { ...found.headers, 'Content-Length': found.bytes.length })
  response.end(request.method === 'HEAD' ? undefined : found.bytes)
}

function list(response: ServerResponse, objects: Map<string, StoredObject>, prefix: string): void {
  const keys = [...objects.keys()].filter((key) => key.startsWith(prefix)).toSorted()
  const contents = keys.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('')
  response.writeHead(200, { 'Content-Type': 'application/xml' })
  response.end(
    `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult><IsTruncated>false</IsTruncated>${contents}</ListBucketResult>`,
  )
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'Content-Type': 'application/xml' })
  response.end(`<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code></Error>`)
}
