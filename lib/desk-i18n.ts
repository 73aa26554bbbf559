import { createTranslator } from 'use-intl/core'
import en from '#messages/desk/en.json' with { type: 'json' }
import uk from '#messages/desk/uk.json' with { type: 'json' }

type Words = typeof en

/** The languages that the desk speaks; an editor chooses one, whatever edition is written. */
export const DESK_LANGUAGES = ['en', 'uk'] as const
export type DeskLanguage = (typeof DESK_LANGUAGES)[number]

export const DESK_LANGUAGE_COOKIE = 'dateline.desk-language'

const WORDS: Record<DeskLanguage, Words> = { en, uk }

function makeTranslator(language: DeskLanguage) {
  return createTranslator<Words>({ locale: language, messages: WORDS[language] })
}

/** Says the desk's words; keys are checked by the compiler. */
export type DeskTranslator = ReturnType<typeof makeTranslator>

const translators: Partial<Record<DeskLanguage, DeskTranslator>> = {}

/** The translator of a desk language. It is made once and holds no state. */
export function deskTranslator(language: DeskLanguage): DeskTranslator {
  translators[language] ??= makeTranslator(language)
  return translators[language]
}

/** The chosen language if there is one, else the first of the browser's that the desk speaks, else English. */
export function deskLanguage(chosen: string | undefined, acceptLanguage: string | null): DeskLanguage {
  const wanted = [
    chosen ?? '',
    ...(acceptLanguage ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase()),
  ]
  const known = wanted.find((code) => (DESK_LANGUAGES as readonly string[]).includes(code))
  return known === 'uk' ? 'uk' : 'en'
}
