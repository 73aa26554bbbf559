import type { SearchQuestion } from '#domain/search/schema.ts'

/** What stands in the address of a search besides the words; what is as always is left out. */
export function filtersOf(question: SearchQuestion): Record<string, string> {
  const { section, author, place, tag, from, to, language, sort } = question
  return { section, author, place, tag, from, to, language, sort: sort === 'date' ? sort : '' }
}
