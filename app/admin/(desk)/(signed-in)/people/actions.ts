'use server'

import { after } from 'next/server'
import type { ActionResult } from '#components/admin/action-result.ts'
import {
  inviteAgain,
  inviteEditor,
  revokeInvitation,
  type Sent,
  sendPasswordLink,
} from '#domain/editors/links/commands.ts'
import {
  changeRole,
  demandSecondFactor,
  endSessionsOf,
  removeSecondFactor,
  switchOff,
  switchOn,
} from '#domain/editors/people-commands.ts'
import type { Editor } from '#domain/editors/rules.ts'
import { sendDueMail } from '#domain/mail/commands.ts'
import { expireInAction } from '#lib/cache/expire.ts'
import { runAction } from '../../../run-action.ts'

export async function inviteAction(input: unknown): Promise<ActionResult<Sent>> {
  return sending((editor) => inviteEditor(editor, input))
}

export async function inviteAgainAction(input: unknown): Promise<ActionResult<Sent>> {
  return sending((editor) => inviteAgain(editor, input))
}

export async function sendPasswordLinkAction(input: unknown): Promise<ActionResult<Sent>> {
  return sending((editor) => sendPasswordLink(editor, input))
}

export async function revokeInvitationAction(input: unknown): Promise<ActionResult<null>> {
  return doing((editor) => revokeInvitation(editor, input))
}

export async function changeRoleAction(input: unknown): Promise<ActionResult<null>> {
  return doing((editor) => changeRole(editor, input))
}

export async function switchOffAction(input: unknown): Promise<ActionResult<null>> {
  return doing((editor) => switchOff(editor, input))
}

export async function switchOnAction(input: unknown): Promise<ActionResult<null>> {
  return doing((editor) => switchOn(editor, input))
}

export async function endSessionsAction(input: unknown): Promise<ActionResult<null>> {
  return doing((editor) => endSessionsOf(editor, input))
}

export async function removeSecondFactorAction(input: unknown): Promise<ActionResult<null>> {
  return doing((editor) => removeSecondFactor(editor, input))
}

export async function demandSecondFactorAction(input: unknown): Promise<ActionResult<{ version: number }>> {
  return runAction(async (editor) => {
    const { version, staleTags } = await demandSecondFactor(editor, input)
    expireInAction(staleTags)
    return { version }
  })
}

function doing(work: (editor: Editor) => Promise<unknown>): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    await work(editor)
    return null
  })
}

/** The letter is kept; it goes out after the answer, and again by the minute if the mail server is away. */
function sending(work: (editor: Editor) => Promise<Sent>): Promise<ActionResult<Sent>> {
  return runAction(async (editor) => {
    const sent = await work(editor)
    after(() => sendDueMail())
    return sent
  })
}
