import { connection } from 'next/server'
import { checkReadiness } from '#lib/health.ts'

/** The same answer as the server gives before Next, for a plain `next start`. */
export async function GET(): Promise<Response> {
  await connection()
  const readiness = await checkReadiness()
  return Response.json(readiness, {
    status: readiness.ready ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  })
}
