import { afterAll, expect } from 'vitest'

// The next file runs in the same process: it must find the settings as this one found them.

const settings = { ...process.env }

afterAll(() =>
  expect(process.env, 'settings that were changed: list the file in vitest.config.ts').toEqual(settings),
)
