'use server'

import { z } from 'zod'
import type { ActionResult } from '#components/admin/action-result.ts'
import type { ComboboxOption } from '#components/ui/combobox.client.tsx'
import { findRecallCandidates } from '#domain/articles/editor-queries.ts'
import { announceBreaking, endBreaking } from '#domain/breaking/commands.ts'
import { publishFront, saveFrontDraft } from '#domain/front/commands.ts'
import { expireInAction } from '#lib/cache/expire.ts'
import { parse } from '#lib/parse.ts'
import { instantOf } from '#lib/time.ts'
import { runAction } from '../../../run-action.ts'
import { searchSchema } from '../articles/action-schemas.ts'

/** A minute of the form, on the newsroom's clock, as an instant; what is no such time stays for the command to refuse. */
const minute = z
  .string()
  .nullable()
  .transform((local) => local && (instantOf(local)?.toISOString() ?? local))

const placesSchema = z.looseObject({
  slots: z.array(z.looseObject({ until: minute }).nullable()),
})

const stripSchema = z
  .looseObject({ until: minute })
  .transform(({ until, ...strip }) => ({ ...strip, endsAt: until }))

export async function searchFrontAction(
  edition: unknown,
  q: unknown,
): Promise<ActionResult<ComboboxOption[]>> {
  return runAction(async (editor) => {
    const found = await findRecallCandidates(editor, parse(searchSchema, { edition, q }))
    return found.map(({ id, headline, sectionName }) => ({ id, label: headline, detail: sectionName ?? '' }))
  })
}

export async function saveFrontAction(input: unknown): Promise<ActionResult<{ version: number }>> {
  return runAction((editor) => saveFrontDraft(editor, parse(placesSchema, input)))
}

export async function publishFrontAction(input: unknown): Promise<ActionResult<{ version: number }>> {
  return runAction(async (editor) => {
    const { version, staleTags } = await publishFront(editor, parse(placesSchema, input))
    expireInAction(staleTags)
    return { version }
  })
}

export async function announceBreakingAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    expireInAction((await announceBreaking(editor, parse(stripSchema, input))).staleTags)
    return null
  })
}

export async function endBreakingAction(edition: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    expireInAction((await endBreaking(editor, edition)).staleTags)
    return null
  })
}
