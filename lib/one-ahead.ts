/** The values of `source` in their order; the next one is made while the present one is worked on. */
export async function* oneAhead<T>(source: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]()
  const ask = () => {
    const next = iterator.next()
    // Told when its turn comes.
    next.catch(() => {})
    return next
  }
  try {
    let next = ask()
    for (;;) {
      const { value, done } = await next
      if (done) return
      next = ask()
      yield value
    }
  } finally {
    await iterator.return?.()
  }
}
