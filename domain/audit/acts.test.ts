import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { deskTranslator } from '#lib/desk-i18n.ts'
import { listSourceFiles } from '#scripts/checks/modules.ts'
import { AUDIT_ACTS } from './rules.ts'

const ROOT = path.join(import.meta.dirname, '../..')

it('knows every act that a command records by name', async () => {
  const commands = (await listSourceFiles(ROOT)).filter((file) => /^domain\/.*commands\.ts$/.test(file))
  const sources = await Promise.all(commands.map((file) => readFile(path.join(ROOT, file), 'utf8')))
  const recorded = sources.flatMap((source) =>
    [...source.matchAll(/\bact: '([a-z]+\.[a-z-]+)'/g)].map(([, act]) => act),
  )
  expect(recorded).toContain('page.save')
  expect(recorded.filter((act) => !AUDIT_ACTS.some((known) => known === act))).toEqual([])
})

it.each(['en', 'uk'] as const)('has words for each act in %s', (language) => {
  const t = deskTranslator(language)
  type Key = Parameters<typeof t.has>[0]
  const missing = AUDIT_ACTS.flatMap((act) => {
    const [noun, verb] = act.split('.')
    return [`audit.nouns.${noun}`, `audit.verbs.${verb}`].filter((key) => !t.has(key as Key))
  })
  expect(missing).toEqual([])
})
