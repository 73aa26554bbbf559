'use client'

import { createContext, type ReactNode, useContext } from 'react'
import { type DeskLanguage, type DeskTranslator, deskTranslator } from '#lib/desk-i18n.ts'

const LanguageContext = createContext<DeskLanguage>('en')

export function WordsProvider({ language, children }: { language: DeskLanguage; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>
}

/** The desk's words in the editor's language. */
export function useWords(): DeskTranslator {
  return deskTranslator(useContext(LanguageContext))
}

export function useDeskLanguage(): DeskLanguage {
  return useContext(LanguageContext)
}
