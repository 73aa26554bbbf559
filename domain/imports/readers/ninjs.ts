import { escapeHtml } from '#domain/body/html.ts'
import type { ImportPicture, ReadResult } from '../rules.ts'
import { splitNames } from '../words.ts'
import { finishItem } from './feed-item.ts'
import { firstOf, type JsonRecord, lineOf, recordsOf } from './json-values.ts'

const NOT_TEXT = /^(?:picture|graphic|audio|video|event|planning|component)$/i

/** An item of ninjs 1, 2 or 3. Pictures, sounds, events and plans are no articles; what is not "usable" is a draft. */
export function readNinjsItem(item: JsonRecord, line: number): ReadResult {
  const headline = valueIn(item.headlines, 'main') || lineOf(item.headline) || lineOf(item.title)
  const kind = lineOf(item.type)
  const name = headline || lineOf(item.uri) || `item at line ${line}`
  if (NOT_TEXT.test(kind))
    return { problem: { item: name, line, reason: `It is of the kind "${kind}": only texts are news.` } }
  const status = lineOf(firstOf(item, 'pubStatus')) || 'usable'
  if (/^(?:canceled|cancelled)$/i.test(status))
    return { problem: { item: name, line, reason: `Its state at the source is "${status}".` } }
  const embargo = lineOf(firstOf(item, 'embargoed'))
  const isShown = status.toLowerCase() === 'usable' && !embargo
  const places = recordsOf(firstOf(item, 'places', 'place'))
  return finishItem(
    {
      id: lineOf(item.uri),
      language: lineOf(item.language),
      url: lineOf(item.uri),
      headline,
      standfirst:
        valueIn(item.descriptions, 'lead', 'summary', 'text', 'short') ||
        lineOf(firstOf(item, 'description_text', 'description_summary')),
      body: bodyOf(item),
      published: lineOf(firstOf(item, 'contentCreated', 'firstCreated', 'versionCreated')),
      modified: lineOf(firstOf(item, 'versionCreated')),
      authors: splitNames(lineOf(firstOf(item, 'by', 'byline'))),
      section: nameOf(recordsOf(firstOf(item, 'subjects', 'subject'))[0]),
      tags: [
        ...recordsOf(firstOf(item, 'subjects', 'subject')).slice(1),
        ...recordsOf(firstOf(item, 'people', 'person')),
        ...recordsOf(firstOf(item, 'organisations', 'organisation')),
      ]
        .map(nameOf)
        .filter((tag) => tag !== null),
      place: lineOf(item.located) || nameOf(places[0]),
      agency:
        lineOf(firstOf(item, 'copyrightHolder')) ||
        nameOf(recordsOf(firstOf(item, 'infosources', 'infosource'))[0]),
      status: isShown ? 'published' : 'draft',
      hero: heroOf(item),
      notes: isShown
        ? []
        : [`Its state at the source is "${embargo ? 'embargoed' : status}": kept as a draft`],
    },
    name,
    line,
  )
}

function bodyOf(item: JsonRecord) {
  const bodies = recordsOf(item.bodies)
  const isHtml = (body: JsonRecord) =>
    /html|nitf/i.test(lineOf(firstOf(body, 'contentType'))) || /html/i.test(lineOf(body.role))
  const html =
    lineOf(bodies.find((body) => isHtml(body) && body.value)?.value) ||
    lineOf(firstOf(item, 'body_xhtml', 'body_html', 'body_nitf'))
  if (html) return { kind: 'html' as const, html }
  const keys = Object.keys(item).filter((key) => /^body_/.test(key) && /<\w+/.test(lineOf(item[key])))
  if (keys[0]) return { kind: 'html' as const, html: lineOf(item[keys[0]]) }
  return { kind: 'text' as const, text: lineOf(bodies[0]?.value) || lineOf(item.body_text) }
}

/** The first picture that goes with the text, by its largest rendition. */
function heroOf(item: JsonRecord): ImportPicture | null {
  const own = item.associations
  const list = Array.isArray(own) ? recordsOf(own) : Object.values((own ?? {}) as object).flatMap(recordsOf)
  const picture = list.find((one) => /^(?:picture|graphic)$/i.test(lineOf(one.type)))
  if (!picture) return null
  const made = picture.renditions
  const renditions = Array.isArray(made)
    ? recordsOf(made)
    : Object.values((made ?? {}) as object).flatMap(recordsOf)
  const [largest] = renditions
    .filter((one) => /^https?:/.test(lineOf(one.href)))
    .sort((a, b) => Number(b.width ?? 0) - Number(a.width ?? 0))
  if (!largest) return null
  return {
    url: lineOf(largest.href),
    alt: valueIn(picture.headlines, 'main') || lineOf(picture.headline),
    caption:
      valueIn(picture.descriptions, 'caption') ||
      lineOf(firstOf(picture, 'description_caption', 'description_text')),
    credit:
      valueIn(picture.descriptions, 'creditline') ||
      [lineOf(firstOf(picture, 'by', 'byline')), lineOf(firstOf(picture, 'copyrightHolder'))]
        .filter(Boolean)
        .join(' / '),
  }
}

/** The value with the first of these roles in a list of ninjs 2 and 3, else the list's first. */
function valueIn(list: unknown, ...roles: string[]): string {
  const records = recordsOf(list)
  for (const role of roles) {
    const found = records.find((one) => lineOf(one.role).toLowerCase() === role)
    if (found) return plain(found)
  }
  return roles.includes('caption') || roles.includes('creditline') || !records[0] ? '' : plain(records[0])
}

function plain(record: JsonRecord): string {
  const value = lineOf(record.value)
  return /html/i.test(lineOf(firstOf(record, 'contentType'))) ? value : escapeHtml(value)
}

function nameOf(record: JsonRecord | undefined): string | null {
  return (record && lineOf(record.name)) || null
}
