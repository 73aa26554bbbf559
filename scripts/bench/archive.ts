import { ALL_ARTICLES, TAXONOMY } from '#domain/articles/tags.ts'
import { announceExpiry } from '#lib/cache/announce.ts'
import { db, inTransaction } from '#lib/db.ts'
import { addSynthetic, announceSynthetic } from '#prisma/seed/synthetic.ts'
import { getPage, type Measure, median } from './measures.ts'
import type { Newsroom } from './newsroom.ts'
import type { Portal } from './portal.ts'

const SMALL = 100
const ROUNDS = 15
const WARM_UP = 3
/** What the medians of two runs on the same data differ by on a quiet machine. */
const NOISE = 1.15

const LISTS = [
  { name: 'front page', path: '/' },
  { name: 'section page', path: '/section/city' },
] as const

/** The front page and a section's page, made anew after everything expired, with 100 articles and with `size`. */
export async function measureArchive(portal: Portal, newsroom: Newsroom, size: number): Promise<Measure[]> {
  await grow(SMALL)
  const small = await measureLists(portal, newsroom)
  await grow(size - SMALL)
  const large = await measureLists(portal, newsroom)
  return LISTS.flatMap(({ name }, index) => {
    const [before = 0, after = 0] = [small[index], large[index]]
    const ratio = after / before
    return [
      { name: `${name}, 100 articles`, value: before, unit: 'ms', limit: '', met: null },
      { name: `  ${size.toLocaleString('en')} articles`, value: after, unit: 'ms', limit: '', met: null },
      { name: '  ratio', value: ratio, unit: '', limit: `≤ ${NOISE}`, met: ratio <= NOISE },
    ]
  })
}

async function grow(count: number): Promise<void> {
  await addSynthetic('en', count, () => {})
  await announceSynthetic()
  // Else autovacuum does it on one of the cores while the pages are timed.
  await db.$executeRawUnsafe('VACUUM ANALYZE')
}

/** The median time of each list in milliseconds, nothing of it cached. */
async function measureLists(portal: Portal, newsroom: Newsroom): Promise<number[]> {
  const times = LISTS.map((): number[] => [])
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, { path }] of LISTS.entries()) {
      await expireAll(portal, newsroom, `Round ${round} of ${path} at ${Date.now()}`)
      const begun = performance.now()
      await getPage(portal.url + path)
      if (round >= WARM_UP) times[index]?.push(performance.now() - begun)
    }
  }
  return times.map((list) => median(list.sort((a, b) => a - b)))
}

/** Expires all articles. What expires is heard in order: when a headline announced later shows, all else has expired. */
async function expireAll(portal: Portal, newsroom: Newsroom, headline: string): Promise<void> {
  await inTransaction((tx) => announceExpiry(tx, [ALL_ARTICLES, TAXONOMY]))
  await newsroom.changeHeadline(headline)
  const url = `${portal.url}/news/${newsroom.articles[0]?.slug}`
  while (!(await getPage(url)).includes(headline));
}
