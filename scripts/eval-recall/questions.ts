import { writeArchive } from './archive.ts'
import { readDay, readLabelledSet } from './labelled-set.ts'

const UNKNOWN_DAY = new Date('2000-01-01T00:00:00Z')
const YEAR_MS = 365 * 86_400_000

/**
 * Writes the labelled articles and answers what to ask: each article of a story, and the others of it as what is wanted.
 * With earlier ones only, what has no readable date is neither asked nor wanted.
 */
export async function makeQuestions(folder: string, { half, copies }: { half?: string; copies: number }) {
  const { articles, stories } = readLabelledSet(folder)
  const days = new Map(articles.map(({ id, date }) => [id, readDay(date)]))
  const pieces = Array.from({ length: copies }, (_, copy) =>
    articles.map(({ id, title, body, topic, source }) => ({
      headline: title,
      text: body,
      topic: topic ?? 'none',
      source,
      // Copies stand years before, so that they fill the archive and are no better answer.
      publishedAt: new Date((days.get(id) ?? UNKNOWN_DAY).getTime() - copy * 15 * YEAR_MS),
    })),
  ).flat()
  const ids = await writeArchive('en', pieces)
  const idOf = new Map(articles.map(({ id }, index) => [id, ids[index] ?? 0]))
  const chosen = stories.filter((_, index) => !half || (index % 2 === 0) === (half === 'train'))
  return (earlierOnly: boolean) =>
    chosen.flatMap(({ articles: members }) =>
      members.flatMap((own) => {
        const isWanted = (other: string) => {
          const [mine, its] = [days.get(own), days.get(other)]
          return other !== own && (!earlierOnly || (mine && its && its < mine))
        }
        const wanted = new Set(members.filter(isWanted).map((other) => idOf.get(other) ?? 0))
        return wanted.size > 0 ? [{ id: idOf.get(own) ?? 0, wanted }] : []
      }),
    )
}
