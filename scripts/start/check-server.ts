import pg from 'pg'
import { CommandProblem } from './terminal.ts'

const LEAST_VERSION = 14

type Failure = Error & { code?: string }

/**
 * Makes sure that the server behind DATABASE_URL can be used, and makes the database if only that is missing.
 * Returns the server's version for people.
 * @throws CommandProblem that says what is wrong with it and what to do
 */
export async function checkServer(url: string): Promise<string> {
  const client = await connect(url)
  try {
    const { rows } = await client.query<{ version: string; number: string; encoding: string }>(
      `SELECT current_setting('server_version') AS version, current_setting('server_version_num') AS number,
              current_setting('server_encoding') AS encoding`,
    )
    const [server] = rows
    if (!server) throw new CommandProblem('The database server does not say its version.')
    if (Number(server.number) < LEAST_VERSION * 10_000) {
      throw new CommandProblem(
        `The server behind DATABASE_URL is PostgreSQL ${server.version}; ${LEAST_VERSION} or newer is needed.`,
      )
    }
    if (server.encoding !== 'UTF8') {
      throw new CommandProblem(
        `The database behind DATABASE_URL keeps text as ${server.encoding}. Make a new one with: CREATE DATABASE name ENCODING 'UTF8' TEMPLATE template0;`,
      )
    }
    return server.version.split(' ')[0] ?? server.version
  } finally {
    await client.end()
  }
}

async function connect(url: string): Promise<pg.Client> {
  try {
    return await open(url)
  } catch (error) {
    const failure = error as Failure
    if (failure.code !== '3D000') throw explain(failure, url)
    await createDatabase(url)
    return await open(url)
  }
}

async function open(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  await client.connect()
  return client
}

async function createDatabase(url: string): Promise<void> {
  const admin = new URL(url)
  const name = decodeURIComponent(admin.pathname.slice(1))
  admin.pathname = '/postgres'
  try {
    const client = await open(admin.href)
    await client
      .query(`CREATE DATABASE ${client.escapeIdentifier(name)} ENCODING 'UTF8' TEMPLATE template0`)
      .finally(() => client.end())
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CommandProblem(
      `The server behind DATABASE_URL has no database "${name}", and it could not be created (${reason}). Create it, then try again.`,
    )
  }
}

function explain(error: Failure, url: string): CommandProblem {
  const { hostname, port, username } = new URL(url)
  const server = `${hostname || 'localhost'}:${port || 5432}`
  const words: Record<string, string> = {
    ECONNREFUSED: `Nothing answers at ${server}. Is the server running, and is the port right?`,
    ENOTFOUND: `There is no host "${hostname}".`,
    EAI_AGAIN: `The host "${hostname}" could not be looked up.`,
    ETIMEDOUT: `${server} does not answer.`,
    '28P01': `The server refuses the password of "${decodeURIComponent(username)}".`,
    '28000': `The server refuses the user "${decodeURIComponent(username)}".`,
    '53300': 'The server has no connection left.',
    '57P03': 'The server is starting up or shutting down. Try again in a moment.',
  }
  const reason = words[error.code ?? ''] ?? (/timeout/.test(error.message) ? words.ETIMEDOUT : error.message)
  return new CommandProblem(`DATABASE_URL does not lead to a database. ${reason || server}`)
}
