import { db, type Tx } from '#lib/db.ts'
import { type Editor, type EditorRole, isEditorRole, type OwnPasskey, type Person } from './rules.ts'

/** Whose session a token is, or null. */
export async function findSessionEditor(token: string): Promise<Editor | null> {
  if (!token) return null
  const found = await db.editorSession.findUnique({
    where: { token },
    select: { user: { select: { id: true, name: true, email: true, role: true } } },
  })
  if (!found) return null
  const { role, ...user } = found.user
  return { ...user, role: isEditorRole(role) ? role : 'author' }
}

/** True when nobody may sign in to this account. */
export async function isSwitchedOff(id: string): Promise<boolean> {
  const found = await db.editor.findUnique({ where: { id }, select: { switchedOffAt: true } })
  return found?.switchedOffAt !== null
}

/** True when the account asks for a code of an authenticator app. */
export async function hasSecondFactor(id: string): Promise<boolean> {
  const found = await db.editor.findUnique({ where: { id }, select: { twoFactorEnabled: true } })
  return found?.twoFactorEnabled ?? false
}

/** Writes down that somebody was here. */
export async function writeLastSeen(id: string, lastSeenAt: Date): Promise<void> {
  await db.editor.updateMany({ where: { id }, data: { lastSeenAt } })
}

/** Everybody with an account, by name; sessions are counted that still hold at `now`. */
export async function listPersonRows(now: Date): Promise<Person[]> {
  const rows = await db.editor.findMany({
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      lastSeenAt: true,
      switchedOffAt: true,
      twoFactorEnabled: true,
      _count: { select: { sessions: { where: { expiresAt: { gt: now } } } } },
    },
    orderBy: [{ name: 'asc' }, { email: 'asc' }],
  })
  return rows.map(({ _count, twoFactorEnabled, role, ...row }) => ({
    ...row,
    role: isEditorRole(role) ? role : 'author',
    hasSecondFactor: twoFactorEnabled,
    sessions: _count.sessions,
  }))
}

export type HeldPerson = {
  id: string
  name: string
  email: string
  role: EditorRole
  switchedOffAt: Date | null
}

/** A person, held with all admins until the transaction ends: two of them cannot switch each other off at once. */
export async function lockPerson(
  tx: Tx,
  id: string,
): Promise<{ person: HeldPerson | null; admins: string[] }> {
  const admins = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM editors WHERE role = 'admin' AND "switchedOffAt" IS NULL ORDER BY id FOR UPDATE`
  const rows = await tx.$queryRaw<HeldPerson[]>`
    SELECT id, name, email, role, "switchedOffAt" FROM editors WHERE id = ${id} FOR UPDATE`
  return { person: rows[0] ?? null, admins: admins.map((admin) => admin.id) }
}

/** An account by its id or its address, or null. */
export async function findAccount(tx: Tx, where: { id: string } | { email: string }) {
  const row = await tx.editor.findUnique({
    where,
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      language: true,
      lastSeenAt: true,
      switchedOffAt: true,
    },
  })
  return row && { ...row, role: isEditorRole(row.role) ? row.role : ('author' as const) }
}

/** Changes what a person is called, may do, speaks, or whether they may sign in. */
export async function updatePerson(
  tx: Tx,
  id: string,
  data: { name?: string; email?: string; role?: EditorRole; language?: string; switchedOffAt?: Date | null },
): Promise<void> {
  await tx.editor.update({ where: { id }, data, select: { id: true } })
}

/** True when the person wrote something or did something that the audit log tells of. */
export async function hasHistory(id: string): Promise<boolean> {
  const [version, act] = await Promise.all([
    db.articleVersion.findFirst({ where: { editorId: id }, select: { number: true } }),
    db.auditEntry.findFirst({ where: { editorId: id }, select: { id: true } }),
  ])
  return Boolean(version || act)
}

/** Takes the authenticator app, the recovery codes and the passkeys from an account. */
export async function deleteSecondFactors(tx: Tx, id: string): Promise<void> {
  await tx.editorTwoFactor.deleteMany({ where: { userId: id } })
  await tx.editorPasskey.deleteMany({ where: { userId: id } })
  await tx.editor.update({ where: { id }, data: { twoFactorEnabled: false }, select: { id: true } })
}

/** The passkeys of an account, the oldest first. */
export async function listPasskeyRows(editorId: string): Promise<OwnPasskey[]> {
  const rows = await db.editorPasskey.findMany({
    where: { userId: editorId },
    select: { id: true, name: true, createdAt: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ name, ...row }) => ({ ...row, name: name ?? '' }))
}
