import type { Body } from './schema.ts'

/** The body with exactly one Recall block: the first that the editor placed, else one at the end. */
export function placeRecall(body: Body): Body {
  const first = body.content.findIndex((block) => block.type === 'recall')
  if (first === -1) return { ...body, content: [...body.content, { type: 'recall' }] }
  return {
    ...body,
    content: body.content.filter((block, index) => block.type !== 'recall' || index === first),
  }
}
