import { createHash } from 'node:crypto'
import { readDate } from '../dates.ts'
import type { ImportItem, ReadResult } from '../rules.ts'
import { importItemSchema } from '../schema.ts'
import { clipLine, firstSentence, plainLine } from '../words.ts'

/** What a reader has found so far; the rest is filled in the same way for every format. */
export type Draft = {
  id: string
  language?: string | null
  url?: string | null
  slug?: string | null
  headline: string
  seoHeadline?: string
  socialHeadline?: string
  standfirst?: string
  body: ImportItem['body']
  published?: string
  modified?: string
  authors?: string[]
  section?: string | null
  tags?: string[]
  place?: string | null
  agency?: string | null
  status?: ImportItem['status']
  /** Addresses that the item had besides its own, as paths or whole. */
  oldPaths?: string[]
  hero?: ImportItem['hero']
  notes?: string[]
}

const HEADLINE_OF_TEXT = 110

/** A draft as an item, or the reason why it is none. `where` names it when it has neither headline nor id. */
export function finishItem(draft: Draft, where: string, line: number | null = null): ReadResult {
  const notes = [...(draft.notes ?? [])]
  let headline = plainLine(draft.headline)
  const words = headline ? '' : textOfBody(draft.body)
  if (words) {
    headline = firstSentence(words, HEADLINE_OF_TEXT)
    notes.push('It has no headline: the first sentence became one')
  }
  const published = readTime(draft.published, 'date', notes)
  const modified = readTime(draft.modified, 'date of change', notes)
  const item = {
    ...draft,
    sourceId: draft.id.trim() || `no-id:${digest(headline, draft.published ?? '', draft.url ?? '')}`,
    language: draft.language?.trim() || null,
    url: webAddress(draft.url),
    slug: draft.slug?.trim() || null,
    headline,
    seoHeadline: plainLine(draft.seoHeadline ?? ''),
    socialHeadline: plainLine(draft.socialHeadline ?? ''),
    standfirst: plainLine(draft.standfirst ?? ''),
    publishedAt: published?.toISOString() ?? null,
    // A change within a minute of the publication is the publication.
    modifiedAt:
      modified && published && modified.getTime() - published.getTime() > 60_000
        ? modified.toISOString()
        : null,
    authors: draft.authors ?? [],
    section: draft.section ? plainLine(draft.section) || null : null,
    tags: draft.tags ?? [],
    place: draft.place ? plainLine(draft.place) || null : null,
    agency: draft.agency ? plainLine(draft.agency) || null : null,
    status: draft.status ?? 'published',
    oldPaths: draft.oldPaths ?? [],
    hero: heroOf(draft),
    line,
    notes,
  }
  const name = headline || [where, draft.id.trim().slice(0, 200)].filter(Boolean).join(': ')
  if (!headline) return { problem: { item: name, line, reason: 'It has neither a headline nor a text.' } }
  const parsed = importItemSchema.safeParse(item)
  if (parsed.success) return { item: parsed.data }
  const [issue] = parsed.error.issues
  return {
    problem: {
      item: name,
      line,
      reason: `${issue?.path.join('.') ?? 'item'}: ${issue?.message ?? 'not understood'}`,
    },
  }
}

/** The picture at the head with its words as plain lines; one without a whole address may still be in a folder. */
function heroOf({ hero, url }: Draft): ImportItem['hero'] {
  if (!hero?.url.trim()) return null
  const address = URL.parse(hero.url.trim(), url ?? undefined)?.href ?? hero.url.trim()
  if (address.length > 2000 || /^(?:data|blob|javascript):/i.test(address)) return null
  return {
    url: address,
    alt: clipLine(plainLine(hero.alt), 1000),
    caption: clipLine(plainLine(hero.caption), 2000),
    credit: clipLine(plainLine(hero.credit), 500),
  }
}

function readTime(text: string | undefined, name: string, notes: string[]): Date | null {
  const date = readDate(text)
  if (text?.trim() && !date) notes.push(`Its ${name} was not understood`)
  return date
}

function textOfBody(body: ImportItem['body']): string {
  if (body.kind === 'text') return body.text
  return body.kind === 'html' ? plainLine(body.html) : ''
}

function digest(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32)
}

function webAddress(text: string | null | undefined): string | null {
  const url = URL.parse(text?.trim() ?? '')
  return url && /^https?:$/.test(url.protocol) && url.href.length <= 2000 ? url.href : null
}
