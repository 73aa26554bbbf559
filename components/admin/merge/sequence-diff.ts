/** A stretch that both sides share, or where they differ: what stands on the left, what on the right. */
export type Stretch<T> = { kind: 'same'; items: T[] } | { kind: 'differs'; left: T[]; right: T[] }

/** Past this many comparisons two long sequences are told apart as a whole: a page must not freeze. */
const MOST_CELLS = 4_000_000

/** Two sequences side by side, by their longest common subsequence. Items are the same when their keys are. */
export function diffSequences<T>(left: T[], right: T[], keyOf: (item: T) => string): Stretch<T>[] {
  const a = left.map(keyOf)
  const b = right.map(keyOf)
  const stretches: Stretch<T>[] = []
  let i = 0
  let j = 0
  const common = a.length * b.length > MOST_CELLS ? null : commonLengths(a, b)
  const lengthAt = (x: number, y: number) => common?.[x * (b.length + 1) + y] ?? 0
  while (i < a.length || j < b.length) {
    const isSame = i < a.length && j < b.length && a[i] === b[j]
    if (isSame) {
      push(stretches, left.slice(i, i + 1), null)
      i++
      j++
    } else if (j >= b.length || (i < a.length && lengthAt(i + 1, j) >= lengthAt(i, j + 1))) {
      push(stretches, left.slice(i, i + 1), [])
      i++
    } else {
      push(stretches, [], right.slice(j, j + 1))
      j++
    }
  }
  return stretches
}

/** The length of the longest common subsequence of every pair of tails. */
function commonLengths(a: string[], b: string[]): Uint32Array {
  const width = b.length + 1
  const table = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j
      table[at] =
        a[i] === b[j]
          ? (table[at + width + 1] ?? 0) + 1
          : Math.max(table[at + width] ?? 0, table[at + 1] ?? 0)
    }
  }
  return table
}

/** Adds to the last stretch when it is of the same kind; `right` is null for what both share. */
function push<T>(stretches: Stretch<T>[], left: T[], right: T[] | null): void {
  const last = stretches.at(-1)
  if (right === null) {
    if (last?.kind === 'same') last.items.push(...left)
    else stretches.push({ kind: 'same', items: left })
  } else if (last?.kind === 'differs') {
    last.left.push(...left)
    last.right.push(...right)
  } else stretches.push({ kind: 'differs', left, right })
}
