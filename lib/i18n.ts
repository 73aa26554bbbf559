import { createTranslator } from 'use-intl/core'
import en from '#messages/en.json' with { type: 'json' }
import uk from '#messages/uk.json' with { type: 'json' }

type Words = typeof en
type Language = 'en' | 'uk'

const WORDS: Record<Language, Words> = { en, uk }

function makeTranslator(language: Language) {
  return createTranslator<Words>({ locale: language, messages: WORDS[language] })
}

/** Says the interface's words in one language; keys are checked by the compiler. */
export type Translator = ReturnType<typeof makeTranslator>

const translators: Partial<Record<Language, Translator>> = {}

/** The translator of an edition. It is made once and holds no state. */
export function translator(edition: Language): Translator {
  translators[edition] ??= makeTranslator(edition)
  return translators[edition]
}

/** "1,144" or "1 144": a whole number as the edition writes it. */
export function formatNumber(value: number, edition: Language, digits = 0): string {
  return new Intl.NumberFormat(edition, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value)
}

/**
 * The forms of a counted phrase by plural category, with "#" where the number stands, for scripts that must say a new
 * number: `{ one: "# view", other: "# views" }`. `say` gives the phrase for a number.
 */
export function pluralForms(edition: Language, say: (count: number) => string): Record<string, string> {
  const rules = new Intl.PluralRules(edition)
  const forms: Record<string, string> = {}
  for (let count = 1; count <= 20; count += 1) {
    forms[rules.select(count)] ??= say(count).replace(String(count), '#')
  }
  return forms
}
