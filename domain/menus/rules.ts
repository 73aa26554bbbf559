/** Parts of the paper that every edition has at a fixed place. */
export const MENU_PARTS = ['most-read', 'archive', 'search', 'feed', 'corrections', 'developers'] as const
export type MenuPart = (typeof MENU_PARTS)[number]

/** What an entry of a menu may lead to. */
export const MENU_KINDS = ['section', 'tag', 'story', 'page', 'part', 'link'] as const
export type MenuKind = (typeof MENU_KINDS)[number]

/**
 * An entry of a menu as the desk keeps it: `to` is a slug, the name of a part, or for a link a whole address. An empty `label` stands
 * for the name of what it leads to.
 */
export type MenuItem = { kind: MenuKind; to: string; label: string }

/** The menus of an edition. An empty header shows all sections; a foot without columns is the one that the portal makes. */
export type MenuPlan = { header: MenuItem[]; footer: { title: string; items: MenuItem[] }[] }

/** An entry as readers see it. `section` is the slug of the section that it leads to. */
export type MenuLink = { href: string; name: string; section: string | null }
export type MenuColumn = { title: string; links: MenuLink[] }

/** Menus ready to be drawn; null where the desk has arranged none. */
export type Menus = { header: MenuLink[] | null; footer: MenuColumn[] | null }

/** One name for an entry of a kind, whatever it is called. */
export const menuKey = ({ kind, to }: Pick<MenuItem, 'kind' | 'to'>) => `${kind}:${to}`

/** What an entry can be chosen from. */
export type MenuTarget = Pick<MenuItem, 'kind' | 'to'> & { name: string }
