import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { CommandProblem } from '../start/terminal.ts'

const articleSchema = z.object({
  id: z.string(),
  date: z.string().nullable(),
  source: z.string(),
  topic: z.string().nullable(),
  title: z.string(),
  body: z.string(),
})
const storiesSchema = z.array(z.object({ story: z.string(), articles: z.array(z.string()) }))

/** The lines of a compressed JSON Lines file. @throws CommandProblem when it cannot be read */
export function readJsonLines(file: string): unknown[] {
  const { stdout, status, error } = spawnSync('xz', ['-dc', file], { maxBuffer: 2 ** 30, encoding: 'utf8' })
  if (status !== 0) throw new CommandProblem(`${file} cannot be read with xz. ${error?.message ?? ''}`)
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

/** The articles of a folder and the stories that tie two or three of them each. */
export function readLabelledSet(folder: string) {
  return {
    articles: readJsonLines(path.join(folder, 'articles.jsonl.xz')).map((line) => articleSchema.parse(line)),
    stories: storiesSchema.parse(JSON.parse(readFileSync(path.join(folder, 'same-story.json'), 'utf8'))),
  }
}

/** The day of a date as such data writes it; null when it is none. */
export function readDay(date: string | null): Date | null {
  const day = new Date(`${date ?? ''} UTC`)
  return Number.isNaN(day.getTime()) || day.getUTCFullYear() < 1990 ? null : day
}
