const LOCALES: Record<string, string> = { en: 'en-GB', uk: 'uk-UA' }

/** The locale (BCP 47) by which dates of an edition, or of a language of the desk, are written: English ones as in Britain. */
export const localeOf = (language: string): string => LOCALES[language] ?? language
