import type { Edition } from '#domain/editions/rules.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { AppError } from '#lib/errors.ts'
import { parse } from '#lib/parse.ts'
import { inFooterOrder, isPageSlug, PAGE_SLUGS, type Page, type PageVersionRow } from './rules.ts'
import { comparePageSchema } from './schema.ts'
import { findPageRow, listPageRows } from './store.ts'
import { findVersion, listVersionRows } from './version-store.ts'

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

const MOST_VERSIONS = 500

/** The versions of a page, the newest first, of one that was taken away too; `standing` is what readers see, 0 for nothing. */
export async function listPageVersions(
  editor: Editor,
  edition: Edition,
  slug: string,
): Promise<{ rows: PageVersionRow[]; standing: number }> {
  assertCan(editor, 'page.write')
  const [rows, page] = await Promise.all([
    listVersionRows({ edition, slug }, MOST_VERSIONS),
    findPageRow(edition, slug),
  ])
  return { rows, standing: page?.version ?? 0 }
}

type PageText = Pick<Page, 'title' | 'body'>

/** Two versions of a page with their texts. @throws AppError 'not_found' */
export async function getPageVersions(
  editor: Editor,
  input: unknown,
): Promise<{ from: PageText; to: PageText }> {
  assertCan(editor, 'page.write')
  const { from, to, ...where } = parse(comparePageSchema, input)
  const [old, young] = await Promise.all([findVersion(where, from), findVersion(where, to)])
  if (!old || !young) throw new AppError('not_found', 'There is no such version.')
  return { from: old, to: young }
}
