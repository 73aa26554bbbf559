import type { ActionResult } from '#components/admin/action-result.ts'
import type { CommentActions } from '#components/admin/comments/comment-actions.ts'
import type { CorrectionActions, DeskCorrection } from '#components/admin/corrections/correction-actions.ts'
import type { FlowActions } from '#components/admin/flow/flow-actions.ts'
import type { FindPictures } from '#components/admin/library/offered-picture.ts'
import type { Writer } from '#components/admin/presence/presence-now.ts'
import type { StoryActions } from '#components/admin/story/story-actions.ts'
import type {
  DeskTranslations,
  TranslationActions,
} from '#components/admin/translations/translation-actions.ts'
import type { ComboboxOption } from '#components/ui/combobox.client.tsx'
import type { ArticleMove, ArticleStage } from '#domain/articles/flow/rules.ts'
import type { ArticleStatus } from '#domain/articles/rules.ts'
import type { ArticleContent } from '#domain/articles/schema.ts'
import type { Edition } from '#domain/editions/rules.ts'
import type { DeskPicture } from '#domain/pictures/rules.ts'

export type RecallChoice = { id: number; headline: string; detail: string }

/** The words behind the ids of a content. */
export type ContentNames = {
  tags: ComboboxOption[]
  authors: ComboboxOption[]
  places: ComboboxOption[]
  recalls: RecallChoice[]
  pictures: Record<number, DeskPicture>
}

/** An article as its form opens it. Times are texts in the newsroom's zone; `id` is null until the first save. */
export type DeskArticle = {
  id: number | null
  edition: Edition
  status: ArticleStatus
  stage: ArticleStage
  /** What this editor may do with it as it stands. */
  moves: ArticleMove[]
  version: number
  publishedVersion: number | null
  content: ArticleContent
  names: ContentNames
  /** The whole address of what readers see, or null. */
  publicUrl: string | null
  /** What stands before the slug in the whole address. */
  addressPrefix: string
  publishedAt: string
  withdrawnAt: string
  withdrawalNote: string
  withdrawalReason: string
  /** What the editor asked for who gave it back. */
  reviewNote: string
  scheduledAt: string
  /** As a field for date and time takes it, on the newsroom's clock; empty when there is none. */
  scheduledLocal: string
  scheduledBy: string
  scheduledVersion: number | null
  embargoAt: string
  embargoLocal: string
  /** When it leaves by itself, and how. */
  end: { at: string; local: string; to: 'archive' | 'withdraw'; note: string } | null
  savedAt: string
  savedBy: string
  corrections: DeskCorrection[]
  mayRemoveCorrections: boolean
  translations: DeskTranslations
  versions: { number: number; at: string; by: string; isAutosave: boolean }[]
  /** Who else is writing it. */
  writer: Writer | null
}

/** What a form offers beside the article: short lists that fit on the page, and what this editor may do. */
export type DeskOffers = {
  sections: ComboboxOption[]
  agencies: ComboboxOption[]
  /** The newsroom's clock, as people call it. */
  zone: string
}

/** The Server Actions of the form, handed in by the page. */
export type ArticleActions = {
  create: (content: ArticleContent) => Promise<ActionResult<Saved>>
  save: (input: { id: number; baseVersion: number; content: ArticleContent }) => Promise<ActionResult<Saved>>
  publish: (input: {
    id: number
    baseVersion: number
    content: ArticleContent
    minor: boolean
  }) => Promise<ActionResult<Saved>>
  schedule: (input: {
    id: number
    baseVersion: number
    content: ArticleContent
    at: string
  }) => Promise<ActionResult<Saved>>
  flow: FlowActions
  withdraw: (input: { id: number; note: string; reason: string }) => Promise<ActionResult<null>>
  restore: (id: number) => Promise<ActionResult<null>>
  correction: CorrectionActions
  translation: TranslationActions
  /** The article as it stands now in the database. */
  reload: (id: number) => Promise<ActionResult<DeskArticle>>
  searchTags: (edition: Edition, q: string) => Promise<ActionResult<ComboboxOption[]>>
  searchAuthors: (edition: Edition, q: string) => Promise<ActionResult<ComboboxOption[]>>
  searchPlaces: (edition: Edition, q: string) => Promise<ActionResult<ComboboxOption[]>>
  findPictures: FindPictures
  createTag: (edition: Edition, name: string) => Promise<ActionResult<ComboboxOption>>
  story: StoryActions
  /** Looks again where readers see the article. */
  lookAgain: (articleId: number) => Promise<ActionResult<null>>
  comments: CommentActions
  findRecalls: (edition: Edition, q: string, exceptId: number | null) => Promise<ActionResult<RecallChoice[]>>
}

/** What a save answers. */
export type Saved = { id: number; version: number }

/** Which save is on its way. */
export type Saving = 'save' | 'publish' | null
