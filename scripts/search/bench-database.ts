import pg from 'pg'
import type { Progress } from '../start/terminal.ts'
import { makeText, numbers, VOCABULARY, wordRow } from './synthetic.ts'

const EDITIONS = ['en', 'uk'] as const
// So many texts are made; every article has the beginning of one and the body of another, and a word of its own.
const TEXTS = 5_000
const SECTIONS = 12
const PLACES = 200
const TAGS = 3_000
const AUTHORS = 400
const CHUNK = 50_000

/** True when a database was filled to the end before: its last step takes away what the articles were made of. */
export async function isFilled(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query(
      `SELECT EXISTS (SELECT FROM article_search) AND to_regclass('made_texts') IS NULL AS filled`,
    )
    return rows[0]?.filled === true
  } finally {
    await client.end()
  }
}

/** Fills a database with `count` published articles of the last ten years, half of them in each edition, and indexes them. */
export async function fillBench(url: string, count: number, progress: Progress): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(
      `SET session_replication_role = replica; SET synchronous_commit = off; SET maintenance_work_mem = '512MB'`,
    )
    await fillNames(client)
    progress('texts')
    await fillTexts(client)
    await client.query('DROP INDEX article_search_words_idx')
    const dropped = await dropOtherIndexes(client)
    for (let first = 1; first <= count; first += CHUNK) {
      await fillArticles(client, first, Math.min(count, first + CHUNK - 1), count)
      progress(`${Math.min(count, first + CHUNK - 1)} articles`)
    }
    progress('index')
    await client.query(
      'CREATE INDEX article_search_words_idx ON article_search USING GIN (words) WITH (gin_pending_list_limit = 1024)',
    )
    for (const definition of dropped) await client.query(definition)
    await client.query(
      'VACUUM (ANALYZE) article_search, search_words, articles, article_tags, article_authors',
    )
    await client.query('DROP TABLE made_texts')
  } finally {
    await client.end()
  }
}

/** Takes indexes away that would only make the filling slow. Answers how to make those again that suggestions read. */
async function dropOtherIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT quote_ident(index.relname) AS name, pg_get_indexdef(index.oid) AS definition
     FROM pg_index JOIN pg_class AS index ON index.oid = indexrelid
     WHERE indrelid IN ('articles'::regclass, 'article_tags'::regclass, 'article_authors'::regclass) AND NOT indisunique`,
  )
  if (rows.length > 0) await client.query(`DROP INDEX ${rows.map(({ name }) => name).join(', ')}`)
  return rows
    .map(({ definition }) => definition)
    .filter((definition) => /"(?:tagId|authorId|placeId|sectionId)"/.test(definition))
}

async function fillNames(client: pg.Client): Promise<void> {
  const kinds = [
    { table: 'section', count: SECTIONS, extra: '' },
    { table: 'place', count: PLACES, extra: '' },
    { table: 'tag', count: TAGS, extra: '' },
    { table: 'author', count: AUTHORS, extra: '' },
  ]
  for (const { table, count } of kinds) {
    await client.query(
      `INSERT INTO ${table}s (slug) SELECT '${table}-' || n FROM generate_series(1, ${count}) AS n`,
    )
    await client.query(
      `INSERT INTO ${table}_texts ("${table}Id", edition, name) SELECT id, edition, initcap(slug) || ' name' FROM ${table}s, unnest(ARRAY['en','uk']) AS edition`,
    )
  }
}

async function fillTexts(client: pg.Client): Promise<void> {
  await client.query(
    'CREATE UNLOGGED TABLE made_texts (edition text, number int, headline text, standfirst text, body text, vector tsvector, PRIMARY KEY (edition, number))',
  )
  for (const [index, edition] of EDITIONS.entries()) {
    const random = numbers(index + 1)
    const texts = Array.from({ length: TEXTS }, () => makeText(edition, random, 250))
    const column = (pick: (text: (typeof texts)[number]) => string) => texts.map(pick)
    await client.query(
      `INSERT INTO made_texts SELECT $1, n - 1, h, s, b, v::tsvector FROM unnest($2::text[], $3::text[], $4::text[], $5::text[]) WITH ORDINALITY AS made (h, s, b, v, n)`,
      [
        edition,
        column((t) => t.headline),
        column((t) => t.standfirst),
        column((t) => t.text),
        column((t) => t.vector),
      ],
    )
    const words = [
      ...new Map(
        Array.from({ length: VOCABULARY }, (_, rank) => wordRow(edition, rank)).map((row) => [row.word, row]),
      ).values(),
    ]
    await client.query(
      `INSERT INTO search_words (edition, word, stems, latin) SELECT $1, word, string_to_array(stems, ' '), latin FROM unnest($2::text[], $3::text[], $4::text[]) AS made (word, stems, latin)`,
      [edition, words.map((w) => w.word), words.map((w) => w.stems.join(' ')), words.map((w) => w.latin)],
    )
  }
}

// Numbers that look random and are the same every time: multiplied by a prime, cut to a range.
const some = (prime: number, range: number) => `((n::bigint * ${prime}) % 1000003 % ${range})::int`

async function fillArticles(client: pg.Client, first: number, last: number, count: number): Promise<void> {
  const span = `generate_series(${first}, ${last}) AS n`
  const edition = `CASE WHEN n % 2 = 0 THEN 'en' ELSE 'uk' END`
  const time = `now() - interval '10 years' * (1 - n::float / ${count}) - interval '1 hour'`
  await client.query(`
    INSERT INTO articles (id, edition, slug, status, headline, standfirst, body, "sectionId", "placeId", "publishedAt", "publishedVersion", "updatedAt", uuid, translation_group)
    SELECT n, ${edition}, 'article-' || n, 'published', t.headline, t.standfirst,
      jsonb_build_object('type', 'doc', 'content', jsonb_build_array(jsonb_build_object('type', 'paragraph', 'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', left(t.body, 900)))))),
      1 + ${some(7919, SECTIONS)}, 1 + ${some(104729, PLACES)}, ${time}, 1, now(), gen_random_uuid(), gen_random_uuid()
    FROM ${span} JOIN made_texts t ON t.edition = ${edition} AND t.number = ${some(611953, TEXTS)}`)
  await client.query(`
    INSERT INTO article_tags ("articleId", "tagId", edition, "listedAt") SELECT n, 1 + ${some(15485863, TAGS)}, ${edition}, ${time} FROM ${span}`)
  await client.query(`
    INSERT INTO article_authors ("articleId", "authorId", position, edition, "listedAt") SELECT n, 1 + ${some(32452843, AUTHORS)}, 0, ${edition}, ${time} FROM ${span}`)
  await client.query(`
    INSERT INTO article_search ("articleId", "isLive", "isNewest", edition, "listedAt", keys, words)
    SELECT n, true, true, ${edition}, a."publishedAt", k.keys,
      t.vector || b.vector || to_tsvector('simple', 'own' || n) || array_to_tsvector(k.keys)
    FROM ${span} JOIN articles a ON a.id = n
    JOIN made_texts t ON t.edition = a.edition AND t.number = ${some(611953, TEXTS)}
    JOIN made_texts b ON b.edition = a.edition AND b.number = ${some(7368787, TEXTS)}
    CROSS JOIN LATERAL (SELECT search_keys(n, true, true) AS keys) k`)
}
