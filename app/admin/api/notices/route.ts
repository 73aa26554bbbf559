import { readNotices } from '#domain/notices/commands.ts'
import { countOwnUnread } from '#domain/notices/editor-queries.ts'
import { runAction } from '../../run-action.ts'
import { runHandler } from '../../run-handler.ts'

/** How many notices are unread, for the bell: `{ unread }`. */
export async function GET(): Promise<Response> {
  const result = await runAction(async (editor) => ({ unread: await countOwnUnread(editor) }))
  return Response.json(result, { status: result.ok ? 200 : 401 })
}

/** Marks notices as read; a page that is left for what they tell of can still send it. */
export async function POST(request: Request): Promise<Response> {
  return runHandler(request, async (editor, sent) => {
    await readNotices(editor, sent)
    return { unread: await countOwnUnread(editor) }
  })
}
