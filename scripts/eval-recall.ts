import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { startPostgres } from '#lib/postgres/start-postgres.ts'
import type { Scores } from './eval-recall/scores.ts'
import { migrate } from './start/migrations.ts'
import { prepareClient } from './start/prepare.ts'
import { CommandProblem, runScript } from './start/terminal.ts'

const HELP = `Measures Recall: does it find the earlier news that people say belong to an article?

  npm run eval:recall -- <folder>             scores the ranking of the portal beside three common ones
  npm run eval:recall -- [<folder>] --uk <file> asks Ukrainian texts for their own other half, beside or instead
  npm run eval:recall -- <folder> --half train   only the even stories (tuned on); "held" the odd ones (judged on)
  npm run eval:recall -- <folder> --copies 20 writes the articles so many times over and measures the time of 100 questions

The folder holds articles.jsonl.xz (id, date, source, topic, title, body) and same-story.json; RECALL_DATA may name it
instead. The file of --uk is JSON Lines, compressed with xz, with a text each. Everything runs on a throwaway Postgres.
`

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      uk: { type: 'string' },
      half: { type: 'string' },
      copies: { type: 'string', default: '1' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const folder = positionals[0] ?? process.env.RECALL_DATA
  if (!folder && !values.uk)
    throw new CommandProblem('Say in which folder the labelled articles are. See --help.')
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'dateline-recall-'))
  const postgres = await startPostgres({ dataDir, throwaway: true })
  process.env.DATABASE_URL = postgres.url
  try {
    await prepareClient()
    await migrate(postgres.url)
    if (folder) await measure(folder, { ...values, copies: Number(values.copies) })
    if (values.uk) await measureUkrainian(values.uk)
  } finally {
    const { disconnectDb } = await import('#lib/db.ts')
    await disconnectDb()
    await postgres.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
  return 0
}

const TIMED_QUESTIONS = 100

async function measure(folder: string, { half, copies }: { half?: string; copies: number }) {
  const { makeQuestions } = await import('./eval-recall/questions.ts')
  const { METHODS } = await import('./eval-recall/methods.ts')
  const { scoreAnswers } = await import('./eval-recall/scores.ts')
  const ask = await makeQuestions(folder, { half, copies })
  for (const earlierOnly of [false, true]) {
    console.log(`\n${earlierOnly ? 'Earlier articles only' : 'Without a limit in time'}\n${TABLE_HEAD}`)
    // In a large archive the time is measured, and only ours.
    const isLarge = copies > 1
    const questions = ask(earlierOnly).slice(0, isLarge ? TIMED_QUESTIONS : undefined)
    for (const [name, method] of Object.entries(METHODS).slice(0, isLarge ? 1 : undefined)) {
      const times: number[] = []
      const answers = []
      for (const { id, wanted } of questions) {
        const began = performance.now()
        answers.push({ found: await method(id, earlierOnly), wanted })
        times.push(performance.now() - began)
      }
      console.log(line(name, scoreAnswers(answers), times))
    }
  }
}

async function measureUkrainian(file: string) {
  const { scoreAnswers } = await import('./eval-recall/scores.ts')
  const { askForOtherHalf } = await import('./eval-recall/ukrainian.ts')
  console.log(`\nUkrainian: the second half of a text asks for the first\n${TABLE_HEAD}`)
  console.log(line('Dateline Recall', scoreAnswers(await askForOtherHalf(file)), []))
}

const TABLE_HEAD = `${'method'.padEnd(26)} questions  hit@1  hit@5  recall@5  MRR@10   p50 ms  p95 ms`

function line(name: string, { questions, hit1, hit5, recall5, mrr10 }: Scores, times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0).padStart(7)
  const figures = [hit1, hit5, recall5, mrr10].map((value) => value.toFixed(3))
  return `${name.padEnd(26)} ${String(questions).padStart(9)}  ${figures[0]}  ${figures[1]}     ${figures[2]}   ${figures[3]}  ${at(0.5)} ${at(0.95)}`
}

await runScript(main)
