import { expect, it } from 'vitest'
import { scoreAnswers } from './scores.ts'

it('scores by rank, and by how many of the wanted are among the first five', () => {
  const scores = scoreAnswers([
    { found: [1, 2, 3], wanted: new Set([1]) },
    { found: [9, 8, 7, 6, 5, 4], wanted: new Set([7, 4]) },
    { found: [], wanted: new Set([1]) },
  ])
  expect(scores).toEqual({ questions: 3, hit1: 1 / 3, hit5: 2 / 3, recall5: 1.5 / 3, mrr10: (1 + 1 / 3) / 3 })
})
