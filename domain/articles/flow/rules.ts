import { assertCan, can, type Editor, type EditorAction } from '#domain/editors/rules.ts'
import { AppError } from '#lib/errors.ts'
import type { ArticleStatus } from '../rules.ts'

/** Where an article stands in the newsroom's work. What it is to readers is its status, see ADR 0017. */
export const ARTICLE_STAGES = [
  'draft',
  'review',
  'scheduled',
  'published',
  'archived',
  'withdrawn',
  'bin',
] as const
export type ArticleStage = (typeof ARTICLE_STAGES)[number]

/** What an article of a stage is to readers; of the bin it cannot be told. */
export function statusOf(stage: ArticleStage): ArticleStatus | null {
  if (stage === 'bin') return null
  if (stage === 'published' || stage === 'archived') return 'published'
  return stage === 'withdrawn' ? 'withdrawn' : 'draft'
}

export type ArticleExpiry = 'archive' | 'withdraw'

/** How long the bin keeps what lies in it. */
export const BIN_DAYS = 30
/** How late a time may be kept before the desk is told. */
export const LATE_MS = 60_000

type Rule = {
  /** Who may: whoever may do this… */
  needs: EditorAction
  /** …and whoever began the article. */
  own?: boolean
  /** From which stage it leads to which. "before" is where it was when it came here. */
  jumps: Partial<Record<ArticleStage, ArticleStage | 'before'>>
  /** What is said of a jump that is not there. */
  refusal: string
}

const UNSEEN = { draft: 'draft', review: 'review', scheduled: 'scheduled' } as const

/** Every move that an article can make, from where to where, and who may make it. What is not here cannot happen. */
export const MOVES = {
  save: {
    needs: 'article.write',
    jumps: { ...UNSEEN, published: 'published', archived: 'archived', withdrawn: 'withdrawn' },
    refusal: 'This article lies in the bin. Restore it before you change it.',
  },
  sendToReview: {
    needs: 'article.write',
    jumps: { draft: 'review' },
    refusal: 'Only a draft can be sent to review.',
  },
  takeBack: {
    needs: 'article.publish',
    own: true,
    jumps: { review: 'draft' },
    refusal: 'Only an article in review can be taken back.',
  },
  schedule: {
    needs: 'article.publish',
    jumps: { draft: 'scheduled', review: 'scheduled', scheduled: 'scheduled' },
    refusal: 'Only an article that readers have never seen can be scheduled.',
  },
  unschedule: {
    needs: 'article.publish',
    jumps: { scheduled: 'review' },
    refusal: 'This article is not scheduled.',
  },
  publish: {
    needs: 'article.publish',
    jumps: {
      draft: 'published',
      review: 'published',
      scheduled: 'published',
      published: 'published',
      archived: 'archived',
    },
    refusal: 'This article is withdrawn or in the bin. Restore it before you publish it again.',
  },
  embargo: {
    needs: 'article.publish',
    jumps: UNSEEN,
    refusal: 'Readers have seen this article: it is too late for an embargo.',
  },
  expire: {
    needs: 'article.publish',
    jumps: { ...UNSEEN, published: 'published', archived: 'archived' },
    refusal: 'Only an article that is public, or will be, can have an end.',
  },
  correct: {
    needs: 'article.publish',
    jumps: { published: 'published', archived: 'archived' },
    refusal: 'Only a published article can be corrected.',
  },
  archive: {
    needs: 'article.publish',
    jumps: { published: 'archived' },
    refusal: 'Only a published article can be archived.',
  },
  unarchive: {
    needs: 'article.publish',
    jumps: { archived: 'published' },
    refusal: 'This article is not archived.',
  },
  withdraw: {
    needs: 'article.withdraw',
    jumps: { published: 'withdrawn', archived: 'withdrawn' },
    refusal: 'Only a published article can be withdrawn.',
  },
  restore: {
    needs: 'article.withdraw',
    jumps: { withdrawn: 'published' },
    refusal: 'This article is not withdrawn.',
  },
  bin: {
    needs: 'article.publish',
    own: true,
    jumps: { draft: 'bin', review: 'bin', withdrawn: 'bin' },
    refusal:
      'Only a draft or a withdrawn article goes into the bin: withdraw it, or cancel its schedule, first.',
  },
  unbin: {
    needs: 'article.publish',
    own: true,
    jumps: { bin: 'before' },
    refusal: 'This article is not in the bin.',
  },
} as const satisfies Record<string, Rule>

export type ArticleMove = keyof typeof MOVES

type Mover = Pick<Editor, 'id' | 'role'>
type Moved = { stage: ArticleStage; createdById: string | null }

const ruleOf = (move: ArticleMove): Rule => MOVES[move]

/** True when this editor may make the move with this article as it stands. */
export function mayMove(editor: Mover, move: ArticleMove, article: Moved): boolean {
  const { needs, own, jumps } = ruleOf(move)
  const isTheirs = own === true && article.createdById === editor.id && article.stage !== 'withdrawn'
  return (
    jumps[article.stage] !== undefined && (can(editor, needs) || (isTheirs && can(editor, 'article.write')))
  )
}

/** Passes when the move may be made. @throws AppError 'forbidden' for who may not, 'conflict' for a jump that is not there */
export function assertMove(editor: Mover, move: ArticleMove, article: Moved): void {
  if (mayMove(editor, move, article)) return
  const { needs, jumps, refusal } = ruleOf(move)
  if (jumps[article.stage] !== undefined || !can(editor, 'article.write')) assertCan(editor, needs)
  throw new AppError('conflict', refusal)
}
