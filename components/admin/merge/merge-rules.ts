import type { ArticleContent } from '#domain/articles/schema.ts'
import { withBlockIds, withoutId } from '#domain/body/block-ids.ts'
import type { Block, Body } from '#domain/body/schema.ts'
import { diffSequences, type Stretch } from './sequence-diff.ts'

/** Which version a merged article takes. `both` is for stretches of the text: theirs, then mine. */
export type Side = 'mine' | 'theirs' | 'both'

export type FieldName = Exclude<keyof ArticleContent, 'edition' | 'body'>

/** `suggested` is the side that alone changed since the version that both began with; `isClash` when both did. */
export type FieldDifference = { field: FieldName; suggested: Side; isClash: boolean }

export type BodyStretch =
  | { kind: 'same'; blocks: Block[] }
  | { kind: 'differs'; mine: Block[]; theirs: Block[]; suggested: Side; isClash: boolean }

export type Choices = { fields: Partial<Record<FieldName, Side>>; stretches: Side[] }

const FIELDS: FieldName[] = [
  'headline',
  'seoHeadline',
  'socialHeadline',
  'pushHeadline',
  'standfirst',
  'slug',
  'sectionId',
  'placeId',
  'agencyId',
  'tagIds',
  'authorIds',
  'hero',
  'recallIds',
  'noindex',
]

const same = (a: unknown, b: unknown) => keyOf(a) === keyOf(b)

/** A value as a text that does not depend on the order of its keys: the database keeps documents in an order of its own. */
export function keyOf(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/** The fields in which two contents differ, each with the side that a merge takes unless the editor says otherwise. */
export function fieldDifferences(
  base: ArticleContent,
  mine: ArticleContent,
  theirs: ArticleContent,
): FieldDifference[] {
  return FIELDS.filter((field) => !same(mine[field], theirs[field])).map((field) => {
    const isMineNew = !same(base[field], mine[field])
    const isTheirsNew = !same(base[field], theirs[field])
    return { field, suggested: isMineNew ? 'mine' : 'theirs', isClash: isMineNew && isTheirsNew }
  })
}

/** What a block says: its id is no difference, and old bodies have none. */
const sayingOf = (block: Block) => keyOf(withoutId(block))

/** Two texts block by block. A stretch that only one side wrote anew suggests that side. */
export function bodyStretches(base: Body, mine: Body, theirs: Body): BodyStretch[] {
  const known = new Set(base.content.map(sayingOf))
  const whole = diffSequences(theirs.content, mine.content, sayingOf)
  return whole.flatMap(blockByBlock).map((stretch) => {
    if (stretch.kind === 'same') return { kind: 'same', blocks: stretch.items }
    const { left, right } = stretch
    const isTheirsNew = left.some((block) => !known.has(sayingOf(block)))
    const isMineNew = right.some((block) => !known.has(sayingOf(block)))
    // When neither wrote anything new, one of them took something away: that is the change.
    const isMineTheChange = isMineNew || (!isTheirsNew && right.length < left.length)
    return {
      kind: 'differs',
      mine: right,
      theirs: left,
      suggested: isMineTheChange ? 'mine' : 'theirs',
      isClash: isMineNew && isTheirsNew,
    }
  })
}

/** As many blocks here as there are the same blocks rewritten: each pair is a difference of its own. */
function blockByBlock(stretch: Stretch<Block>): Stretch<Block>[] {
  if (stretch.kind === 'same' || stretch.left.length !== stretch.right.length) return [stretch]
  return stretch.left.map((block, index) => ({
    kind: 'differs',
    left: [block],
    right: stretch.right.slice(index, index + 1),
  }))
}

/** The content that the choices make of two. `choices.stretches` has one side for each stretch that differs, in order. */
export function mergeContents(
  mine: ArticleContent,
  theirs: ArticleContent,
  stretches: BodyStretch[],
  choices: Choices,
): ArticleContent {
  const merged: ArticleContent = { ...mine }
  for (const field of FIELDS) {
    if (choices.fields[field] === 'theirs') Object.assign(merged, { [field]: theirs[field] })
  }
  let at = 0
  const content = stretches.flatMap((stretch) => {
    if (stretch.kind === 'same') return stretch.blocks
    const side = choices.stretches[at++] ?? stretch.suggested
    if (side === 'both') return [...stretch.theirs, ...stretch.mine]
    return side === 'mine' ? stretch.mine : stretch.theirs
  })
  const body: Body = { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] }
  // Both sides of a choice for both may bear one id.
  return { ...merged, body: content.some((block) => block.attrs) ? withBlockIds(body) : body }
}
