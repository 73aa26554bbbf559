const MINUTE = 60_000

/** After so long without a mail server that takes it, a letter is given up, with a line in the log. */
export const GIVE_UP_MS = 7 * 24 * 60 * MINUTE

/** When a letter is tried again after its `tries`-th failure: a minute later, then twice as long each time, at most an hour. */
export function nextTry(tries: number, now: Date): Date {
  return new Date(now.getTime() + Math.min(60, 2 ** Math.max(0, tries - 1)) * MINUTE)
}
