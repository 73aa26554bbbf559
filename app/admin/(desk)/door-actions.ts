'use server'

import { after } from 'next/server'
import type { ActionResult } from '#components/admin/action-result.ts'
import {
  acceptInvitation,
  choosePassword,
  requestPasswordLink,
  setUpOwner,
} from '#domain/editors/links/open-commands.ts'
import { sendDueMail } from '#domain/mail/commands.ts'
import { runOpenAction } from '../run-action.ts'

export async function acceptInvitationAction(input: unknown): Promise<ActionResult<{ email: string }>> {
  return runOpenAction((address) => acceptInvitation(input, address))
}

export async function setUpAction(input: unknown): Promise<ActionResult<{ email: string }>> {
  return runOpenAction((address) => setUpOwner(input, address))
}

export async function choosePasswordAction(input: unknown): Promise<ActionResult<{ email: string }>> {
  return runOpenAction((address) => choosePassword(input, address))
}

export async function requestPasswordAction(input: unknown): Promise<ActionResult<null>> {
  return runOpenAction(async (address) => {
    await requestPasswordLink(input, address)
    after(() => sendDueMail())
    return null
  })
}
