import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { parse } from '#lib/parse.ts'
import { listBrokenRecalls, listRecent, listTagNames } from './desk-store.ts'
import { findRecalls } from './find.ts'
import { namesIn, wordForms } from './profile.ts'
import { pickSameEvent } from './same-event.ts'
import { recallTextSchema } from './schema.ts'

const SUGGESTED = 5
const SAME_EVENT = 4
const SAME_EVENT_MS = 48 * 3_600_000
const BROKEN = 50

/** Earlier articles that what is being written most likely continues, each with the reason in the writer's own words. */
export async function suggestRecalls(editor: Editor, input: unknown) {
  assertCan(editor, 'article.write')
  const { id, ...text } = parse(recallTextSchema, input)
  const found = await findRecalls({ ...text, id: id ?? 0, publishedAt: new Date() }, { limit: SUGGESTED })
  const all = `${text.headline}\n${text.standfirst}\n${text.text}`
  const [names, words] = [namesIn(all), wordForms(all)]
  const tags = await listTagNames(text.edition, text.tagIds)
  return found.map(({ candidate, reason }) => ({
    id: candidate.id,
    headline: candidate.headline,
    publishedAt: candidate.publishedAt.toISOString(),
    reason: {
      names: reason.names.flatMap((term) => names.get(term) ?? []),
      words: reason.words.flatMap((term) => words.get(term) ?? []),
      tags: reason.tagIds.flatMap((tag) => tags.get(tag) ?? []),
      samePlace: reason.samePlace,
      days: reason.days,
    },
  }))
}

/** What the edition published or began in the last 48 hours about the same event as what is being written, drafts too. */
export async function findSameEvent(editor: Editor, input: unknown) {
  assertCan(editor, 'article.write')
  const { id, edition, ...text } = parse(recallTextSchema, input)
  const recent = await listRecent(edition, text.headline, new Date(Date.now() - SAME_EVENT_MS), id)
  return pickSameEvent(text, recent, SAME_EVENT).map((row) => ({
    id: row.id,
    headline: row.headline,
    status: row.status,
    at: row.at.toISOString(),
  }))
}

/** Published articles whose chosen Recall readers no longer see, for the desk to mend. */
export async function listRecallsToMend(editor: Editor) {
  assertCan(editor, 'story.manage')
  return listBrokenRecalls(BROKEN)
}
