import { bodyText, countWords } from '#domain/body/text.ts'
import type { ArticleContent } from '../schema.ts'

/** How much writing one autosaved version may hold: after that the next autosave begins another. */
export const SITTING_MS = 30 * 60_000

/** The newest version of an article, while it is an autosave. */
export type Autosave = { editorId: string | null; since: Date; content: ArticleContent }

/**
 * True when a save goes on from the autosave before it and takes its place: the same editor, the same sitting, and no
 * more than a third of the words gone. What an editor wiped out by mistake can so be restored.
 */
export function goesOn(
  before: Autosave,
  next: { editorId: string; content: ArticleContent; now: Date },
): boolean {
  const isSameSitting =
    before.editorId === next.editorId && next.now.getTime() - before.since.getTime() < SITTING_MS
  return isSameSitting && wordsOf(next.content) * 3 >= wordsOf(before.content) * 2
}

function wordsOf({ body }: ArticleContent): number {
  return countWords(bodyText(body))
}
