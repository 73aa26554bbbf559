import { readFileSync } from 'node:fs'
import path from 'node:path'
import { wordsOf } from '#domain/search/words.ts'
import type { EvalText } from './eval-texts.ts'

type Rule = { strip: string; add: string; condition: RegExp }

/**
 * For words of the texts another form of each that stands in the texts too, by a Hunspell dictionary. Where there are
 * several, the one that differs most from the word.
 */
export function otherForms(texts: readonly EvalText[], folder: string): Map<string, string> {
  const here = new Set(texts.flatMap(({ title, body }) => wordsOf(`${title} ${body}`)))
  const rules = readRules(path.join(folder, 'index.aff'))
  const others = new Map<string, string>()
  for (const line of readFileSync(path.join(folder, 'index.dic'), 'utf8').split('\n').slice(1)) {
    const [word = '', flags = ''] = (line.split(/\s/)[0] ?? '').split('/')
    const forms = [...new Set([word, ...formsOf(word, flags, rules)].flatMap(wordsOf))].filter((form) =>
      here.has(form),
    )
    for (const form of forms) {
      const other = forms.filter((one) => one !== form).sort((a, b) => shared(form, a) - shared(form, b))[0]
      if (other && !others.has(form)) others.set(form, other)
    }
  }
  return others
}

function readRules(file: string): Map<string, Rule[]> {
  const rules = new Map<string, Rule[]>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [kind, flag = '', strip = '', added = '', condition] = line.split(/\s+/)
    if (kind !== 'SFX' || condition === undefined) continue
    const add = added.split('/')[0] ?? ''
    const rule = {
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      condition: new RegExp(`${condition === '.' ? '' : condition}$`),
    }
    rules.set(flag, [...(rules.get(flag) ?? []), rule])
  }
  return rules
}

function formsOf(word: string, flags: string, rules: ReadonlyMap<string, Rule[]>): string[] {
  return [...flags].flatMap((flag) =>
    (rules.get(flag) ?? [])
      .filter(({ condition, strip }) => condition.test(word) && word.endsWith(strip))
      .map(({ strip, add }) => word.slice(0, word.length - strip.length) + add),
  )
}

/** How many letters two words begin with in common. */
function shared(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}
