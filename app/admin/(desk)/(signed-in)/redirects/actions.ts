'use server'

import type { ActionResult } from '#components/admin/action-result.ts'
import {
  addRedirect,
  type CsvReport,
  importRedirectsCsv,
  removeRedirects,
} from '#domain/redirects/commands.ts'
import { expireInAction } from '#lib/cache/expire.ts'
import { sayProblem } from '#lib/desk-problems.ts'
import { deskWords } from '../../../desk-words.ts'
import { runAction } from '../../../run-action.ts'

export async function addRedirectAction(input: unknown): Promise<ActionResult<{ path: string }>> {
  return runAction(async (editor) => {
    const { path, staleTags } = await addRedirect(editor, input)
    expireInAction(staleTags)
    return { path }
  })
}

export async function removeRedirectsAction(input: unknown): Promise<ActionResult<{ removed: number }>> {
  return runAction(async (editor) => {
    const { removed, staleTags } = await removeRedirects(editor, input)
    expireInAction(staleTags)
    return { removed }
  })
}

export async function importRedirectsAction(input: unknown): Promise<ActionResult<CsvReport>> {
  return runAction(async (editor) => {
    const { staleTags, problems, ...report } = await importRedirectsCsv(editor, input)
    expireInAction(staleTags)
    const { language } = await deskWords()
    return {
      ...report,
      problems: problems.map(({ line, reason }) => ({ line, reason: sayProblem(language, reason) })),
    }
  })
}
