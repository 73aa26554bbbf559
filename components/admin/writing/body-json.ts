import type { JSONContent } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { Body } from '#domain/body/schema.ts'

/** The editor's document as a body: plain objects without the attributes that say nothing. */
export function bodyOf(doc: Node): Body {
  const json: JSONContent = doc.toJSON()
  return { type: 'doc', content: (json.content ?? []).map((block) => tidy(block, true)) } as Body
}

function tidy(node: JSONContent, isBlock: boolean): JSONContent {
  const attrs = Object.entries(node.attrs ?? {}).filter(([name, value]) => says(name, value, isBlock))
  return {
    type: node.type,
    ...(attrs.length > 0 && { attrs: structuredClone(Object.fromEntries(attrs)) }),
    ...(node.content && { content: node.content.map((inner) => tidy(inner, false)) }),
    ...(node.text !== undefined && { text: node.text }),
    ...(node.marks && { marks: structuredClone(node.marks.map((mark) => ({ ...mark }))) }),
  }
}

function says(name: string, value: unknown, isBlock: boolean): boolean {
  if (value === null || value === undefined) return false
  if (name === 'id') return isBlock
  return name === 'colspan' || name === 'rowspan' ? value !== 1 : true
}
