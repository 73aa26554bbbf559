import { insertArticles } from '#domain/articles/bulk-commands.ts'
import { bodyFromText } from '#domain/body/from-text.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { findArticles } from '#domain/search/find.ts'
import { searchQuestionSchema } from '#domain/search/schema.ts'
import { wordsOf } from '#domain/search/words.ts'
import { inTransaction } from '#lib/db.ts'
import { otherForms } from './eval-forms.ts'
import { type EvalText, readEnglish, readUkrainian } from './eval-texts.ts'

type Options = { uk?: string; en?: string; dictionary?: string }

/** Scores every file that is named; false when a target is missed. */
export async function evaluate({ uk, en, dictionary }: Options): Promise<boolean> {
  const results: boolean[] = []
  if (uk) {
    const texts = await put('uk', readUkrainian(uk))
    results.push(await score('uk', 'titles', texts, (text) => text.title, 3, 0.98))
    if (dictionary) {
      const forms = otherForms(texts, dictionary)
      const inflect = (text: EvalText) => inflected(text.title, forms)
      results.push(await score('uk', 'inflected words of titles', texts, inflect, 3, 0.9))
    }
  }
  if (en)
    results.push(await score('en', 'titles', await put('en', readEnglish(en)), (text) => text.title, 1, 0.99))
  return results.every(Boolean)
}

type Put = EvalText & { id: number }

async function put(edition: Edition, texts: readonly EvalText[]): Promise<Put[]> {
  const all: Put[] = []
  const day = Date.UTC(2020, 0, 1)
  for (let first = 0; first < texts.length; first += 200) {
    const batch = texts.slice(first, first + 200)
    const ids = await inTransaction(
      (tx) =>
        insertArticles(
          tx,
          batch.map(({ title, body }, index) => ({
            edition,
            slug: `text-${first + index}`,
            status: 'published' as const,
            headline: title.slice(0, 300),
            standfirst: '',
            body: bodyFromText(body),
            sectionId: null,
            placeId: null,
            agencyId: null,
            hero: null,
            authorIds: [],
            tagIds: [],
            publishedAt: new Date(day + (first + index) * 60_000),
          })),
        ),
      120_000,
    )
    all.push(...batch.map((text, index) => ({ ...text, id: ids[index] ?? 0 })))
  }
  return all
}

/** Up to six words of a title, each in another form; empty when fewer than two have one. */
function inflected(title: string, forms: ReadonlyMap<string, string>): string {
  const changed = [...new Set(wordsOf(title))].flatMap((word) =>
    word.length > 3 ? (forms.get(word) ?? []) : [],
  )
  return changed.length >= 2 ? changed.slice(0, 6).join(' ') : ''
}

async function score(
  edition: Edition,
  name: string,
  texts: readonly Put[],
  questionOf: (text: Put) => string,
  within: number,
  target: number,
): Promise<boolean> {
  const same = new Map<string, Set<number>>()
  const keyOf = (title: string) => wordsOf(title).join(' ')
  for (const { id, title } of texts)
    same.set(keyOf(title), (same.get(keyOf(title)) ?? new Set<number>()).add(id))
  let asked = 0
  let found = 0
  const missed: string[] = []
  for (const text of texts) {
    const q = questionOf(text)
    if (!q) continue
    asked++
    const { ids } = await findArticles(edition, searchQuestionSchema.parse({ q }))
    // Articles with the same title cannot be told apart by it: any of them counts.
    const right = same.get(keyOf(text.title)) ?? new Set([text.id])
    if (ids.slice(0, within).some((id) => right.has(id))) found++
    else missed.push(q)
  }
  const share = asked === 0 ? 0 : found / asked
  const twins = texts.length - same.size
  console.log(
    `${edition}, ${name}: ${(share * 100).toFixed(1)} % of ${asked} in the top ${within} (target ${target * 100} %; ${twins} repeat a title)`,
  )
  for (const q of missed.slice(0, 8)) console.log(`  not found: ${q.slice(0, 110)}`)
  return share >= target
}
