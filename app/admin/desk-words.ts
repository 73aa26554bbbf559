import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { getPaper } from '#domain/paper/queries.ts'
import { DESK_LANGUAGE_COOKIE, deskLanguage, deskTranslator } from '#lib/desk-i18n.ts'
import { currentSession } from './current-editor.ts'

/**
 * The desk's language and words and the paper's name for this request. The language is this browser's choice, else the account's,
 * else the browser's own.
 */
export const deskWords = cache(async () => {
  const [jar, head] = await Promise.all([cookies(), headers()])
  const chosen = jar.get(DESK_LANGUAGE_COOKIE)?.value ?? (await currentSession())?.language
  const language = deskLanguage(chosen, head.get('accept-language'))
  return { language, t: deskTranslator(language), site: (await getPaper(language)).name }
})
