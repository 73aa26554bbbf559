import { PrismaPg } from '@prisma/adapter-pg'
import { Debug as clientDebug } from '@prisma/client/runtime/client'
import { Debug as adapterDebug } from '@prisma/driver-adapter-utils'
import { Prisma, PrismaClient } from '#lib/generated/prisma/client.ts'
import { statementName } from './statement-names.ts'

/** A client inside a transaction. */
export type Tx = Prisma.TransactionClient
/** Whatever can run a query: the client, or a transaction of it. */
export type Db = PrismaClient | Tx

// Next's bundle and the server around it are two module graphs in one process; they share one pool through this key.
const holder = globalThis as typeof globalThis & { datelineDb?: PrismaClient }

function connect(): PrismaClient {
  const connectionString = process.env.DATABASE_URL
  if (!connectionString)
    throw new Error('DATABASE_URL is not set: start the program with npm start or npm run dev.')
  const pool = {
    connectionString,
    max: Number(process.env.DATABASE_POOL ?? 10),
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 30_000,
    keepAlive: true,
  }
  const adapter = new PrismaPg(pool, { statementNameGenerator: (query) => statementName(query.sql) })
  return new PrismaClient({ adapter })
}

/** The process's one Prisma client. It connects at its first query, so a build needs no database. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_, property) {
    holder.datelineDb ??= connect()
    const value = Reflect.get(holder.datelineDb, property, holder.datelineDb)
    return typeof value === 'function' ? value.bind(holder.datelineDb) : value
  },
})

/** Runs `work` in one transaction: all of it is kept, or none. */
export function inTransaction<T>(work: (tx: Tx) => Promise<T>, timeoutMs = 15_000): Promise<T> {
  return db.$transaction(work, { timeout: timeoutMs, maxWait: 5_000 })
}

/** Closes the pool; the next query opens it again. */
export async function disconnectDb(): Promise<void> {
  await holder.datelineDb?.$disconnect()
  holder.datelineDb = undefined
}

/** What each of Prisma's two logs of debugging remembers, also when nobody debugs. */
const REMEMBERED = 100

/** Prisma's logs of debugging: what is told to one is remembered beside the statements. */
export const statementLogs = [clientDebug('dateline'), adapterDebug('dateline')]

/**
 * Makes Prisma forget the arguments of its last statements, which it keeps for reports of its own defects. Statements
 * that write thousands of rows at once would hold tens of megabytes so.
 */
export function forgetStatements(): void {
  for (const log of statementLogs) for (let call = 0; call < REMEMBERED; call++) log('')
}

/** Building blocks for the hand-written SQL of the stores. */
export const { sql, join, empty, raw } = Prisma
export type Sql = Prisma.Sql

/** True when `error` says that a row names another one that is not there, or is still named by one. */
export function isForeignKeyViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2003'
}

/** True when `error` says that a unique column already holds the value. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
}
