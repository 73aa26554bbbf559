import { describe, expect, it } from 'vitest'
import type { EditorRole } from '#domain/editors/rules.ts'
import { ARTICLE_STAGES, type ArticleMove, type ArticleStage, assertMove, MOVES, mayMove } from './rules.ts'

const by = (role: EditorRole, id = 'somebody') => ({ id, role })
const at = (stage: ArticleStage, createdById = 'the author') => ({ stage, createdById })

/** From where each move leads on, written out apart from the rules. */
const LEADS: Record<ArticleMove, ArticleStage[]> = {
  save: ['draft', 'review', 'scheduled', 'published', 'archived', 'withdrawn'],
  sendToReview: ['draft'],
  takeBack: ['review'],
  schedule: ['draft', 'review', 'scheduled'],
  unschedule: ['scheduled'],
  publish: ['draft', 'review', 'scheduled', 'published', 'archived'],
  embargo: ['draft', 'review', 'scheduled'],
  expire: ['draft', 'review', 'scheduled', 'published', 'archived'],
  correct: ['published', 'archived'],
  archive: ['published'],
  unarchive: ['archived'],
  withdraw: ['published', 'archived'],
  restore: ['withdrawn'],
  bin: ['draft', 'review', 'withdrawn'],
  unbin: ['bin'],
}

const moves = Object.keys(MOVES) as ArticleMove[]

describe('assertMove', () => {
  it.each(moves)('lets a chief make "%s" from where it leads on, and from nowhere else', (move) => {
    for (const stage of ARTICLE_STAGES) {
      const made = () => assertMove(by('chief'), move, at(stage))
      if (LEADS[move].includes(stage)) expect(made, stage).not.toThrow()
      else expect(made, stage).toThrow(MOVES[move].refusal)
    }
  })

  it('lets an author write, send to review, and no more with what is another’s', () => {
    const allowed = moves.filter((move) =>
      LEADS[move].some((stage) => mayMove(by('author'), move, at(stage))),
    )
    expect(allowed).toEqual(['save', 'sendToReview'])
    expect(() => assertMove(by('author'), 'publish', at('draft'))).toThrow(/role "author"/)
  })

  it('lets an author take back, throw away and fetch from the bin what they began themselves', () => {
    const author = by('author', 'the author')
    for (const [move, stage] of [
      ['takeBack', 'review'],
      ['bin', 'draft'],
      ['unbin', 'bin'],
    ] as const)
      expect(mayMove(author, move, at(stage)), move).toBe(true)
    expect(mayMove(author, 'bin', at('withdrawn'))).toBe(false)
    expect(mayMove(author, 'publish', at('draft'))).toBe(false)
  })
})
