import { ALL_ARTICLES, TAXONOMY } from '#domain/articles/tags.ts'
import { recordAct } from '#domain/audit/commands.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { announceExpiry } from '#lib/cache/announce.ts'
import { inTransaction, isUniqueViolation, type Tx } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { parse } from '#lib/parse.ts'
import type { TermKind } from './rules.ts'
import { mergeTagsSchema, orderSchema, termSchemas } from './schema.ts'
import * as store from './store.ts'

/** A name stands on articles, lists and feeds, and such changes are rare: everything that shows an article is made anew. */
const STALE = [TAXONOMY, ALL_ARTICLES]

type Changed = { staleTags: string[] }

/**
 * Makes or changes a section, a tag, an author, a place or an agency. A changed slug leads on from the old one for ever.
 * @throws AppError 'invalid' by the field, 'not_found'.
 */
export async function saveTerm(
  editor: Editor,
  kind: TermKind,
  input: unknown,
): Promise<Changed & { id: number }> {
  assertCan(editor, kind === 'section' ? 'section.write' : 'list.write')
  const term = parse(termSchemas[kind], input)
  return naming(kind, async (tx) => {
    const oldSlug = term.id === null ? null : await getSlugOf(tx, kind, term.id)
    const id = await store.writeTerm(tx, kind, term)
    if (kind !== 'agency') {
      if (oldSlug !== null && oldSlug !== term.slug)
        await store.keepOldSlug(tx, kind, { termId: id, oldSlug, newSlug: term.slug })
      else await store.forgetOldSlug(tx, kind, term.slug)
    }
    await recordAct(tx, editor, {
      act: `${kind}.save`,
      subject: { kind, id, name: store.nameOfTerm(term.texts) },
      detail: { slug: term.slug, oldSlug },
    })
    return { id }
  })
}

/** Deletes what no article names. @throws AppError 'conflict' when one does. */
export async function deleteTerm(editor: Editor, kind: TermKind, id: number): Promise<Changed> {
  assertCan(editor, kind === 'section' ? 'section.write' : 'list.write')
  return naming(kind, async (tx) => {
    const slug = await getSlugOf(tx, kind, id)
    const count = await store.countNaming(tx, kind, id)
    if (count > 0)
      throw new AppError('conflict', 'Articles still name it: {count} of them. Give them another first.', {
        values: { count },
      })
    await store.deleteTermRow(tx, kind, id)
    await recordAct(tx, editor, { act: `${kind}.delete`, subject: { kind, id, name: slug } })
    return {}
  })
}

/** Makes two tags one: the articles of the first take the second, and the first's address leads to it. */
export async function mergeTags(editor: Editor, input: unknown): Promise<Changed & { moved: number }> {
  assertCan(editor, 'list.write')
  const { fromId, intoId } = parse(mergeTagsSchema, input)
  return naming('tag', async (tx) => {
    const [oldSlug, newSlug] = [await getSlugOf(tx, 'tag', fromId), await getSlugOf(tx, 'tag', intoId)]
    const moved = await store.moveTag(tx, fromId, intoId)
    await store.deleteTermRow(tx, 'tag', fromId)
    await store.keepOldSlug(tx, 'tag', { termId: intoId, oldSlug, newSlug })
    await recordAct(tx, editor, {
      act: 'tag.merge',
      subject: { kind: 'tag', id: fromId, name: oldSlug },
      detail: { intoId, into: newSlug, moved },
    })
    return { moved }
  })
}

/** Puts the sections of the menu in an order. */
export async function orderSections(editor: Editor, input: unknown): Promise<Changed> {
  assertCan(editor, 'section.write')
  const ids = parse(orderSchema, input)
  return naming('section', async (tx) => {
    await store.writeSectionOrder(tx, ids)
    await recordAct(tx, editor, {
      act: 'section.order',
      subject: { kind: 'section', id: 'all' },
      detail: { ids },
    })
    return {}
  })
}

/** A transaction that changes names, and expires what shows them. */
async function naming<T extends object>(kind: TermKind, work: (tx: Tx) => Promise<T>): Promise<T & Changed> {
  try {
    return await inTransaction(async (tx) => {
      const result = await work(tx)
      await announceExpiry(tx, STALE)
      return { ...result, staleTags: STALE }
    })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    throw new AppError('invalid', 'Another {kind} has this address. Choose another.', {
      values: { kind },
      fields: { slug: 'Taken: choose another.' },
      cause: error,
    })
  }
}

async function getSlugOf(tx: Tx, kind: TermKind, id: number): Promise<string> {
  const slug = await store.findSlugOf(tx, kind, id)
  if (slug === null) throw new AppError('not_found', 'It is not there any more: somebody deleted it.')
  return slug
}
