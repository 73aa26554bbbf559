import { createHash } from 'node:crypto'

/** Put at the head of a statement of our own, it says that the statement asks for rows by their key. */
export const BY_KEY = '/* by key */'

const MOST_NAMES = 500
const names = new Map<string, string>()

/**
 * The name under which a connection keeps the plan of a statement; empty for none. What asks for rows by their key takes
 * longer to plan than to run, and its plan is the same for whatever key. Lists are planned anew each time, as the best
 * way through them depends on what is asked for; so are those with an `IN`, whose text changes with each length.
 */
export function statementName(text: string): string {
  const known = names.get(text)
  if (known !== undefined) return known
  const isByKey =
    text.startsWith(BY_KEY) ||
    (text.startsWith('SELECT "t0"') && !text.includes(' IN (') && !/ ORDER BY [^)]*$/.test(text))
  const name = isByKey ? createHash('sha1').update(text).digest('base64url') : ''
  if (names.size < MOST_NAMES) names.set(text, name)
  return name
}
