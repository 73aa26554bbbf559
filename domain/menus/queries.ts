import type { Edition } from '#domain/editions/rules.ts'
import { findPage } from '#domain/pages/queries.ts'
import { findSection } from '#domain/sections/queries.ts'
import { findSettingValue } from '#domain/settings/queries.ts'
import { readSetting } from '#domain/settings/rules.ts'
import { findStoryAtAddress } from '#domain/stories/queries.ts'
import { findTag } from '#domain/tags/queries.ts'
import { findMovedTerm } from '#domain/terms/queries.ts'
import { editionPath, sectionPath, storyPath, tagPath } from '#lib/url.ts'
import { partLink } from './part-link.ts'
import type { MenuItem, MenuLink, Menus } from './rules.ts'
import { menusSetting } from './schema.ts'

/** The menus of an edition with names and addresses as they are today; `day` is today. What is gone is left out. */
export async function getMenus(edition: Edition, day: string): Promise<Menus> {
  const setting = menusSetting(edition)
  const { header, footer } = readSetting(setting, await findSettingValue(setting.name))
  const linksOf = async (items: MenuItem[]) =>
    (await Promise.all(items.map((item) => findMenuLink(edition, item, day)))).flatMap((link) => link ?? [])
  const [links, columns] = await Promise.all([
    linksOf(header),
    Promise.all(footer.map(async ({ title, items }) => ({ title, links: await linksOf(items) }))),
  ])
  const filled = columns.filter((column) => column.links.length > 0)
  return { header: links.length > 0 ? links : null, footer: filled.length > 0 ? filled : null }
}

/** Where an entry leads today and what it says; null when what it leads to is gone, or not for this edition. */
export async function findMenuLink(edition: Edition, item: MenuItem, day: string): Promise<MenuLink | null> {
  const link = await FINDERS[item.kind](edition, item.to, day)
  return link && { ...link, name: item.label || link.name }
}

const plain = (href: string, name: string): MenuLink => ({ href, name, section: null })

const FINDERS: Record<
  MenuItem['kind'],
  (edition: Edition, to: string, day: string) => Promise<MenuLink | null>
> = {
  async section(edition, slug) {
    const section = await findNow('section', slug, (now) => findSection(edition, now))
    return section && { href: sectionPath(edition, section.slug), name: section.name, section: section.slug }
  },
  async tag(edition, slug) {
    const tag = await findNow('tag', slug, (now) => findTag(edition, now))
    return tag && plain(tagPath(edition, tag.slug), tag.name)
  },
  async story(edition, slug) {
    const found = await findStoryAtAddress(edition, slug)
    const now = found.kind === 'moved' ? await findStoryAtAddress(edition, found.slug) : found
    return now.kind === 'story' ? plain(storyPath(edition, now.story.slug), now.story.title) : null
  },
  async page(edition, slug) {
    const page = await findPage(edition, slug)
    return page && plain(editionPath(edition, `/${slug}`), page.title)
  },
  part: async (edition, part, day) => partLink(edition, part, day),
  link: async (_, address) => plain(address, address),
}

/** What is at a slug, or where it led when its name was changed or it was merged. */
async function findNow<T>(
  kind: 'section' | 'tag',
  slug: string,
  find: (slug: string) => Promise<T | null>,
): Promise<T | null> {
  const here = await find(slug)
  if (here) return here
  const moved = await findMovedTerm(kind, slug)
  return moved === null ? null : find(moved)
}
