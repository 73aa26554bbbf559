import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { DESK_LANGUAGE_COOKIE, deskLanguage, deskTranslator } from '#lib/desk-i18n.ts'

/** The desk's language and words for this request. */
export const deskWords = cache(async () => {
  const [jar, head] = await Promise.all([cookies(), headers()])
  const language = deskLanguage(jar.get(DESK_LANGUAGE_COOKIE)?.value, head.get('accept-language'))
  return { language, t: deskTranslator(language) }
})
