import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseSync } from 'oxc-parser'
import { listSourceFiles } from './modules.ts'
import { ROOT } from './run-tool.ts'

const CATALOGUE = 'messages/problems/uk.json'
/** What the domain says to people is a whole sentence; names, keys and log lines are not. */
const SENTENCE = /^[\p{Lu}{"].*\s.*(?:[.?!]|: \{\w+\})$/su
/** What Zod and lib/parse.ts say by themselves. */
const OF_LIBRARIES = /^(Invalid|Too (big|small):|Unrecognized|Please correct)/

/**
 * Every sentence that the domain and the desk's actions may say to an editor has its Ukrainian, and no Ukrainian is left over. A sentence is a
 * string literal; the gaps of a template literal are counted: `At most ${most} words.` is "At most {1} words.".
 */
export async function findProblemTextProblems(): Promise<string[]> {
  const files = (await listSourceFiles(ROOT)).filter((file) =>
    // The read API speaks to programs, in English.
    /^(domain(?!\/api\/)|app\/admin)\/.*(?<!test|fixture)\.ts$/.test(file),
  )
  const said = new Map<string, string>()
  for (const file of files)
    for (const sentence of sentencesOf(file, await readFile(path.join(ROOT, file), 'utf8')))
      said.set(sentence, file)
  const known: Record<string, string> = JSON.parse(await readFile(path.join(ROOT, CATALOGUE), 'utf8'))
  return compareSentences(said, known)
}

/** `said` are the sentences with their files; `known` is the catalogue. Zod's own sentences are nobody's source. */
export function compareSentences(said: ReadonlyMap<string, string>, known: Record<string, string>): string[] {
  const missing = [...said].filter(([sentence]) => !(sentence in known))
  const left = Object.keys(known).filter((key) => !said.has(key) && !OF_LIBRARIES.test(key))
  const gapsOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join()
  const uneven = Object.entries(known).filter(([key, text]) => gapsOf(key) !== gapsOf(text))
  return [
    ...missing.map(
      ([sentence, file]) => `${CATALOGUE} has no Ukrainian for ${JSON.stringify(sentence)} (${file})`,
    ),
    ...left.map((key) => `${CATALOGUE}: nobody says ${JSON.stringify(key)} any more`),
    ...uneven.map(([key]) => `${CATALOGUE}: ${JSON.stringify(key)} and its Ukrainian have different gaps`),
  ]
}

/** The sentences of a source file, in order. */
export function sentencesOf(file: string, source: string): string[] {
  const found: string[] = []
  visit(parseSync(file, source).program, (node) => {
    const text = textOf(node)
    if (text !== null && SENTENCE.test(text)) found.push(text)
  })
  return found
}

type Node = { type: string; [key: string]: unknown }

function textOf(node: Node): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null
  if (node.type !== 'TemplateLiteral') return null
  const parts = node.quasis as { value: { cooked: string } }[]
  return parts.map(({ value }, index) => (index === 0 ? '' : `{${index}}`) + value.cooked).join('')
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see)
  else if (typeof value === 'object' && value !== null) {
    if ('type' in value && typeof value.type === 'string') see(value as Node)
    for (const inner of Object.values(value)) visit(inner, see)
  }
}
