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

const numberFormats = new Map<string, Intl.NumberFormat>()

/** "1,144" or "1 144": a number as the edition writes it, whole or with so many digits after the point. */
export function formatNumber(value: number, edition: Language, digits = 0): string {
  const key = `${edition} ${digits}`
  let format = numberFormats.get(key)
  // To make a format takes as long as to use it dozens of times.
  if (!format) {
    format = new Intl.NumberFormat(edition, { minimumFractionDigits: digits, maximumFractionDigits: digits })
    numberFormats.set(key, format)
  }
  return format.format(value)
}

const formsOfPhrases = new Map<string, string>()

/**
 * The forms of a counted phrase by plural category, with "#" where the number stands, as JSON for scripts that must say a
 * new number: `{"one":"# view","other":"# views"}`.
 */
export function pluralForms(edition: Language, phrase: 'article.views' | 'search.suggested'): string {
  const key = `${edition} ${phrase}`
  const known = formsOfPhrases.get(key)
  if (known !== undefined) return known
  const [rules, say] = [new Intl.PluralRules(edition), translator(edition)]
  const forms: Record<string, string> = {}
  for (let count = 1; count <= 20; count += 1) {
    forms[rules.select(count)] ??= say(phrase, { count }).replace(String(count), '#')
  }
  const json = JSON.stringify(forms)
  formsOfPhrases.set(key, json)
  return json
}
