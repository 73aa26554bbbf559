import { connection } from 'next/server'
import { isIndexNowKey } from '#domain/push/queries.ts'
import { crawlerResponse } from '#lib/metadata/crawler-response.ts'

/** The file by which IndexNow knows that we speak for this host; outside it is /<key>.txt (next.config.ts). */
export async function GET(request: Request, { params }: { params: Promise<{ key: string }> }) {
  await connection()
  const { key } = await params
  return crawlerResponse(request, 'text', (await isIndexNowKey(key)) ? key : null)
}
