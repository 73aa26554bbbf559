import { currentSetting } from '#domain/settings/commands.ts'
import { clientAddress } from '#lib/client-address.ts'
import { env } from '#lib/env.ts'
import { getAuth } from './auth.ts'
import { writeLastSeen } from './people-store.ts'
import { type Editor, effectiveRole, isEditorRole } from './rules.ts'
import { peopleSetting } from './schema.ts'

export type SignedIn = {
  editor: Editor
  sessionId: string
  /** The desk's language that this person chose; empty when they did not. */
  language: string
  hasSecondFactor: boolean
  /** The newsroom demands a second factor of this role, and there is none yet: the editor has an author's rights. */
  lacksSecondFactor: boolean
}

const SEEN_EVERY_MS = 5 * 60_000

/** Who is signed in by the cookies of a request, or null. Reads the session's row each time: revoking works at once. */
export async function findSignedIn(headers: Headers): Promise<SignedIn | null> {
  if (!headers.has('cookie')) return null
  const auth = await getAuth()
  const found = await auth.api.getSession({ headers })
  if (!found || !isEditorRole(found.user.role)) return null
  const { id, name, email, role, language, lastSeenAt } = found.user
  const hasSecondFactor = found.user.twoFactorEnabled === true
  const isTrusted = role === 'chief' || role === 'admin'
  const isDemanded =
    isTrusted && !hasSecondFactor && (await currentSetting(peopleSetting)).value.demandsSecondFactor
  const now = new Date()
  if (!lastSeenAt || now.getTime() - lastSeenAt.getTime() > SEEN_EVERY_MS) await writeLastSeen(id, now)
  const allowed = effectiveRole(role, { isDemanded, hasSecondFactor })
  return {
    editor: { id, name, email, role: allowed, address: requestAddress(headers) },
    sessionId: found.session.id,
    language,
    hasSecondFactor,
    lacksSecondFactor: allowed !== role,
  }
}

/** The address that a request came from: what the outermost trusted proxy wrote down, or our own server, or Next. */
export function requestAddress(headers: Headers): string {
  return clientAddress({
    socketAddress: undefined,
    forwardedFor: headers.get('x-forwarded-for') ?? undefined,
    trustProxy: Math.max(1, env.TRUST_PROXY),
  })
}
