import { assertCan, type Editor } from '../rules.ts'
import type { LinkKind, OneTimeLink } from './rules.ts'
import { tokenSchema } from './schema.ts'
import { findLinkByToken, listLinks } from './store.ts'

/** Every invitation that nobody has accepted or taken back; those that ended are among them. */
export async function listInvitations(editor: Editor): Promise<OneTimeLink[]> {
  assertCan(editor, 'editors.manage')
  return listLinks('invitation')
}

/** What a link that still works is for, to who holds its token; null for any other. Nothing is used up by looking. */
export async function findOpenLink(kind: LinkKind, token: unknown): Promise<OneTimeLink | null> {
  const { success, data } = tokenSchema.safeParse(token)
  return success ? findLinkByToken(kind, data, new Date()) : null
}
