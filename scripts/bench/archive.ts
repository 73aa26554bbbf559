import pg from 'pg'
import { ALL_ARTICLES, TAXONOMY } from '#domain/articles/tags.ts'
import { EXPIRY_CHANNEL } from '#lib/cache/announce.ts'
import { db, disconnectDb } from '#lib/db.ts'
import { addSynthetic } from '#prisma/seed/synthetic.ts'
import { getPage, type Measure, median } from './measures.ts'
import type { Newsroom } from './newsroom.ts'
import { type Portal, startPortal } from './portal.ts'
import { withCopy } from './scratch.ts'

const SMALL = 100
const ROUNDS = 30
const WARM_UP = 10
/** What the medians of two portals on the same data differ by on a quiet machine. */
const NOISE = 1.15

const LISTS = [
  { name: 'front page', path: '/' },
  { name: 'section page', path: '/section/city' },
] as const

type Archive = { portal: Portal; client: pg.Client; times: number[][] }

/**
 * The front page and a section's page, made anew after everything expired, with 100 articles and with `size`: two
 * portals beside each other on two databases, asked in turns, so that both meet the machine as it is at that time.
 */
export async function measureArchive(
  databaseUrl: string,
  newsroom: Newsroom,
  size: number,
): Promise<Measure[]> {
  await grow(SMALL)
  await disconnectDb()
  return withCopy(databaseUrl, async (smallUrl) => {
    await grow(size - SMALL)
    const archives: Archive[] = []
    try {
      for (const url of [smallUrl, databaseUrl]) archives.push(await open(url))
      for (let round = 0; round < ROUNDS; round++)
        for (const archive of round % 2 === 0 ? archives : archives.toReversed())
          await measureLists(archive, newsroom, round)
    } finally {
      for (const { portal, client } of archives) {
        await portal.close()
        await client.end()
      }
    }
    const [small = [], large = []] = archives.map(({ times }) =>
      times.map((list) => median(list.sort((a, b) => a - b))),
    )
    return LISTS.flatMap(({ name }, index) => {
      const [before = 0, after = 0] = [small[index], large[index]]
      const ratio = after / before
      return [
        { name: `${name}, 100 articles`, value: before, unit: 'ms', limit: '', met: null },
        { name: `  ${size.toLocaleString('en')} articles`, value: after, unit: 'ms', limit: '', met: null },
        { name: '  ratio', value: ratio, unit: '', limit: `≤ ${NOISE}`, met: ratio <= NOISE },
      ]
    })
  })
}

async function grow(count: number): Promise<void> {
  await addSynthetic('en', count, () => {})
  // Else autovacuum does it on one of the cores while the pages are timed.
  await db.$executeRawUnsafe('VACUUM ANALYZE')
}

async function open(url: string): Promise<Archive> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return { portal: await startPortal(url), client, times: LISTS.map(() => []) }
}

/** Times each list once, nothing of it cached. */
async function measureLists(
  { portal, client, times }: Archive,
  newsroom: Newsroom,
  round: number,
): Promise<void> {
  for (const [index, { path }] of LISTS.entries()) {
    const slug = newsroom.articles[0]?.slug ?? ''
    const headline = `Round ${round} of ${path} at ${Date.now()}`
    await expireAll(client, slug, headline)
    while (!(await getPage(`${portal.url}/news/${slug}`)).includes(headline));
    const begun = performance.now()
    await getPage(portal.url + path)
    if (round >= WARM_UP) times[index]?.push(performance.now() - begun)
  }
}

/** Expires all articles and with them the headline that tells when this was heard. */
async function expireAll(client: pg.Client, slug: string, headline: string): Promise<void> {
  await client.query('BEGIN')
  await client.query('UPDATE articles SET headline = $1 WHERE slug = $2', [headline, slug])
  await client.query(
    'WITH row AS (INSERT INTO cache_expiries (tags) VALUES ($1) RETURNING seq) SELECT pg_notify($2, seq::text) FROM row',
    [[ALL_ARTICLES, TAXONOMY], EXPIRY_CHANNEL],
  )
  await client.query('COMMIT')
}
