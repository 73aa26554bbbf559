import path from 'node:path'
import { defineConfig } from 'vitest/config'

const exclude = ['node_modules/**', '.next/**', '.data/**', 'e2e/**']

/** Database tests that change the settings of their process, or put another thing in a module's place: each has a process of its own. */
const OF_THEIR_OWN = [
  'domain/api/answers.db.test.ts',
  'domain/imports/runs/desk-imports.db.test.ts',
  'domain/jobs/start.db.test.ts',
  'domain/mail/commands.db.test.ts',
]

const DATABASE_TESTS = {
  include: ['**/*.db.test.{ts,tsx}'],
  globalSetup: 'lib/testing/vitest-global-setup.ts',
  setupFiles: ['lib/testing/vitest-db-setup.ts'],
  // A fork is one process with one pool and one database.
  pool: 'forks' as const,
  // Only ends what hangs: a busy machine takes its time over real SQL.
  testTimeout: 60_000,
  hookTimeout: 60_000,
}

export default defineConfig({
  resolve: { alias: { 'server-only': path.join(import.meta.dirname, 'lib/testing/empty-module.ts') } },
  test: {
    // Written times must not depend on where the tests run.
    env: { TZ: 'UTC', NODE_ENV: 'test' },
    restoreMocks: true,
    testTimeout: 20_000,
    // Of two cores the default leaves one idle.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...exclude, '**/*.db.test.{ts,tsx}'],
          // Nothing of these tests outlives them, so files share what they import: half the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          ...DATABASE_TESTS,
          name: 'db',
          exclude: [...exclude, ...OF_THEIR_OWN],
          setupFiles: [...DATABASE_TESTS.setupFiles, 'lib/testing/vitest-keep-settings.ts'],
          // A process takes one file after another, and what they import stays: a third less time.
          isolate: false,
        },
      },
      { extends: true, test: { ...DATABASE_TESTS, name: 'db-own', include: OF_THEIR_OWN, exclude } },
    ],
  },
})
