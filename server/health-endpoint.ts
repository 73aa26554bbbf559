import type { IncomingMessage, ServerResponse } from 'node:http'
import { checkReadiness, describeHealth } from '#lib/health.ts'

/** Answers `/api/health` (this process is alive) and `/api/ready` (Postgres answers). False for anything else. */
export function answerHealth(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false
  if (request.url === '/api/health') {
    send(response, 200, describeHealth())
    return true
  }
  if (request.url !== '/api/ready') return false
  checkReadiness().then((readiness) => send(response, readiness.ready ? 200 : 503, readiness))
  return true
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, ['Content-Type', 'application/json; charset=utf-8', 'Cache-Control', 'no-store'])
  response.end(JSON.stringify(body))
}
