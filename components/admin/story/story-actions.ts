import type { ActionResult } from '#components/admin/action-result.ts'
import type { ComboboxOption } from '#components/ui/combobox.client.tsx'
import type { ArticleContent } from '#domain/articles/schema.ts'
import type { Edition } from '#domain/editions/rules.ts'
import type { RecallText } from '#domain/recall/schema.ts'
import type { RelationType } from '#domain/stories/rules.ts'

/** A story that an article is a part of, as its form shows it. */
export type OwnStory = {
  storyId: number
  title: string
  type: RelationType
  toIds: number[]
  parts: { id: number; headline: string; detail: string }[]
}

/** An earlier article with the reason why it is suggested. */
export type Suggestion = { id: number; headline: string; detail: string; reason: string }

/** An article about the same event. */
export type SameEvent = { id: number; headline: string; detail: string }

/** The Server Actions by which a form asks about stories and Recall. */
export type StoryActions = {
  load: (articleId: number) => Promise<ActionResult<OwnStory[]>>
  find: (edition: Edition, q: string) => Promise<ActionResult<ComboboxOption[]>>
  relate: (input: {
    articleId: number
    story: { id: number } | { title: string }
    type: RelationType
    toIds: number[]
  }) => Promise<ActionResult<null>>
  leave: (input: { articleId: number; storyId: number }) => Promise<ActionResult<null>>
  makeUpdateOf: (input: { articleId: number; targetId: number }) => Promise<ActionResult<null>>
  createUpdate: (input: {
    content: ArticleContent
    targetId: number
  }) => Promise<ActionResult<{ id: number; version: number }>>
  writeUpdate: (articleId: number) => Promise<ActionResult<{ id: number }>>
  suggest: (text: RecallText) => Promise<ActionResult<Suggestion[]>>
  sameEvent: (text: RecallText) => Promise<ActionResult<SameEvent[]>>
}
