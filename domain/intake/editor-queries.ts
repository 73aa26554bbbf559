import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { parse } from '#lib/parse.ts'
import { wireListSchema } from './schema.ts'
import { listItems, listSources } from './store.ts'

const ITEMS_A_PAGE = 50

/** A page of the wire's queue for the desk, newest first. */
export async function listWire(editor: Editor, input: unknown) {
  assertCan(editor, 'article.write')
  const { state, page } = parse(wireListSchema, input)
  const { items, total } = await listItems(state, { limit: ITEMS_A_PAGE, offset: (page - 1) * ITEMS_A_PAGE })
  return { items, total, state, page, pages: Math.max(1, Math.ceil(total / ITEMS_A_PAGE)) }
}

/** The sources of the wire for the desk, each with how its last asking ended. */
export async function listWireSources(editor: Editor) {
  assertCan(editor, 'wire.manage')
  return listSources()
}
