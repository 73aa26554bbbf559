import { expect, test } from 'vitest'
import { sum, tallyLine, tallyOfPlaywright, tallyOfVitest, withExitCode } from './tally.ts'

const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 1, numTodoTests: 0, testResults: [] }

test('the line names skipped tests only when there are some', () => {
  expect(tallyLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed')
  expect(tallyLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped')
})

test('parts add up', () => {
  expect(
    sum([
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 4, failed: 5, skipped: 6 },
    ]),
  ).toEqual({ passed: 5, failed: 7, skipped: 9 })
})

test('a test file that did not load is a failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: ['one'] },
  ]
  expect(tallyOfVitest({ ...vitest, testResults })).toEqual({ passed: 5, failed: 2, skipped: 1 })
})

test('errors outside of browser tests are failures', () => {
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 }
  expect(tallyOfPlaywright({ stats, errors: ['setup broke'] })).toEqual({ passed: 7, failed: 3, skipped: 2 })
})

test('a bad exit with no failed test is a failure', () => {
  expect(withExitCode({ passed: 3, failed: 0, skipped: 0 }, 1).failed).toBe(1)
  expect(withExitCode({ passed: 3, failed: 2, skipped: 0 }, 1).failed).toBe(2)
  expect(withExitCode({ passed: 3, failed: 0, skipped: 0 }, 0).failed).toBe(0)
})
