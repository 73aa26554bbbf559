import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fingerprint } from './fingerprint.ts'

let root = ''

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'dateline-fingerprint-'))
  mkdirSync(path.join(root, 'app/deep'), { recursive: true })
  writeFileSync(path.join(root, 'app/deep/page.tsx'), 'one')
  writeFileSync(path.join(root, 'config.ts'), 'two')
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

const take = (...extra: string[]) => fingerprint(root, ['app', 'config.ts', 'missing'], extra)

describe('fingerprint', () => {
  it('stays the same when nothing that matters has changed', () => {
    const before = take()
    writeFileSync(path.join(root, 'app/deep/page.tsx'), 'one')
    writeFileSync(path.join(root, 'app/deep/page.test.tsx'), 'a test is no part of the portal')
    writeFileSync(path.join(root, 'elsewhere.ts'), 'not a source')
    expect(take()).toBe(before)
  })

  it('changes with a file, with its name, with a new file and with a setting', () => {
    const seen = new Set([take(), take('EDITIONS=en')])
    writeFileSync(path.join(root, 'app/deep/page.tsx'), 'changed')
    seen.add(take())
    rmSync(path.join(root, 'app/deep/page.tsx'))
    writeFileSync(path.join(root, 'app/page.tsx'), 'changed')
    seen.add(take())
    writeFileSync(path.join(root, 'app/new.tsx'), '')
    seen.add(take())
    expect(seen.size).toBe(5)
  })
})
