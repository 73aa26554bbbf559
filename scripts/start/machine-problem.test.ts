import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { explainMachine } from './machine-problem.ts'

const coded = (message: string, code: string) => Object.assign(new Error(message), { code })

it.each([
  ['a file', coded('ENOSPC: no space left on device, write', 'ENOSPC')],
  ['Postgres', coded('could not extend file "base/16384/2619": No space left on device', '53100')],
  ['Prisma', new Error('Raw query failed', { cause: coded('could not write block', '53100') })],
  ['a quota', coded('EDQUOT: disk quota exceeded, write', 'EDQUOT')],
])('tells that the disk is full, as %s says it', (_, error) => {
  expect(explainMachine(error)).toMatch(/^The disk is full\. Free some space/)
})

it('names the folder that may not be written', () => {
  const error = coded("EACCES: permission denied, mkdir '/srv/news/media'", 'EACCES')
  expect(explainMachine(error)).toContain('may not write /srv/news/media.')
})

it('leaves what is a defect to be one', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-problem-'))
  const thrown = [new Error('undefined is not a function'), 'a word', null]
  try {
    readFileSync(path.join(folder, 'missing'))
  } catch (error) {
    thrown.push(error as Error)
  }
  rmSync(folder, { recursive: true })
  for (const error of thrown) expect(explainMachine(error)).toBeNull()
})
