import type { Edition } from '#domain/editions/rules.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { PAGE_SLUGS, type Page } from './rules.ts'
import { findPageRow, listPageRows } from './store.ts'

/** Every page that an edition may have; `title` is empty and `version` 0 where none was written yet. */
export async function listPagesForDesk(editor: Editor, edition: Edition) {
  assertCan(editor, 'page.write')
  const written = new Map((await listPageRows(edition)).map((page) => [page.slug, page]))
  return PAGE_SLUGS.map((slug) => {
    const page = written.get(slug)
    return { slug, edition, title: page?.title ?? '', updatedAt: page?.updatedAt ?? null }
  })
}

/** A page for its form; an empty one when it was not written yet. Null for a slug that is no page's. */
export async function getPageForDesk(editor: Editor, edition: Edition, slug: string): Promise<Page | null> {
  assertCan(editor, 'page.write')
  if (!(PAGE_SLUGS as readonly string[]).includes(slug)) return null
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
