import { changePresence } from '#domain/presence/commands.ts'
import { formatDeskClock } from '../../desk-times.ts'
import { deskWords } from '../../desk-words.ts'
import { runHandler } from '../../run-handler.ts'

/** What a page says of the article that it shows, every few seconds. Answers how the article stands. */
export async function POST(request: Request): Promise<Response> {
  return runHandler(request, async (editor, sent) => {
    const { writer, ...presence } = await changePresence(editor, sent)
    const { language } = await deskWords()
    return { ...presence, writer: writer && { ...writer, since: formatDeskClock(writer.since, language) } }
  })
}
