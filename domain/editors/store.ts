import { randomUUID } from 'node:crypto'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { db, isUniqueViolation, type Tx } from '#lib/db.ts'
import { type Editor, type EditorRole, isEditorRole } from './rules.ts'

export type EditorRow = Editor & { createdAt: Date }
export type SessionRow = {
  id: string
  createdAt: Date
  expiresAt: Date
  ipAddress: string | null
  userAgent: string | null
}

const EDITOR = { id: true, name: true, email: true, role: true, createdAt: true } as const

/** The tables of prisma/models/editor.prisma as better-auth wants to see them. */
export function editorTables() {
  return prismaAdapter(db, { provider: 'postgresql', transaction: true })
}

/** Keeps a new editor with a hashed password; null when the address is taken. */
export async function insertEditor(
  person: Omit<Editor, 'id'> & { language?: string },
  passwordHash: string,
  tx?: Tx,
): Promise<Editor | null> {
  const { email, name, role, language = '' } = person
  const id = randomUUID()
  const account = { id: randomUUID(), accountId: id, providerId: 'credential', password: passwordHash }
  try {
    await (tx ?? db).editor.create({
      data: { id, email, name, role, language, emailVerified: true, accounts: { create: account } },
      select: { id: true },
    })
  } catch (error) {
    if (isUniqueViolation(error)) return null
    throw error
  }
  return { id, email, name, role }
}

/** How many accounts there are. */
export async function countEditorRows(): Promise<number> {
  return db.editor.count()
}

/** Every account, by address. */
export async function listEditorRows(): Promise<EditorRow[]> {
  const rows = await db.editor.findMany({ select: EDITOR, orderBy: { email: 'asc' } })
  return rows.map(withRole)
}

/** The account with this address, or null. */
export async function findEditorRow(email: string): Promise<EditorRow | null> {
  const row = await db.editor.findUnique({ where: { email }, select: EDITOR })
  return row && withRole(row)
}

function withRole<Row extends { role: string }>(row: Row): Row & { role: EditorRole } {
  return { ...row, role: isEditorRole(row.role) ? row.role : 'author' }
}

/** Gives an account another role. */
export async function updateEditorRole(id: string, role: EditorRole): Promise<void> {
  await db.editor.update({ where: { id }, data: { role }, select: { id: true } })
}

/** Sets a new password and ends every session: whoever knew the old one is out. */
export async function replacePassword(tx: Tx, editorId: string, passwordHash: string): Promise<void> {
  await tx.editorAccount.deleteMany({ where: { userId: editorId, providerId: 'credential' } })
  await tx.editorAccount.create({
    data: {
      id: randomUUID(),
      accountId: editorId,
      providerId: 'credential',
      userId: editorId,
      password: passwordHash,
    },
    select: { id: true },
  })
  await tx.editorSession.deleteMany({ where: { userId: editorId } })
}

/** Deletes an account with its sessions; versions it wrote lose their name. */
export async function deleteEditor(id: string): Promise<void> {
  await db.editor.delete({ where: { id }, select: { id: true } })
}

/** The sessions of an account that still hold at `now`, newest first. */
export async function listSessionRows(editorId: string, now: Date): Promise<SessionRow[]> {
  return db.editorSession.findMany({
    where: { userId: editorId, expiresAt: { gt: now } },
    select: { id: true, createdAt: true, expiresAt: true, ipAddress: true, userAgent: true },
    orderBy: { createdAt: 'desc' },
  })
}

/** Ends a session if it is this account’s. False when it was not. */
export async function deleteSession(tx: Tx, editorId: string, sessionId: string): Promise<boolean> {
  const { count } = await tx.editorSession.deleteMany({ where: { id: sessionId, userId: editorId } })
  return count > 0
}

/** Ends all sessions of an account and says how many there were. */
export async function deleteSessions(tx: Tx, editorId: string): Promise<number> {
  const { count } = await tx.editorSession.deleteMany({ where: { userId: editorId } })
  return count
}

/** Counts one more attempt under `key` in a window of `windowMs` that began with the first, and answers the count. */
export async function countAttempt(key: string, windowMs: number, now: number): Promise<number> {
  const rows = await db.$queryRaw<{ count: number }[]>`
    INSERT INTO editor_rate_limits AS kept (id, key, count, "lastRequest")
    VALUES (${randomUUID()}, ${key}, 1, ${now})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN kept."lastRequest" <= ${now - windowMs} THEN 1 ELSE kept.count + 1 END,
      "lastRequest" = CASE WHEN kept."lastRequest" <= ${now - windowMs} THEN ${now} ELSE kept."lastRequest" END
    RETURNING count`
  return rows[0]?.count ?? 1
}

/** Begins the count under `key` anew. */
export async function forgetAttempts(key: string): Promise<void> {
  await db.editorRateLimit.deleteMany({ where: { key } })
}

/** The secret that signs session cookies; `fresh` is kept when there is none yet. */
export async function findOrKeepSecret(fresh: string): Promise<string> {
  const fact = await db.systemFact.upsert({
    where: { name: 'auth-secret' },
    create: { name: 'auth-secret', value: fresh },
    update: {},
    select: { value: true },
  })
  if (typeof fact.value !== 'string') throw new Error('The fact "auth-secret" is not a text: delete its row.')
  return fact.value
}
