import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { AUDIT_ACTS } from '#domain/audit/rules.ts'
import { listSourceFiles } from './modules.ts'
import { ROOT } from './run-tool.ts'

/** Rights, words of the desk and files, whose names look as those of acts do. */
const NAMED_ALIKE = /\b(?:assertCan|can|t)\([^)]*\)|'[\w-]+\.json'/g

/** Every act that a command records by name stands in AUDIT_ACTS, and each of those has its words in both languages. */
export async function findAuditActProblems(): Promise<string[]> {
  const commands = (await listSourceFiles(ROOT)).filter((file) =>
    /^domain\/.*(?:commands|sign-in)\.ts$/.test(file),
  )
  const sources = await Promise.all(commands.map((file) => readFile(path.join(ROOT, file), 'utf8')))
  const words = await Promise.all(
    ['en', 'uk'].map(async (language) => {
      const file = `messages/desk/${language}.json`
      return { file, audit: JSON.parse(await readFile(path.join(ROOT, file), 'utf8')).audit }
    }),
  )
  const recorded = sources.flatMap((source) =>
    [...source.replace(NAMED_ALIKE, '').matchAll(/'([a-z]+\.[a-zA-Z-]+)'/g)].flatMap(([, act]) => act ?? []),
  )
  const unknown = [...new Set(recorded)].filter((act) => !AUDIT_ACTS.some((known) => known === act))
  const wordless = AUDIT_ACTS.flatMap((act) => {
    const [noun = '', verb = ''] = act.split('.')
    return words.flatMap(({ file, audit }) => [
      ...(audit.nouns[noun] ? [] : [`${file}: audit.nouns has no "${noun}"`]),
      ...(audit.verbs[verb] ? [] : [`${file}: audit.verbs has no "${verb}"`]),
    ])
  })
  return [
    ...unknown.map(
      (act) => `'${act}' is recorded and not in AUDIT_ACTS of domain/audit/rules.ts: add it and its words`,
    ),
    ...new Set(wordless),
  ]
}
