'use server'

import type { ActionResult } from '#components/admin/action-result.ts'
import type { RecallChoice } from '#components/admin/article/desk-article.ts'
import type { ComboboxOption } from '#components/ui/combobox.client.tsx'
import { findRecallCandidates } from '#domain/articles/editor-queries.ts'
import { searchAuthorsForDesk } from '#domain/authors/editor-queries.ts'
import { searchPlacesForDesk } from '#domain/places/editor-queries.ts'
import { searchTagsForDesk } from '#domain/tags/editor-queries.ts'
import { parse } from '#lib/parse.ts'
import { formatDeskTime } from '../../../desk-times.ts'
import { deskWords } from '../../../desk-words.ts'
import { runAction } from '../../../run-action.ts'
import { searchSchema } from './action-schemas.ts'

type Found = Promise<ActionResult<ComboboxOption[]>>

export async function searchTagsAction(edition: unknown, q: unknown): Found {
  return runAction(async (editor) =>
    (await searchTagsForDesk(editor, parse(searchSchema, { edition, q }))).map(toOption),
  )
}

export async function searchAuthorsAction(edition: unknown, q: unknown): Found {
  return runAction(async (editor) =>
    (await searchAuthorsForDesk(editor, parse(searchSchema, { edition, q }))).map(toOption),
  )
}

export async function searchPlacesAction(edition: unknown, q: unknown): Found {
  return runAction(async (editor) =>
    (await searchPlacesForDesk(editor, parse(searchSchema, { edition, q }))).map(toOption),
  )
}

export async function findRecallsAction(
  edition: unknown,
  q: unknown,
  exceptId: unknown,
): Promise<ActionResult<RecallChoice[]>> {
  return runAction(async (editor) => {
    const { language } = await deskWords()
    const found = await findRecallCandidates(editor, parse(searchSchema, { edition, q, exceptId }))
    return found.map(({ id, headline, publishedAt, sectionName }) => ({
      id,
      headline,
      detail: [publishedAt && formatDeskTime(publishedAt, language), sectionName].filter(Boolean).join(' · '),
    }))
  })
}

function toOption({ id, name }: { id: number; name: string }): ComboboxOption {
  return { id, label: name }
}
