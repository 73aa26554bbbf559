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

/** What an act was done to: its name as it was then, of settings what they are called. */
export function subjectWords(t: DeskTranslator, subject: { kind: string; id: string; name: string }): string {
  const key = `audit.settings.${subject.id}` as Verb
  return subject.kind === 'setting' && t.has(key) ? t(key) : subject.name || subject.id
}

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/

/** What the log keeps of an act besides, in one line. `time` says an instant. */
export function detailWords(t: DeskTranslator, detail: unknown, time: (iso: string) => string): string {
  if (typeof detail !== 'object' || detail === null) return ''
  return Object.entries(detail)
    .filter(([, value]) => value !== null && String(value) !== '')
    .map(([name, value]) => {
      const key = `audit.details.${name}` as Verb
      return `${t.has(key) ? t(key) : name}: ${typeof value === 'string' && INSTANT.test(value) ? time(value) : valueWords(t, value)}`
    })
    .join(' · ')
}

/** A value of a detail: codes by their words, what people wrote as it is. */
function valueWords(t: DeskTranslator, value: unknown): string {
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object'))
    return value.map((one) => valueWords(t, one)).join(', ')
  if (typeof value === 'object') return JSON.stringify(value)
  const key = `audit.values.${value}` as Verb
  return t.has(key) ? t(key) : String(value)
}
