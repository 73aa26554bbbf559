import type { ActionResult } from '#components/admin/action-result.ts'

/** The address to hand over when no mail server is set; null when the letter is on its way. */
type Sent = ActionResult<{ link: string | null }>

/** What the people screen can do; each takes the identity of an account or an invitation. */
export type PeopleActions = {
  invite: (input: object) => Promise<Sent>
  inviteAgain: (input: { linkId: string }) => Promise<Sent>
  revokeInvitation: (input: { linkId: string }) => Promise<ActionResult<null>>
  changeRole: (input: { editorId: string; role: string }) => Promise<ActionResult<null>>
  switchOff: (input: { editorId: string }) => Promise<ActionResult<null>>
  switchOn: (input: { editorId: string }) => Promise<ActionResult<null>>
  endSessions: (input: { editorId: string }) => Promise<ActionResult<null>>
  removeSecondFactor: (input: { editorId: string }) => Promise<ActionResult<null>>
  sendPasswordLink: (input: { editorId: string }) => Promise<Sent>
  demandSecondFactor: (input: object) => Promise<ActionResult<{ version: number }>>
}

/** Somebody with an account, with times as texts. */
export type PersonRow = {
  id: string
  name: string
  email: string
  role: 'author' | 'editor' | 'chief' | 'admin'
  seen: string
  isOff: boolean
  isSelf: boolean
  hasSecondFactor: boolean
}

export type InvitationRow = { id: string; name: string; email: string; terms: string; isExpired: boolean }
