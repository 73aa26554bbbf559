/**
 * How many letters must be changed, added, left out or swapped with their neighbour to make one word of the other
 * (optimal string alignment). Stops counting past `most` and answers `most + 1`.
 */
export function typosBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    before = above
    above = row
  }
  return Math.min(above[b.length] ?? 0, most + 1)
}

/** The candidate that `word` was most likely meant to be, or null: one typo in a short word, two in a long one. */
export function likeliest(word: string, candidates: readonly string[]): string | null {
  const most = word.length <= 4 ? 1 : 2
  const near = candidates
    .map((candidate, place) => ({ candidate, place, typos: typosBetween(word, candidate, most) }))
    .filter(({ typos }) => typos > 0 && typos <= most)
    .sort((a, b) => a.typos - b.typos || a.place - b.place)
  return near[0]?.candidate ?? null
}
