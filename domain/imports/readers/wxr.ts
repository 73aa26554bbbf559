import { ownText } from '#lib/own-text.ts'
import type { ReadResult } from '../rules.ts'
import type { Attachments } from './attachments.ts'
import { finishItem } from './feed-item.ts'
import type { Channel } from './rss.ts'
import { expandGalleries } from './wxr-galleries.ts'
import { childrenOf, childText, textOf, type XmlNode } from './xml-node.ts'

/** What the head of a WordPress export says: names of authors by login, of categories by number, and the site's address. */
export type WxrHead = Channel & { authors: Map<string, string>; categories: Map<string, string> }

const SHOWN = /^(?:publish|publish(?:ed)?)$/
const GONE = /^(?:trash|auto-draft|inherit)$/
const CREDIT = /^_?(?:credit|photo_credit|image_credit|media_credit|source_credit|source_text)$/

/** Adds one element of the export's head to what is known. */
export function readWxrHead(node: XmlNode, head: WxrHead): void {
  if (node.name === 'wp:category') {
    head.categories.set(ownText(childText(node, 'wp:term_id')), ownText(childText(node, 'wp:cat_name')))
    return
  }
  if (node.name !== 'wp:author') return
  const login = childText(node, 'wp:author_login')
  if (login) head.authors.set(ownText(login), ownText(childText(node, 'wp:author_display_name') || login))
}

/** Remembers a picture of the export. */
export function readWxrAttachment(node: XmlNode, attachments: Attachments): void {
  const url = childText(node, 'wp:attachment_url') || childText(node, 'guid')
  if (childText(node, 'wp:post_type') !== 'attachment' || !/^https?:/.test(url)) return
  const meta = metaOf(node)
  attachments.set(childText(node, 'wp:post_id'), {
    url,
    alt: meta.get('_wp_attachment_image_alt') ?? '',
    caption: childText(node, 'excerpt:encoded'),
    credit: [...meta].find(([name]) => CREDIT.test(name))?.[1] ?? '',
  })
}

/**
 * An item of a WordPress export. Posts are taken; what is not shown to everybody there becomes a draft here; pages,
 * attachments, menus and other kinds are told apart and skipped.
 */
export function readWxrItem(
  node: XmlNode,
  head: WxrHead,
  attachments: Attachments,
  line: number,
): ReadResult {
  const title = textOf(childrenOf(node, 'title')[0]) || `item at line ${line}`
  const kind = childText(node, 'wp:post_type') || 'post'
  const state = childText(node, 'wp:status') || 'publish'
  const skip = (reason: string): ReadResult => ({ problem: { item: title, line, reason } })
  if (kind !== 'post') return skip(`It is of the kind "${kind}": only posts are news.`)
  if (GONE.test(state)) return skip(`Its state at the source is "${state}".`)
  const isLocked = childText(node, 'wp:post_password') !== ''
  const isShown = SHOWN.test(state) && !isLocked
  const link = childText(node, 'link')
  const id = childText(node, 'wp:post_id')
  const meta = metaOf(node)
  const galleries = expandGalleries(childText(node, 'content:encoded'), attachments)
  return finishItem(
    {
      // A copied post keeps its guid: only the number tells posts of one site apart.
      id: id || childText(node, 'guid') || link,
      language: head.language,
      url: link,
      slug: decodeSlug(childText(node, 'wp:post_name')),
      oldPaths: [...(id ? [`/?p=${id}`] : []), ...childrenOf(node, 'wp:postmeta').flatMap(oldSlugPath(link))],
      headline: textOf(childrenOf(node, 'title')[0]),
      seoHeadline: ownWords(meta.get('_yoast_wpseo_title') ?? meta.get('rank_math_title')),
      socialHeadline: ownWords(
        meta.get('_yoast_wpseo_opengraph-title') ?? meta.get('rank_math_facebook_title'),
      ),
      standfirst: childText(node, 'excerpt:encoded') || ownWords(meta.get('_yoast_wpseo_metadesc')),
      body: {
        kind: 'html',
        html: galleries,
        baseUrl: link || head.link || undefined,
        wordpress: true,
      },
      published:
        dateOf(node, 'wp:post_date_gmt') || childText(node, 'pubDate') || dateOf(node, 'wp:post_date'),
      modified: dateOf(node, 'wp:post_modified_gmt'),
      authors: authorsOf(node, head),
      ...sectionAndTags(
        childrenOf(node, 'category'),
        head.categories.get(meta.get('_yoast_wpseo_primary_category') ?? ''),
      ),
      status: isShown ? 'published' : 'draft',
      hero: attachments.get(meta.get('_thumbnail_id') ?? '') ?? null,
      notes: isShown
        ? []
        : [`Its state at the source is "${isLocked ? 'behind a password' : state}": kept as a draft`],
    },
    title,
    line,
  )
}

function metaOf(node: XmlNode): Map<string, string> {
  return new Map(
    childrenOf(node, 'wp:postmeta').map((meta) => [
      childText(meta, 'wp:meta_key'),
      childText(meta, 'wp:meta_value'),
    ]),
  )
}

/** WordPress keeps the slugs that a post had before: each was an address of the same shape. */
function oldSlugPath(link: string): (meta: XmlNode) => string[] {
  return (meta) => {
    const slug = childText(meta, 'wp:meta_value')
    const isOld = childText(meta, 'wp:meta_key') === '_wp_old_slug' && /^[^/?#\s]+$/.test(slug)
    const url = URL.parse(link)
    if (!isOld || !url || url.search) return []
    return [url.pathname.replace(/[^/]+(\/?)$/, `${slug}$1`)]
  }
}

/** Words of a plugin's field that an editor wrote; what it puts together from a pattern is none. */
function ownWords(text = ''): string {
  return /%%|%\w+%/.test(text) ? '' : text
}

/** The first category, or the one that the editor called the main one, is the section; the others are tags. */
function sectionAndTags(
  categories: readonly XmlNode[],
  primary: string | undefined,
): { section: string | null; tags: string[] } {
  const named = (domain: string) =>
    categories
      .filter(({ attributes }) => (attributes.domain ?? 'category') === domain)
      .map((category) => textOf(category))
      .filter((name) => name && !/^(?:uncategori[sz]ed|без (?:категорії|рубрики))$/i.test(name))
  const all = named('category')
  const section = all.find((name) => name === primary) ?? all[0] ?? null
  const others = all.filter((name) => name !== section)
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
