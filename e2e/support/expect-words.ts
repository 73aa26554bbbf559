import { type APIRequestContext, expect } from '@playwright/test'

const PROMISE_MS = 2_000

/**
 * Waits until a page says the words or, where `shown` is false, no longer says them. The promise of the desk is two
 * seconds: whoever asks later gets no old answer, however long a busy machine takes to give it.
 */
export async function expectWords(
  request: APIRequestContext,
  surface: string,
  words: string,
  shown = true,
): Promise<void> {
  const begun = Date.now()
  let asked = begun
  const says = async () => {
    asked = Date.now()
    return (await (await request.get(surface)).text()).includes(words)
  }
  await expect.poll(says, { message: surface, intervals: [50] }).toBe(shown)
  expect(asked - begun, `${surface}, asked so many milliseconds later`).toBeLessThan(PROMISE_MS)
}
