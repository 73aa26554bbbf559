import { listBodies } from '#domain/search/filter-store.ts'
import { findArticles } from '#domain/search/find.ts'
import { type SearchQuestion, searchQuestionSchema } from '#domain/search/schema.ts'
import { suggest } from '#domain/search/suggest.ts'
import type { Kind } from './bench-questions.ts'

/** Asks everything once to warm up and once for the clock; prints a line a kind. Answers 1 when a target was missed. */
export async function measureSearch(kinds: readonly Kind[]): Promise<number> {
  console.log(
    `\n${'kind of question'.padEnd(30)} ${'p50'.padStart(8)} ${'p95'.padStart(8)} ${'slowest'.padStart(8)}  found  target`,
  )
  let missed = 0
  for (const kind of kinds) {
    await ask(kind)
    const { times, found } = await ask(kind)
    const sorted = times.toSorted((a, b) => a - b)
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
    const isMet = at(0.95) <= kind.most
    if (!isMet) missed++
    const columns = [at(0.5), at(0.95), at(1)].map((time) => `${time.toFixed(0)} ms`.padStart(8)).join(' ')
    console.log(
      `${kind.name.padEnd(30)} ${columns}  ${String(Math.round(found)).padStart(5)}  ${kind.most} ms ${isMet ? '✔' : '✘'}`,
    )
  }
  return missed > 0 ? 1 : 0
}

async function ask({ questions, isTyping = false }: Kind): Promise<{ times: number[]; found: number }> {
  const times: number[] = []
  let found = 0
  for (const question of questions) {
    const parsed = searchQuestionSchema.parse(question)
    const begun = performance.now()
    found += await (isTyping ? countSuggested(parsed.q) : countFound(parsed))
    times.push(performance.now() - begun)
  }
  return { times, found: found / questions.length }
}

async function countFound(question: SearchQuestion): Promise<number> {
  const { total, ids } = await findArticles('en', question)
  await listBodies(ids)
  return total
}

async function countSuggested(typed: string): Promise<number> {
  const { names, articles } = await suggest('en', typed)
  return names.length + articles.length
}
