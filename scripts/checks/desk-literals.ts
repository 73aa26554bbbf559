// biome-ignore-all lint/correctness/noComponentHookFactories: the methods of a visitor are named after what they visit.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'
import { listSourceFiles } from './modules.ts'
import { ROOT } from './run-tool.ts'

const DESK = /^(app\/admin|components\/(admin|ui))\/.*(?<!\.test)\.tsx$/
/** Attributes that people hear or read. */
const SPOKEN = /^(aria-label|aria-description|aria-roledescription|title|placeholder|alt|label|hint|text)$/
const WORD = /\p{L}{2,}/u
/** What is the same in every language: codes, names of formats and keys. */
const SAME_EVERYWHERE = /^(CSV|URL|Esc|Ctrl|Alt|HTML|RSS|https?:\/\/\S*)$/

/** Names of programs, formats and keys, addresses and file names: what Ukrainian writes in Latin letters too. */
export const LATIN_NAMES = new RegExp(
  [
    String.raw`https?:?\/?\/?[\w./-]*|\/[\w/.?=-]+|[\w-]+\.(?:txt|xml|json|org)`,
    'API|AVIF|Alt|Atom|Bing|CSV|Ctrl|Escape|Esc|Facebook|GIF|Ghost|Google|IndexNow|JPEG|JSON Feed|JSON Lines|JSON-LD|JSON|NITF',
    'NewsML-G2|PNG|Push|QR|RSS|Seznam|Shift|Standard Webhooks|TIFF|Tab|Telegram|Viber|WebP|WebSub|WhatsApp|WordPress|YouTube|Enter',
    'X|gzip|ninjs|utm_\\w+',
  ].join('|'),
  'g',
)

/** Every word of the desk comes from messages/desk: words that stand in its markup would be the same in every language. */
export async function findDeskLiteralProblems(): Promise<string[]> {
  const files = (await listSourceFiles(ROOT)).filter((file) => DESK.test(file))
  const found = await Promise.all(
    files.map(async (file) => literalsIn(file, await readFile(path.join(ROOT, file), 'utf8'))),
  )
  const words = JSON.parse(await readFile(path.join(ROOT, 'messages/desk/uk.json'), 'utf8'))
  return [...found.flat(), ...foreignWords(words)]
}

/** The English words in what the desk says in Ukrainian, as sentences. `words` is messages/desk/uk.json. */
export function foreignWords(words: object, at = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) => {
    if (typeof value === 'object') return foreignWords(value, `${at}${key}.`)
    const said = String(value)
      .replace(/<[^>]*>/g, '')
      .replace(/\{\w+(?:, (?:plural|select|number)[^{}]*)?|\b(?:one|few|many|other|=\d+) (?=\{)/g, '')
    const left = said.replace(LATIN_NAMES, '').match(/[A-Za-z]{2,}/g)
    return left ? [`messages/desk/uk.json: ${at}${key} has ${left.join(', ')}`] : []
  })
}

/** The words in the markup of a source, as sentences with the cure. */
export function literalsIn(file: string, source: string): string[] {
  const problems: string[] = []
  const blame = (text: unknown, start: number) => {
    if (typeof text !== 'string' || !WORD.test(text) || SAME_EVERYWHERE.test(text.trim())) return
    const line = source.slice(0, start).split('\n').length
    problems.push(`${file}:${line} says "${text.trim()}" in one language: take it from messages/desk`)
  }
  new Visitor({
    JSXText: ({ value, start }) => blame(value, start),
    JSXExpressionContainer: ({ expression, start }) =>
      expression.type === 'Literal' && blame(expression.value, start),
    JSXAttribute: ({ name, value, start }) => {
      if (name.type !== 'JSXIdentifier' || !SPOKEN.test(name.name)) return
      if (value?.type === 'Literal') blame(value.value, start)
    },
  }).visit(parseSync(file, source).program)
  return problems
}
