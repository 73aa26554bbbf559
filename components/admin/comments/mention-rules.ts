import type { Person } from './comment-actions.ts'

const MOST = 6

/** The name that is being typed after a "@" before the caret, or null. */
export function mentionAt(text: string, caret: number): { from: number; query: string } | null {
  const match = /(?:^|[\s(])@([\p{L}\p{N}'’\- ]{0,40})$/u.exec(text.slice(0, caret))
  if (!match) return null
  const query = match[1] ?? ''
  return { from: caret - query.length - 1, query }
}

/** People whose name, or a word of it, begins with what was typed. */
export function suggestPeople(people: readonly Person[], query: string): Person[] {
  const typed = query.toLowerCase()
  return people
    .filter(
      ({ name }) => ` ${name.toLowerCase()}`.includes(` ${typed}`) && name.toLowerCase() !== typed.trim(),
    )
    .slice(0, MOST)
}
