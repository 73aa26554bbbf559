import type { ImportItem, ReadResult } from '../rules.ts'
import { finishItem } from './feed-item.ts'
import { isRecord, type JsonRecord, lineOf, parseRecord, recordsOf } from './json-values.ts'
import { htmlOfLexical } from './lexical.ts'
import { htmlOfMobiledoc } from './mobiledoc.ts'

/** What other tables of a Ghost export say of its posts. They may stand behind the posts. */
export type GhostTables = {
  users: Map<string, string>
  tags: Map<string, { name: string; isHidden: boolean }>
  authorsOf: Map<string, string[]>
  tagsOf: Map<string, string[]>
  /** What is said of the picture at the head of a post. */
  metaOf: Map<string, { alt: string; caption: string }>
}

export const emptyGhostTables = (): GhostTables => ({
  users: new Map(),
  tags: new Map(),
  authorsOf: new Map(),
  tagsOf: new Map(),
  metaOf: new Map(),
})

const TABLE = /(?:^|\.)(?:data|result)?\.?(posts|users|tags|posts_authors|posts_tags|posts_meta)\.\*$/

/** The table of an export that an object at this path belongs to: ours are in "db.*.data", some tools write less. */
export function ghostTableAt(path: string): string | null {
  if (!/^(?:db\.\*\.|result\.)?(?:data\.)?\w+\.\*$/.test(path)) return null
  return TABLE.exec(path)?.[1] ?? null
}

/** Remembers a row of a table that posts refer to. */
export function readGhostRow(table: string, row: JsonRecord, tables: GhostTables): void {
  const id = lineOf(row.id)
  const post = lineOf(row.post_id)
  if (table === 'users') tables.users.set(id, lineOf(row.name))
  else if (table === 'tags')
    tables.tags.set(id, {
      name: lineOf(row.name),
      isHidden: row.visibility === 'internal' || lineOf(row.name).startsWith('#'),
    })
  else if (table === 'posts_authors') push(tables.authorsOf, post, lineOf(row.author_id))
  else if (table === 'posts_tags') push(tables.tagsOf, post, lineOf(row.tag_id))
  else if (table === 'posts_meta' && (row.feature_image_alt || row.feature_image_caption))
    tables.metaOf.set(post, {
      alt: lineOf(row.feature_image_alt),
      caption: lineOf(row.feature_image_caption),
    })
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/**
 * A post of a Ghost export, or of its API. Pages are skipped; what is not published for everybody becomes a draft. The
 * first tag is the section, as in Ghost.
 */
export function readGhostPost(
  given: JsonRecord,
  tables: GhostTables,
  site: string | undefined,
  line: number,
): ReadResult {
  const post = isRecord(given.data) ? given.data : given
  const title = lineOf(post.title) || `post at line ${line}`
  const kind = lineOf(post.type) || (post.page === true || post.page === 1 ? 'page' : 'post')
  if (kind !== 'post')
    return { problem: { item: title, line, reason: `It is of the kind "${kind}": only posts are news.` } }
  const status = lineOf(post.status) || 'published'
  const visibility = lineOf(post.visibility) || 'public'
  const isShown = status === 'published' && visibility === 'public'
  const id = lineOf(post.id) || lineOf(post.uuid) || lineOf(given.url) || lineOf(post.slug)
  const slug = lineOf(post.slug)
  const withSite = (text: string) => text.replaceAll('__GHOST_URL__', site?.replace(/\/$/, '') ?? '')
  const url = lineOf(post.url) || lineOf(given.url) || (site && slug ? new URL(`/${slug}/`, site).href : '')
  const tags = tagsOf(post, id, tables)
  const meta = tables.metaOf.get(id)
  const picture = withSite(lineOf(post.feature_image))
  const notes: string[] = []
  return finishItem(
    {
      id,
      language: lineOf(post.locale),
      url: withSite(url),
      slug,
      oldPaths: slug ? [`/${slug}/`] : [],
      headline: lineOf(post.title),
      seoHeadline: lineOf(post.meta_title),
      socialHeadline: lineOf(post.og_title),
      standfirst: lineOf(post.custom_excerpt),
      body: bodyOf(post, withSite, site ?? url, notes),
      published: lineOf(post.published_at) || (isShown ? lineOf(post.created_at) : ''),
      modified: lineOf(post.updated_at),
      authors: authorsOf(post, id, tables),
      section: tags[0] ?? null,
      tags: tags.slice(1),
      status: isShown ? 'published' : 'draft',
      hero: picture
        ? {
            url: picture,
            alt: lineOf(post.feature_image_alt) || (meta?.alt ?? ''),
            caption: lineOf(post.feature_image_caption) || (meta?.caption ?? ''),
            credit: '',
          }
        : null,
      notes: [
        ...notes,
        ...(isShown
          ? []
          : [
              `Its state at the source is "${status === 'published' ? `for ${visibility}` : status}": kept as a draft`,
            ]),
      ],
    },
    title,
    line,
  )
}

function bodyOf(
  post: JsonRecord,
  withSite: (text: string) => string,
  baseUrl: string,
  notes: string[],
): ImportItem['body'] {
  const base = /^https?:/.test(baseUrl) ? { baseUrl } : {}
  const html = lineOf(post.html)
  if (html) return { kind: 'html', html: withSite(html), ...base }
  const lexical = parseRecord(lineOf(post.lexical))
  if (lexical) return { kind: 'html', html: withSite(htmlOfLexical(lexical, notes)), ...base }
  const mobiledoc = parseRecord(lineOf(post.mobiledoc))
  if (mobiledoc) return { kind: 'html', html: withSite(htmlOfMobiledoc(mobiledoc, notes)), ...base }
  return { kind: 'text', text: lineOf(post.plaintext) }
}

/** The visible tags of a post in their order, by its own list or by the export's tables. */
function tagsOf(post: JsonRecord, id: string, tables: GhostTables): string[] {
  const own = recordsOf(post.tags).map((tag) => (isRecord(tag.data) ? tag.data : tag))
  if (own.length > 0)
    return own
      .filter((tag) => tag.visibility !== 'internal' && !lineOf(tag.name).startsWith('#'))
      .map((tag) => lineOf(tag.name))
      .filter(Boolean)
  return (tables.tagsOf.get(id) ?? []).flatMap((tagId) => {
    const tag = tables.tags.get(tagId)
    return tag && !tag.isHidden && tag.name ? [tag.name] : []
  })
}

function authorsOf(post: JsonRecord, id: string, tables: GhostTables): string[] {
  const own = [...recordsOf(post.authors), ...(Array.isArray(post.authors) ? [] : recordsOf(post.author))]
    .map((author) => (isRecord(author.data) ? author.data : author))
    .map((author) => lineOf(author.name))
  if (own.some(Boolean)) return own.filter(Boolean)
  const ids = tables.authorsOf.get(id) ?? [lineOf(post.author_id)]
  return ids.map((author) => tables.users.get(author) ?? '').filter(Boolean)
}
