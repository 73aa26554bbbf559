import { freeSlug, slugFromHeadline } from '#domain/articles/slug.ts'
import { TAXONOMY } from '#domain/articles/tags.ts'
import { recordAct } from '#domain/audit/commands.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { announceExpiry } from '#lib/cache/announce.ts'
import { inTransaction } from '#lib/db.ts'
import { parse } from '#lib/parse.ts'
import { createTagSchema } from './schema.ts'
import { findOrInsertTag } from './store.ts'

/** Makes a tag named in one edition; answers the one that has the name already when there is one. */
export async function createTag(editor: Editor, input: unknown) {
  assertCan(editor, 'article.write')
  const { edition, name } = parse(createTagSchema, input)
  return inTransaction(async (tx) => {
    const slug = slugFromHeadline(name) || 'tag'
    const { id, isNew } = await findOrInsertTag(tx, edition, name, (taken) =>
      freeSlug(slug, (it) => taken.has(it)),
    )
    if (isNew) await recordAct(tx, editor, { act: 'tag.create', subject: { kind: 'tag', id, name } })
    const staleTags = isNew ? [TAXONOMY] : []
    await announceExpiry(tx, staleTags)
    return { id, name, staleTags }
  })
}
