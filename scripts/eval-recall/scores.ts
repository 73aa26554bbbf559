/** How well answers hit what was wanted, over many questions. */
export type Scores = { questions: number; hit1: number; hit5: number; recall5: number; mrr10: number }

export type Answer = { found: readonly number[]; wanted: ReadonlySet<number> }

/** The scores of answers, each found best first. */
export function scoreAnswers(answers: readonly Answer[]): Scores {
  const mean = (value: (answer: Answer) => number) =>
    answers.reduce((sum, answer) => sum + value(answer), 0) / Math.max(1, answers.length)
  const hits = ({ found, wanted }: Answer, most: number) =>
    found.slice(0, most).filter((id) => wanted.has(id)).length
  return {
    questions: answers.length,
    hit1: mean((answer) => Math.min(1, hits(answer, 1))),
    hit5: mean((answer) => Math.min(1, hits(answer, 5))),
    recall5: mean((answer) => hits(answer, 5) / answer.wanted.size),
    mrr10: mean(({ found, wanted }) => {
      const rank = found.slice(0, 10).findIndex((id) => wanted.has(id))
      return rank < 0 ? 0 : 1 / (rank + 1)
    }),
  }
}
