import path from 'node:path'
import { defineConfig } from 'vitest/config'

const exclude = ['node_modules/**', '.next/**', '.data/**', 'e2e/**']

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
          name: 'db',
          include: ['**/*.db.test.{ts,tsx}'],
          exclude,
          globalSetup: 'lib/testing/vitest-global-setup.ts',
          setupFiles: 'lib/testing/vitest-db-setup.ts',
          // A fork is one process with one pool and one database.
          pool: 'forks',
          // Only ends what hangs: a busy machine takes its time over real SQL.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
