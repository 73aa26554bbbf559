'use client'

import type { ReactNode } from 'react'
import { TooltipProvider } from '#components/ui/tooltip.client.tsx'
import type { DeskLanguage } from '#lib/desk-i18n.ts'
import { WordsProvider } from './words.client.tsx'

export function DeskProviders({ language, children }: { language: DeskLanguage; children: ReactNode }) {
  return (
    <WordsProvider language={language}>
      <TooltipProvider delayDuration={400}>{children}</TooltipProvider>
    </WordsProvider>
  )
}
