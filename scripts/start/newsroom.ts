import pg from 'pg'
import { randomPassword } from './password.ts'
import type { Progress } from './terminal.ts'

const FACT = 'demonstration-newsroom'
/** What a newsroom owns: when all of these are empty, nobody has begun to work here. */
const TABLES = ['articles', 'sections', 'authors', 'tags', 'places', 'pages', 'editors']

/** True when the database has never been used, or its first filling was cut short. */
export async function wantsNewsroom(url: string): Promise<boolean> {
  return withClient(url, async (client) => {
    const fact = await client.query<{ value: string }>(
      "SELECT value #>> '{}' AS value FROM system_facts WHERE name = $1",
      [FACT],
    )
    if (fact.rows[0]) return fact.rows[0].value === 'begun'
    const exists = TABLES.map((table) => `EXISTS (SELECT 1 FROM ${table})`).join(' OR ')
    const { rows } = await client.query<{ used: boolean }>(`SELECT ${exists} AS used`)
    return !rows[0]?.used
  })
}

/** Fills the database with the demonstration newsroom, and remembers whether that came to its end. */
export async function fillNewsroom(url: string, progress: Progress): Promise<void> {
  await remember(url, 'begun')
  const { seedNewsroom } = await import('#prisma/seed/seed.ts')
  await seedNewsroom({ progress })
  await remember(url, 'complete')
}

/** Leaves the database empty for good: a later start will not fill it either. */
export async function declineNewsroom(url: string): Promise<void> {
  await remember(url, 'declined')
}

/** The account that the first start opens, and the path of the link that makes it one's own. */
export type Owner = { email: string; password: string | null; setUpPath: string }

/**
 * Opens the owner's account when there is no account at all. While nobody has signed in to it or used its link, each
 * start makes a fresh link; the password is told once. Null when the desk has its people.
 */
export async function createOwner(): Promise<Owner | null> {
  const { countEditors, createEditor } = await import('#domain/editors/commands.ts')
  const { makeSetUpLink, renewSetUpLink } = await import('#domain/editors/links/open-commands.ts')
  const email = 'owner@example.org'
  if ((await countEditors()) > 0) {
    const setUpPath = await renewSetUpLink()
    return setUpPath ? { email, password: null, setUpPath } : null
  }
  const password = randomPassword()
  const owner = await createEditor({ email, password, name: 'Owner', role: 'admin' })
  return { email, password, setUpPath: await makeSetUpLink(owner) }
}

async function remember(url: string, state: 'begun' | 'complete' | 'declined'): Promise<void> {
  await withClient(url, (client) =>
    client.query(
      'INSERT INTO system_facts (name, value) VALUES ($1, to_jsonb($2::text)) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
      [FACT, state],
    ),
  )
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
