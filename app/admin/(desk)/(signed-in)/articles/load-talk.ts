import type { Talk } from '#components/admin/comments/comment-actions.ts'
import { listMentionable, listThreads } from '#domain/comments/editor-queries.ts'
import type { Comment } from '#domain/comments/rules.ts'
import type { Editor } from '#domain/editors/rules.ts'
import type { DeskLanguage } from '#lib/desk-i18n.ts'
import { formatDeskTime } from '../../../desk-times.ts'

/** The comments on an article as its form shows them. */
export async function loadTalk(editor: Editor, articleId: number, language: DeskLanguage): Promise<Talk> {
  const [threads, people] = await Promise.all([listThreads(editor, articleId), listMentionable(editor)])
  const timed = <Said extends Comment>(said: Said) => ({ ...said, at: formatDeskTime(said.at, language) })
  return {
    people,
    threads: threads.map(({ answers, resolved, ...thread }) => ({
      ...timed(thread),
      answers: answers.map(timed),
      resolved: resolved && { ...resolved, at: formatDeskTime(resolved.at, language) },
    })),
  }
}
