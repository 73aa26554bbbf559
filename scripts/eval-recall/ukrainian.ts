import { z } from 'zod'
import { findRecalls } from '#domain/recall/find.ts'
import { writeArchive } from './archive.ts'
import { readJsonLines } from './labelled-set.ts'
import type { Answer } from './scores.ts'

const LEAST_WORDS = 60
const DAY_MS = 86_400_000

/** Writes the first half of each text and asks for it with the second: the same names and subject in other words. */
export async function askForOtherHalf(file: string): Promise<Answer[]> {
  const texts = readJsonLines(file).flatMap((line) => {
    const { text } = z.object({ text: z.string() }).parse(line)
    const words = (text.split('<body>')[1] ?? text)
      .replace(/<[^>]*>/g, ' ')
      .split(/\s+/)
      .filter(Boolean)
    return words.length < LEAST_WORDS ? [] : [words]
  })
  const halves = texts.map((words) => {
    const middle = Math.floor(words.length / 2)
    return [words.slice(0, middle).join(' '), words.slice(middle).join(' ')] as const
  })
  const now = Date.now()
  const ids = await writeArchive(
    'uk',
    halves.map(([first], index) => ({
      headline: first.split(' ').slice(0, 8).join(' '),
      text: first,
      topic: 'none',
      source: 'none',
      publishedAt: new Date(now - (index + 1) * DAY_MS),
    })),
  )
  const answers: Answer[] = []
  for (const [index, [, second]] of halves.entries()) {
    const question = {
      id: 0,
      edition: 'uk' as const,
      headline: '',
      standfirst: '',
      text: second,
      sectionId: null,
      placeId: null,
      tagIds: [],
      publishedAt: new Date(now),
    }
    const found = await findRecalls(question, { limit: 10 })
    answers.push({ found: found.map(({ candidate }) => candidate.id), wanted: new Set([ids[index] ?? 0]) })
  }
  return answers
}
