import type { EditorRole } from '../rules.ts'

/** "set-up" takes the owner's account over, "invitation" opens a new account, "password" sets a new password. */
export const LINK_KINDS = ['set-up', 'invitation', 'password'] as const

export type LinkKind = (typeof LINK_KINDS)[number]

/** A link that works once. Its token is known only to who was given it. */
export type OneTimeLink = {
  id: string
  kind: LinkKind
  email: string
  name: string
  role: EditorRole
  language: string
  editorId: string | null
  createdAt: Date
  expiresAt: Date
}

const HOUR = 3_600_000
const LIFE_MS: Record<LinkKind, number> = {
  'set-up': 24 * HOUR,
  invitation: 7 * 24 * HOUR,
  password: 24 * HOUR,
}

/** When a link made at `now` ends. */
export function expiryOf(kind: LinkKind, now: Date): Date {
  return new Date(now.getTime() + LIFE_MS[kind])
}

const PATHS: Record<LinkKind, string> = {
  'set-up': '/admin/set-up',
  invitation: '/admin/invitation',
  password: '/admin/new-password',
}

/** The address on the desk that a link leads to. */
export function linkPath(kind: LinkKind, token: string): string {
  return `${PATHS[kind]}?token=${token}`
}
