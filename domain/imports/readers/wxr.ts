import type { ReadResult } from '../rules.ts'
import { finishItem } from './feed-item.ts'
import type { Channel } from './rss.ts'
import { childrenOf, childText, textOf, type XmlNode } from './xml-node.ts'

/** What the head of a WordPress export says: names of authors by login, and the address of the site. */
export type WxrHead = Channel & { authors: Map<string, string> }

const SHOWN = /^(?:publish|publish(?:ed)?)$/
const GONE = /^(?:trash|auto-draft|inherit)$/

/** Adds one element of the export's head to what is known. */
export function readWxrHead(node: XmlNode, head: WxrHead): void {
  if (node.name !== 'wp:author') return
  const login = childText(node, 'wp:author_login')
  if (login) head.authors.set(login, childText(node, 'wp:author_display_name') || login)
}

/**
 * An item of a WordPress export. Posts are taken; what is not shown to everybody there becomes a draft here; pages,
 * attachments, menus and other kinds are told apart and skipped.
 */
export function readWxrItem(node: XmlNode, head: WxrHead, line: number): ReadResult {
  const title = textOf(childrenOf(node, 'title')[0]) || `item at line ${line}`
  const kind = childText(node, 'wp:post_type') || 'post'
  const state = childText(node, 'wp:status') || 'publish'
  if (kind !== 'post')
    return { problem: { item: title, reason: `It is of the kind "${kind}": only posts are news.` } }
  if (GONE.test(state)) return { problem: { item: title, reason: `Its state at the source is "${state}".` } }
  const isLocked = childText(node, 'wp:post_password') !== ''
  const isShown = SHOWN.test(state) && !isLocked
  const categories = childrenOf(node, 'category')
  const link = childText(node, 'link')
  return finishItem(
    {
      // A copied post keeps its guid: only the number tells posts of one site apart.
      id: childText(node, 'wp:post_id') || childText(node, 'guid') || link,
      language: head.language,
      url: link,
      slug: decodeSlug(childText(node, 'wp:post_name')),
      headline: textOf(childrenOf(node, 'title')[0]),
      standfirst: childText(node, 'excerpt:encoded'),
      body: {
        kind: 'html',
        html: childText(node, 'content:encoded'),
        baseUrl: link || head.link || undefined,
        wordpress: true,
      },
      published:
        dateOf(node, 'wp:post_date_gmt') || childText(node, 'pubDate') || dateOf(node, 'wp:post_date'),
      modified: dateOf(node, 'wp:post_modified_gmt'),
      authors: authorsOf(node, head),
      ...sectionAndTags(categories),
      status: isShown ? 'published' : 'draft',
      notes: isShown
        ? []
        : [`Its state at the source is "${isLocked ? 'behind a password' : state}": kept as a draft`],
    },
    title,
  )
}

/** The first category is the section; the others are tags, as are the tags. */
function sectionAndTags(categories: readonly XmlNode[]): { section: string | null; tags: string[] } {
  const named = (domain: string) =>
    categories
      .filter(({ attributes }) => (attributes.domain ?? 'category') === domain)
      .map((category) => textOf(category))
      .filter((name) => name && !/^(?:uncategori[sz]ed|без (?:категорії|рубрики))$/i.test(name))
  const [section = null, ...others] = named('category')
  return { section, tags: [...others, ...named('post_tag'), ...named('tag')] }
}

/** The authors of the Co-Authors Plus plugin when it was used, else the post's own. */
function authorsOf(node: XmlNode, head: WxrHead): string[] {
  const coAuthors = childrenOf(node, 'category').filter(({ attributes }) => attributes.domain === 'author')
  if (coAuthors.length > 0) {
    return coAuthors.map((author) => head.authors.get(textOf(author)) ?? textOf(author)).filter(Boolean)
  }
  const login = childText(node, 'dc:creator')
  return login ? [head.authors.get(login) ?? login] : []
}

/** WordPress writes times in UTC without saying so, and zeros for drafts. */
function dateOf(node: XmlNode, name: string): string {
  const text = childText(node, name)
  return /^0000/.test(text) ? '' : text
}

function decodeSlug(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug
  }
}
