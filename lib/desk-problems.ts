import uk from '#messages/problems/uk.json' with { type: 'json' }
import type { DeskLanguage } from './desk-i18n.ts'
import type { AppError } from './errors.ts'

type Pattern = { shape: RegExp; gaps: string[]; text: string }

/** The sentences with gaps, those with the most fixed words first: "At most {1} words." before "At most {1}". */
const patterns: Pattern[] = Object.entries(uk)
  .filter(([key]) => /\{\w+\}/.test(key))
  .sort(([a], [b]) => fixedLength(b) - fixedLength(a))
  .map(([key, text]) => ({
    shape: new RegExp(
      `^${key
        .split(/\{\w+\}/)
        .map(RegExp.escape)
        .join('(.*?)')}$`,
      's',
    ),
    gaps: [...key.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''),
    text,
  }))

/**
 * Says in the desk's language what the domain says in English. It goes by the sentence itself, whatever fills its gaps; a
 * sentence that the catalogue does not hold is said as it is.
 */
export function sayProblem(language: DeskLanguage, sentence: string): string {
  if (language === 'en') return sentence
  const exact = (uk as Record<string, string>)[sentence]
  if (exact !== undefined) return exact
  for (const { shape, gaps, text } of patterns) {
    const values = shape.exec(sentence)?.slice(1)
    if (!values) continue
    return text.replace(/\{(\w+)\}/g, (_, name: string) =>
      // What fills a gap may be a sentence of its own, as in "Before it can be published: …".
      sayProblem(language, values[gaps.indexOf(name)] ?? ''),
    )
  }
  return sentence
}

/** The message and the field errors of what a command refused, in the desk's language. */
export function sayError(
  language: DeskLanguage,
  { message, fields }: Pick<AppError, 'message' | 'fields'>,
): { message: string; fields: Record<string, string> } {
  const said = Object.entries(fields).map(([field, sentence]) => [field, sayProblem(language, sentence)])
  return { message: sayProblem(language, message), fields: Object.fromEntries(said) }
}

function fixedLength(key: string): number {
  return key.replaceAll(/\{\w+\}/g, '').length
}
