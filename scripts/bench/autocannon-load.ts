import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Load } from './load.ts'

// Sends one load with autocannon, in a process of its own, and prints the result as JSON.

type Result = { requests: { average: number }; '2xx': number; non2xx: number; errors: number }
const autocannon = createRequire(import.meta.url)('autocannon') as (options: object) => Promise<Result>

const load = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Load
const { url, connections, seconds, method = 'GET', headers = {}, turns = [] } = load
const result = await autocannon({
  url,
  connections,
  duration: seconds,
  method,
  headers,
  ...(turns.length > 0 && {
    requests: turns.map((turn) => ({ method, path: turn.path, headers: { ...headers, ...turn.headers } })),
  }),
})
const failed = result.non2xx + result.errors
console.log(JSON.stringify({ requestsPerSecond: result.requests.average, answered: result['2xx'], failed }))
