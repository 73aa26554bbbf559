'use server'

import { cookies } from 'next/headers'
import { z } from 'zod'
import type { ActionResult } from '#components/admin/action-result.ts'
import { chooseLanguage, endSession, renameSelf, signOutEverywhere } from '#domain/editors/commands.ts'
import { chooseNoticeMail } from '#domain/notices/commands.ts'
import { DESK_LANGUAGE_COOKIE, DESK_LANGUAGES } from '#lib/desk-i18n.ts'
import { parse } from '#lib/parse.ts'
import { runAction } from '../../../run-action.ts'

const YEAR = 365 * 24 * 60 * 60

export async function endSessionAction(sessionId: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    await endSession(editor, parse(z.string().min(1).max(200), sessionId))
    return null
  })
}

export async function signOutEverywhereAction(): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    await signOutEverywhere(editor)
    return null
  })
}

export async function renameAction(name: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    await renameSelf(editor, name)
    return null
  })
}

export async function chooseLanguageAction(language: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    await chooseLanguage(editor, language)
    const jar = await cookies()
    jar.set(DESK_LANGUAGE_COOKIE, parse(z.enum(DESK_LANGUAGES), language), {
      path: '/admin',
      maxAge: YEAR,
      sameSite: 'lax',
    })
    return null
  })
}

export async function chooseNoticeMailAction(mail: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    await chooseNoticeMail(editor, { mail })
    return null
  })
}
