import type { Edition } from '#domain/editions/rules.ts'
import type { Tx } from '#lib/db.ts'
import { parse } from '#lib/parse.ts'
import { type PreparedItem, prepareItem } from './prepare.ts'
import { decideAgain } from './rules.ts'
import { importItemSchema } from './schema.ts'
import { findKnown, insertItems, lockImports, updateItems } from './store.ts'

// For the wire, which makes drafts of single items: what calls this has authorised itself.

type Origin = { source: string; edition: Edition; section: string | null; now: Date }

/** Makes a draft of an item of the wire, once: an item that has one already gets no second. Answers the article's id. */
export async function draftItem(tx: Tx, content: unknown, origin: Origin): Promise<number | null> {
  const item = prepare(content, origin)
  if (!item) return null
  await lockImports(tx)
  const here = (await findKnown(tx, [item.importKey])).get(item.importKey)
  if (here) return here.id
  const [draft] = await insertItems(tx, [item])
  return draft?.id ?? null
}

/**
 * Writes a changed item of the wire over its draft as a new version. Answers 'kept' when the newsroom has made the
 * article its own since: then nothing is written.
 */
export async function redraftItem(
  tx: Tx,
  content: unknown,
  origin: Origin,
): Promise<'written' | 'kept' | 'unchanged'> {
  const item = prepare(content, origin)
  if (!item) return 'unchanged'
  await lockImports(tx)
  const here = (await findKnown(tx, [item.importKey])).get(item.importKey)
  const decision = here ? decideAgain(here, item) : 'unchanged'
  if (!here || decision === 'unchanged') return 'unchanged'
  if (decision !== 'update' || here.status !== 'draft') return 'kept'
  await updateItems(tx, [{ ...item, id: here.id }])
  return 'written'
}

function prepare(content: unknown, { source, edition, section, now }: Origin): PreparedItem | null {
  const item = parse(importItemSchema, content)
  const options = { source, edition, openEditions: [edition], status: 'draft' as const, now }
  const prepared = prepareItem({ ...item, section: section ?? item.section, hero: null }, options)
  return 'reason' in prepared ? null : prepared
}
