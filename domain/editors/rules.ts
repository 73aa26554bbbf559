import { AppError } from '#lib/errors.ts'

/** From the least to the most trusted. An author writes, an editor publishes, a chief withdraws, an admin manages people. */
export const EDITOR_ROLES = ['author', 'editor', 'chief', 'admin'] as const

export type EditorRole = (typeof EDITOR_ROLES)[number]

/** A person at the desk, as commands know them. */
export type Editor = {
  id: string
  name: string
  email: string
  role: EditorRole
  /** The network address of the request that brought them, for the audit log. */
  address?: string
}

export type EditorAction =
  | 'account.manage'
  | 'article.write'
  | 'article.publish'
  | 'article.withdraw'
  | 'analytics.read'
  | 'plan.write'
  | 'receipt.check'
  | 'correction.remove'
  | 'picture.upload'
  | 'picture.manage'
  | 'story.manage'
  | 'page.write'
  | 'redirect.manage'
  | 'import.manage'
  | 'front.arrange'
  | 'wire.manage'
  | 'list.write'
  | 'section.write'
  | 'audit.read'
  | 'push.manage'
  | 'partner.manage'
  | 'settings.manage'
  | 'editors.manage'

const LEAST_ROLE: Record<EditorAction, EditorRole> = {
  'account.manage': 'author',
  'article.write': 'author',
  'analytics.read': 'author',
  'plan.write': 'author',
  'receipt.check': 'author',
  'picture.upload': 'author',
  'picture.manage': 'editor',
  'article.publish': 'editor',
  'article.withdraw': 'editor',
  'correction.remove': 'chief',
  'story.manage': 'editor',
  'page.write': 'editor',
  'redirect.manage': 'chief',
  'import.manage': 'chief',
  'front.arrange': 'editor',
  'wire.manage': 'chief',
  'list.write': 'editor',
  'section.write': 'chief',
  'audit.read': 'chief',
  'push.manage': 'chief',
  'partner.manage': 'chief',
  'settings.manage': 'chief',
  'editors.manage': 'admin',
}

/** A passkey as its owner sees it. */
export type OwnPasskey = { id: string; name: string; createdAt: Date | null }

/** Somebody with an account, as the people screen shows them. */
export type Person = Omit<Editor, 'address'> & {
  lastSeenAt: Date | null
  switchedOffAt: Date | null
  hasSecondFactor: boolean
  sessions: number
}

/** True when nobody would be left to manage the desk if `id` did no more. `admins` are those who may sign in. */
export function isLastAdmin(admins: readonly string[], id: string): boolean {
  return admins.length === 1 && admins[0] === id
}

/** The role whose rights somebody has now: chiefs and admins who lack a demanded second factor have an author's. */
export function effectiveRole(
  role: EditorRole,
  { isDemanded, hasSecondFactor }: { isDemanded: boolean; hasSecondFactor: boolean },
): EditorRole {
  return isDemanded && !hasSecondFactor && (role === 'chief' || role === 'admin') ? 'author' : role
}

/** True when `role` names a role that this program knows. */
export function isEditorRole(role: unknown): role is EditorRole {
  return (EDITOR_ROLES as readonly unknown[]).includes(role)
}

/** True when this editor may do `action`. */
export function can(editor: Pick<Editor, 'role'>, action: EditorAction): boolean {
  return EDITOR_ROLES.indexOf(editor.role) >= EDITOR_ROLES.indexOf(LEAST_ROLE[action])
}

/** Passes when this editor may do `action`; throws AppError `forbidden` otherwise. */
export function assertCan(editor: Pick<Editor, 'role'>, action: EditorAction): void {
  if (can(editor, action)) return
  throw new AppError(
    'forbidden',
    'An account with the role "{role}" may not do this: it takes the role "{needed}".',
    { values: { role: editor.role, needed: LEAST_ROLE[action] } },
  )
}
