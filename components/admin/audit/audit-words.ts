import type { DeskTranslator } from '#lib/desk-i18n.ts'

type Verb = Parameters<DeskTranslator['has']>[0]

/** An act in the desk's language: "article.take-back" by the words of its noun and its verb; as it is when unknown. */
export function actWords(t: DeskTranslator, act: string): string {
  const [noun = '', verb = ''] = act.split('.')
  const [nounKey, verbKey] = [`audit.nouns.${noun}` as Verb, `audit.verbs.${verb}` as Verb]
  const nounWord = t.has(nounKey) ? t(nounKey) : noun
  const verbWord = t.has(verbKey) ? t(verbKey) : verb
  return verb ? `${nounWord}: ${verbWord}` : nounWord
}

/** What the log keeps of an act besides, in one line. */
export function detailWords(t: DeskTranslator, detail: unknown): string {
  if (typeof detail !== 'object' || detail === null) return ''
  return Object.entries(detail)
    .filter(([, value]) => value !== '' && value !== null)
    .map(([name, value]) => {
      const key = `audit.details.${name}` as Verb
      return `${t.has(key) ? t(key) : name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`
    })
    .join(' · ')
}
