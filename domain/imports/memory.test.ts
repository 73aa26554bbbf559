import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const FILE_MB = 60
const HEAP_MB = 40
/** What the process takes before it reads is about 110 MB; with the file in it, it would have 170. */
const MOST_MB = 150

const READER = path.join(import.meta.dirname, 'memory.fixture.ts')

// Held whole, the file would break the limit of the heap as text and the limit of the process as bytes.
test.each(['wxr', 'jsonl', 'ghost'])(
  'a large file of the format %s is read without ever being held whole',
  async (format) => {
    const file = path.join(tmpdir(), `dateline-memory-${process.pid}.${format}`)
    const flags = [`--max-old-space-size=${HEAP_MB}`, '--max-semi-space-size=2', '--no-warnings']
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...flags,
      READER,
      format,
      file,
      String(FILE_MB),
    ])
    const found = JSON.parse(stdout)
    expect(found).toMatchObject({ format, read: found.items })
    expect(found.items).toBeGreaterThan(5000)
    expect(found.megabytes).toBeLessThan(MOST_MB)
  },
  60_000,
)
