import type { Edition } from '#domain/editions/rules.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { inFooterOrder, isPageSlug, PAGE_SLUGS, type Page } from './rules.ts'
import { findPageRow, listPageRows } from './store.ts'

/** Every page that an edition has or is offered; `title` is empty where none was written yet. */
export async function listPagesForDesk(editor: Editor, edition: Edition) {
  assertCan(editor, 'page.write')
  const written = await listPageRows(edition)
  const offered = PAGE_SLUGS.filter((slug) => !written.some((page) => page.slug === slug))
  return inFooterOrder([...written, ...offered.map((slug) => ({ slug, title: '', updatedAt: null }))])
}

/** A page for its form; an empty one when it was not written yet. Null for a slug at which no page can stand. */
export async function getPageForDesk(editor: Editor, edition: Edition, slug: string): Promise<Page | null> {
  assertCan(editor, 'page.write')
  if (!isPageSlug(slug)) return null
  const page = await findPageRow(edition, slug)
  return (
    page ?? {
      slug,
      edition,
      title: '',
      body: { type: 'doc', content: [{ type: 'paragraph' }] },
      version: 0,
      updatedAt: '',
    }
  )
}
