import { getAuth } from './auth.ts'
import { type Editor, isEditorRole } from './rules.ts'

export type SignedIn = { editor: Editor; sessionId: string }

/** Who is signed in by the cookies of a request, or null. Reads the session's row each time: revoking works at once. */
export async function findSignedIn(headers: Headers): Promise<SignedIn | null> {
  if (!headers.has('cookie')) return null
  const auth = await getAuth()
  const found = await auth.api.getSession({ headers })
  if (!found || !isEditorRole(found.user.role)) return null
  const { id, name, email, role } = found.user
  return { editor: { id, name, email, role }, sessionId: found.session.id }
}
