import { connection } from 'next/server'
import { describeHealth } from '#lib/health.ts'

/** The same answer as the server gives before Next, for a plain `next start`. */
export async function GET(): Promise<Response> {
  await connection()
  return Response.json(describeHealth(), { headers: { 'Cache-Control': 'no-store' } })
}
