import { type APIRequestContext, expect } from '@playwright/test'

/** Waits until a page says the words or, where `shown` is false, no longer says them: two seconds, the promise of the desk. */
export const expectWords = (request: APIRequestContext, surface: string, words: string, shown = true) =>
  expect
    .poll(async () => (await (await request.get(surface)).text()).includes(words), {
      message: surface,
      timeout: 2_000,
      intervals: [50],
    })
    .toBe(shown)
