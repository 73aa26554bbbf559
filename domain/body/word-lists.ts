type Item = { level: number; isOrdered: boolean; html: string }

const PARAGRAPH = /<p\b[^>]{0,2000}?mso-list:\s*\w+\s+level(\d)[^>]{0,2000}>([\s\S]*?)<\/p>/gi
const MARKER =
  /<!(?:--)?\[if !supportLists\](?:--)?>([\s\S]{0,2000}?)<!(?:--)?\[endif\](?:--)?>|<span[^>]{0,500}mso-list:\s*Ignore[^>]{0,500}>([\s\S]{0,300}?)<\/span>/i

/** Word's lists, which are paragraphs with a mark and an indent, as the lists that they look like. */
export function wordLists(html: string): string {
  if (!/mso-list/i.test(html)) return html
  let items: Item[] = []
  let done = ''
  let from = 0
  for (const match of html.matchAll(PARAGRAPH)) {
    const between = html.slice(from, match.index)
    if (between.replace(/<!--[\s\S]*?-->/g, '').trim()) {
      done += nested(items) + between
      items = []
    }
    items.push(itemOf(Number(match[1]), match[2] ?? ''))
    from = match.index + match[0].length
  }
  return done + nested(items) + html.slice(from)
}

function itemOf(level: number, inner: string): Item {
  const marker = MARKER.exec(inner)
  const mark = (marker?.[1] ?? marker?.[2] ?? '').replace(/<[^>]*>|&nbsp;|\s/g, '')
  return { level, isOrdered: /^(?:\d+|[a-zа-яіїє]{1,4})[.)]/i.test(mark), html: inner.replace(MARKER, '') }
}

function nested(items: Item[]): string {
  let html = ''
  const open: Item[] = []
  for (const item of items) {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > item.level) html += close(open.pop())
    if (open.at(-1)?.level === item.level) html += '</li>'
    else {
      html += item.isOrdered ? '<ol>' : '<ul>'
      open.push(item)
    }
    html += `<li>${item.html}`
  }
  while (open.length > 0) html += close(open.pop())
  return html
}

function close(item: Item | undefined): string {
  return `</li>${item?.isOrdered ? '</ol>' : '</ul>'}`
}
