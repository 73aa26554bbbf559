import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { shardsOfMonth } from '#domain/sitemaps/rules.ts'
import { startPostgres } from '#lib/postgres/start-postgres.ts'
import { migrate } from './start/migrations.ts'
import { runScript, step } from './start/terminal.ts'

const HELP = `Measures how long each sitemap file takes from a warm database that holds very many articles.

  npm run bench:sitemaps [-- --articles N]

It fills a throwaway Postgres with N articles (1000000 by default) over ten years, every third with a picture and every
tenth with a translation, and makes each file of the newest and the fullest month, the index and the news sitemap.
The exit code is 1 when one takes more than 300 ms.
`
const LIMIT_MS = 300
const ROUNDS = 7

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { articles: { type: 'string', default: '1000000' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'dateline-bench-'))
  const postgres = await startPostgres({ dataDir, throwaway: true })
  try {
    const url = postgres.urlOf('postgres')
    process.env.DATABASE_URL = url
    await step('Migrations', () => migrate(url))
    await step('Articles', () => fill(url, Number(values.articles)))
    return (await measureFiles()) ? 0 : 1
  } finally {
    const { disconnectDb } = await import('#lib/db.ts')
    await disconnectDb()
    await postgres.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function fill(url: string, articles: number): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(
      `INSERT INTO pictures (key, width, height) SELECT md5(n::text), 1600, 900 FROM generate_series(1, 1000) n`,
    )
    await client.query(
      `INSERT INTO articles (edition, slug, status, headline, body, "publishedAt", "modifiedAt", uuid, translation_group, "heroId", "updatedAt")
       SELECT edition, 'story-' || edition || '-' || n, 'published', 'Headline number ' || n, '{"type":"doc","content":[]}', at,
         CASE WHEN n % 5 = 0 THEN at + interval '1 hour' END, gen_random_uuid(), md5(n::text)::uuid,
         CASE WHEN n % 3 = 0 THEN 1 + n % 1000 END, at
       FROM generate_series(1, $1::int) n,
         LATERAL (SELECT now() - (n * (interval '10 years' / $1::int)) AS at) times,
         LATERAL (SELECT unnest(CASE WHEN n % 10 = 0 THEN ARRAY['en', 'uk'] ELSE ARRAY['en'] END) AS edition) editions`,
      [articles],
    )
    await client.query('VACUUM ANALYZE')
  } finally {
    await client.end()
  }
}

async function measureFiles(): Promise<boolean> {
  const store = await import('#domain/sitemaps/store.ts')
  const files = await import('#domain/sitemaps/files.ts')
  const now = new Date()
  const months = await store.listMonths('en', now)
  const fullest = months.toSorted((a, b) => b.articles - a.articles)[0]
  const shards = fullest ? shardsOfMonth(fullest) : []
  const part = (shard = shards[0]) => files.writeShard('en', shard ?? { kind: 'pages' }, now)
  const work: [string, () => Promise<string | null>][] = [
    [`index of ${months.length} months`, () => files.writeIndex([{ edition: 'en', months }])],
    ['months of the index, counted anew', async () => JSON.stringify(await store.listMonths('en', now))],
    ['pages', () => files.writeShard('en', { kind: 'pages' }, now)],
    [`fullest month (${fullest?.articles} articles), first file`, () => part()],
    ['the same month, last full file', () => part(shards.at(-2))],
    ['news, first file', async () => (await files.writeNews('en', 1, now))?.xml ?? null],
  ]
  const slow: string[] = []
  for (const [name, make] of work) {
    await make()
    const times: number[] = []
    let size = 0
    for (let round = 0; round < ROUNDS; round++) {
      const begun = performance.now()
      size = (await make())?.length ?? 0
      times.push(performance.now() - begun)
    }
    const median = times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0
    console.log(`${name.padEnd(45)} ${median.toFixed(0).padStart(5)} ms  ${(size / 1e6).toFixed(2)} MB`)
    if (median > LIMIT_MS) slow.push(name)
  }
  console.log(`${(process.memoryUsage().rss / 1e6).toFixed(0)} MB of memory in use`)
  return slow.length === 0
}

await runScript(main)
