import { z } from 'zod'
import { createDraft, saveDraft } from '#domain/articles/commands.ts'
import { parse } from '#lib/parse.ts'
import { formatDeskClock } from '../../desk-times.ts'
import { deskWords } from '../../desk-words.ts'
import { runHandler } from '../../run-handler.ts'

const sentSchema = z.union([
  z.strictObject({ id: z.null(), content: z.unknown() }),
  z.strictObject({ id: z.int().positive(), baseVersion: z.unknown(), content: z.unknown() }),
])

/** Keeps what is being written, of an article or (`id` null) of one that is not there yet. Answers `{ id, version, at }`. */
export async function POST(request: Request): Promise<Response> {
  return runHandler(request, async (editor, sent) => {
    const draft = parse(sentSchema, sent)
    const saved =
      draft.id === null
        ? await createDraft(editor, { content: draft.content, autosave: true })
        : { id: draft.id, ...(await saveDraft(editor, { ...draft, autosave: true })) }
    const { language } = await deskWords()
    return { ...saved, at: formatDeskClock(new Date().toISOString(), language) }
  })
}
