import type { Edition } from '#domain/editions/rules.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { listPagesForDesk } from '#domain/pages/editor-queries.ts'
import { listSectionsForDesk } from '#domain/sections/editor-queries.ts'
import { currentSetting } from '#domain/settings/commands.ts'
import { searchStoriesForDesk } from '#domain/stories/editor-queries.ts'
import { searchTagsForDesk } from '#domain/tags/editor-queries.ts'
import { partLink } from './part-link.ts'
import { findMenuLink } from './queries.ts'
import { MENU_PARTS, type MenuTarget, menuKey } from './rules.ts'
import { menusSetting } from './schema.ts'

/** The menus of an edition with the version that a save must name, and what each entry is called today. */
export async function getMenusForDesk(editor: Editor, edition: Edition) {
  assertCan(editor, 'settings.manage')
  const { value, version } = await currentSetting(menusSetting(edition))
  const items = [...value.header, ...value.footer.flatMap((column) => column.items)]
  const names = await Promise.all(
    items.map(async (item) => [
      menuKey(item),
      (await findMenuLink(edition, { ...item, label: '' }, ''))?.name,
    ]),
  )
  return { value, version, names: Object.fromEntries(names) as Record<string, string | undefined> }
}

/** What an entry may lead to whose name holds `q`: parts, sections and pages first, then stories and tags. */
export async function listMenuTargets(
  editor: Editor,
  { edition, q }: { edition: Edition; q: string },
): Promise<MenuTarget[]> {
  assertCan(editor, 'settings.manage')
  const [sections, pages, stories, tags] = await Promise.all([
    listSectionsForDesk(editor, edition),
    listPagesForDesk(editor, edition),
    searchStoriesForDesk(editor, { edition, q }),
    searchTagsForDesk(editor, { edition, q }),
  ])
  const wanted = q.trim().toLocaleLowerCase(edition)
  const parts = MENU_PARTS.map((to) => ({
    kind: 'part' as const,
    to,
    name: partLink(edition, to, '')?.name ?? to,
  }))
  return [
    ...parts,
    ...sections.map(({ slug, name }) => ({ kind: 'section' as const, to: slug, name })),
    ...pages.flatMap(({ slug, title }) => (title ? [{ kind: 'page' as const, to: slug, name: title }] : [])),
    ...stories.map(({ slug, title }) => ({ kind: 'story' as const, to: slug, name: title })),
    ...tags.map(({ slug, name }) => ({ kind: 'tag' as const, to: slug, name })),
  ].filter(({ name }) => name.toLocaleLowerCase(edition).includes(wanted))
}
